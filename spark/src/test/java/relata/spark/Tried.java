package relata.spark;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** What tests of jobs share: samples, tables as lines, the program as another process. */
final class Tried {

    static final Path EXAMPLES = Path.of("../examples/aleppo-2016");
    static final List<String> TABLES = List.of("reports", "claims", "problems", "copies", "picture");

    /** What a process printed, and how it ended. */
    record Ended(int code, String out, String err) {}

    private Tried() {}

    /** Samples under their names, a copy of one under another headline, the same bytes twice, and what is no report. */
    static Path samples(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Path> examples;
        try (Stream<Path> found = Files.list(EXAMPLES)) {
            examples = found.sorted().toList();
        }
        for (Path example : examples) {
            Files.copy(example, folder.resolve(example.getFileName().toString()));
        }
        Files.copy(examples.get(0), folder.resolve("90-same-bytes.txt"));
        Files.writeString(
                folder.resolve("91-copy.txt"),
                Files.readString(examples.get(1)).replaceFirst("Title: .*", "Title: What is said of a district")
                        + "\nThe weather was fair.\n");
        Files.write(folder.resolve("92-no-report.bin"), new byte[] {0, 1, 2, 3, (byte) 0xff, 0, 0, 7});
        return folder;
    }

    /** The rows of all tables as lines of JSON, in an order of their own. */
    static List<String> rows(SparkSession spark, Path output) {
        List<String> rows = new ArrayList<>();
        for (String table : TABLES) {
            Dataset<Row> read = spark.read().parquet(output.resolve(table).toString());
            read.selectExpr("to_json(struct(*))").collectAsList().stream()
                    .map(row -> table + " " + row.getString(0))
                    .sorted()
                    .forEach(rows::add);
        }
        return rows;
    }

    /** What a column holds, in an order of its own. */
    static List<String> column(SparkSession spark, Path output, String table, String column) {
        return spark.read().parquet(output.resolve(table).toString()).select(column).collectAsList().stream()
                .map(row -> row.getString(0))
                .sorted()
                .toList();
    }

    /** Runs Relata's command line. */
    static Ended relata(String... args) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of("-Xmx2g", "-XX:+UseSerialGC", "relata.cli.Main"));
        words.addAll(List.of(args));
        Path out = Files.createTempFile("relata", ".out");
        Path err = Files.createTempFile("relata", ".err");
        Process process = java(words)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        Ended ended = new Ended(process.waitFor(), text(out), text(err));
        Files.delete(out);
        Files.delete(err);
        return ended;
    }

    /** A JVM of this kind with this class path. */
    static ProcessBuilder java(List<String> words) {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"), "-cp", System.getProperty("java.class.path")));
        command.addAll(words);
        return new ProcessBuilder(command);
    }

    /** The files and folders of the class path. */
    static List<Path> classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .map(Path::toAbsolutePath)
                .toList();
    }

    static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
