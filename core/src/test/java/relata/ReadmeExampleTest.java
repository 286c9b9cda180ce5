package relata;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import relata.claims.Claim;
import relata.reading.Given;
import relata.reading.Report;
import relata.reading.ReportReader;
import relata.reading.UnreadableReport;

/** The Java that the README shows compiles, runs, and is the code below to the letter. */
class ReadmeExampleTest {

    private static final Path ROOT = Path.of("..");
    private static final Path THIS_FILE = Path.of("src/test/java/relata/ReadmeExampleTest.java");

    private void example(Path file, PrintStream out) throws UnreadableReport {
        // README begins
        Report report = ReportReader.standard().read(file, Given.NOTHING);
        for (Claim claim : Relata.reader().read(report).claims()) {
            out.println(claim.relation().word() + " ← " + claim.sentence().of(report.text()));
        }
        // README ends
    }

    @Test
    void printsTheClaimsOfASampleReport() throws UnreadableReport {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        example(
                ROOT.resolve("examples/aleppo-2016/01-sakhour.txt"),
                new PrintStream(bytes, true, StandardCharsets.UTF_8));

        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .contains("takes ← The Syrian army captured the Sakhour district of eastern Aleppo on Monday");
    }

    @Test
    void standsInTheReadmeToTheLetter() throws IOException {
        assertThat(Files.readString(ROOT.resolve("README.md"))).contains(shownCode());
    }

    private static String shownCode() throws IOException {
        List<String> lines = Files.readAllLines(THIS_FILE);
        int begin = indexOf(lines, "// README begins");
        int end = indexOf(lines, "// README ends");
        return lines.subList(begin + 1, end).stream()
                .map(String::stripTrailing)
                .collect(joining("\n"))
                .stripIndent();
    }

    private static int indexOf(List<String> lines, String marker) {
        return lines.stream().map(String::strip).toList().indexOf(marker);
    }
}
