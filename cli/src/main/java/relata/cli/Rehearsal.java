package relata.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Runs the everyday commands once on a made-up report, so that the build can store the classes they load (JEP 350).
 * Nothing of it remains.
 */
final class Rehearsal {

    private static final String REPORT = """
            Title: Army takes Riverside
            Source: Example Wire
            Published: 2016-12-07T12:00:00Z

            The army took control of the Riverside district on Wednesday, a military source said. At least 12 people were
            killed in shelling there. "The army holds 70 percent of the eastern part of the city," the source added.
            """;

    private Rehearsal() {}

    public static void main(String... args) throws IOException {
        Path folder = Files.createTempDirectory("relata-rehearsal");
        try {
            Path report = Files.writeString(folder.resolve("report.txt"), REPORT);
            Readers readers = new Readers();
            String ledger = folder.resolve("relata.db").toString();
            run(readers, "read", "--ledger", ledger, report.toString());
            run(readers, "claims", "--ledger", ledger);
            run(readers, "claims", "--ledger", ledger, "--kind", "control", "--format", "jsonl");
            run(readers, "claims", "--ledger", ledger, "--from", "2016-12-07", "--format", "csv");
            run(readers, "picture", "--ledger", ledger, "--at", "2016-12-07");
            run(readers, "figures", "--ledger", ledger, "the city");
            run(readers, "report", "--ledger", ledger, "report.txt");
            run(readers, "review", "--ledger", ledger);
            run(readers, "extract", "--format", "jsonl", report.toString());
            run(readers, "claims", "--help");
        } finally {
            delete(folder);
        }
    }

    private static void run(Readers readers, String... args) {
        Terminal pipe = Terminal.of(Map.of(), "");
        Main.run(readers, OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), pipe, args);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            List<Path> deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        }
    }
}
