package relata.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One clear line that names the file and the reason; the rest is read. */
class BadInputTest {

    @TempDir
    private Path folder;

    @Test
    void missingFile() {
        assertRefused(folder.resolve("none.txt"), "no such file or folder");
    }

    @Test
    void emptyFile() throws IOException {
        assertRefused(Sample.write(folder, "empty.txt", ""), "empty");
    }

    @Test
    void blankFile() throws IOException {
        assertRefused(Sample.write(folder, "blank.txt", " \n\t\n"), "empty");
    }

    @Test
    void binaryFile() throws IOException {
        Path file =
                Files.write(folder.resolve("picture.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0});
        assertRefused(file, "binary file (PNG image), not text");
    }

    @Test
    void webPageWithoutAReport() throws IOException {
        Path file = Sample.write(
                folder,
                "page.html",
                "<!DOCTYPE html><html><body><p>Please enable JavaScript to see this page.</p></body></html>");
        assertRefused(file, "no report: a page that shows nothing without JavaScript");
    }

    @Test
    void fileLargerThanTheLimit() throws IOException {
        Path file = folder.resolve("line.txt");
        try (RandomAccessFile line = new RandomAccessFile(file.toFile(), "rw")) {
            line.setLength(100L << 20);
        }
        assertRefused(file, "larger than the limit");
    }

    @Test
    void unreadableFile() throws IOException {
        Path file = Sample.write(folder, "secret.txt", Sample.TAKEN);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeThat(Files.isReadable(file)).as("this user may read everything").isFalse();
        assertRefused(file, "permission denied");
    }

    @Test
    void emptyFolder() throws IOException {
        Run run =
                Run.of("extract", Files.createDirectory(folder.resolve("none")).toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("relata: there is no file in these folders\n");
    }

    @Test
    void fileNameThatWouldBreakTheLine() {
        Run run = Run.of("extract", folder.resolve("two\nlines\u202e.txt").toString());
        assertThat(run.err())
                .contains("two\\nlines\\u202E.txt: no such file or folder")
                .hasLineCount(1);
    }

    @Test
    void encodingsOfWindows() throws IOException {
        String text = "The army captured the café district of Riverside on 7 December 2016.";
        Files.write(folder.resolve("1252.txt"), text.getBytes(Charset.forName("windows-1252")));
        Files.write(folder.resolve("utf16.txt"), ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE));

        Run run = Run.of("extract", "--format", "jsonl", folder.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("1252.txt", "utf16.txt", "café");
    }

    @Test
    void brokenFilesAmongGoodOnes() throws IOException {
        Path many = folder.resolve("many");
        for (int i = 0; i < 60; i++) {
            Sample.write(
                    many,
                    String.format("%03d.txt", i),
                    "The army captured the town of Place" + i + " on 7 December 2016.");
        }
        Files.write(many.resolve("010.txt"), new byte[] {'P', 'K', 3, 4, 0, 0});
        Files.write(many.resolve("020.txt"), new byte[0]);
        Files.createSymbolicLink(many.resolve("loop"), many);
        Path ledger = folder.resolve("relata.db");

        Run run = Run.of("read", "--quiet", "--ledger", ledger.toString(), many.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err().lines())
                .containsExactly(
                        "relata: 3 of 61 files could not be read:",
                        "  " + many.resolve("010.txt") + ": holds nothing that can be read",
                        "  " + many.resolve("020.txt") + ": empty",
                        "  " + many.resolve("loop") + ": a link back to a folder it stands in");
        Run claims = Run.of("claims", "--ledger", ledger.toString(), "--format", "csv");
        assertThat(claims.lines().stream().filter(line -> line.contains("captured")))
                .hasSize(58);
    }

    /** More of them than there are workers: each that hangs must be replaced. */
    @Test
    void filesThatAreNotReadInTime() throws IOException, InterruptedException {
        List<String> files = new ArrayList<>();
        for (int i = 0; i <= Runtime.getRuntime().availableProcessors(); i++) {
            files.add(pipe("pipe" + i).toString());
        }
        files.add(Sample.write(folder, "report.txt", Sample.TAKEN).toString());

        List<String> command = new ArrayList<>(List.of("text", "--format", "jsonl", "--time-limit", "1"));
        command.addAll(files);
        Run run = Run.of(command.toArray(String[]::new));

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("pipe0: not read within 1 s; --time-limit gives it longer");
        assertThat(run.lines()).hasSameSizeAs(files);
        assertThat(run.lines().get(files.size() - 1)).contains("report.txt", "Riverside");
    }

    /** Whoever opens a pipe that nobody writes to waits for ever. */
    private Path pipe(String name) throws IOException, InterruptedException {
        Path pipe = folder.resolve(name);
        try {
            assumeThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                    .isZero();
        } catch (IOException e) {
            assumeThat(e).as("this system has no pipes with names").isNull();
        }
        return pipe;
    }

    @Test
    void timeLimitBelowNothing() throws IOException {
        Run run = Run.of(
                "text",
                "--time-limit",
                "-1",
                Sample.write(folder, "report.txt", Sample.TAKEN).toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("relata: --time-limit: seconds, 0 or more, not -1");
    }

    @Test
    void problemsAreWrittenForProgramsToo() throws IOException {
        Path problems = folder.resolve("problems.jsonl");
        Path in = folder.resolve("in");
        Sample.write(in, "empty.txt", "");
        Sample.write(in, "report.txt", Sample.TAKEN);
        Sample.write(
                in,
                "short.warc",
                "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/\r\nContent-Length: 999\r\n\r\nHTTP/1.1 200 OK\r\n"
                        + "Content-Type: text/plain\r\n\r\n" + Sample.HELD);

        Run run = Run.of("text", "--problems", problems.toString(), in.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(Files.readAllLines(problems))
                .containsExactly(
                        "{\"name\":\"" + in + "/empty.txt\",\"reason\":\"empty\",\"read\":false}",
                        "{\"name\":\"" + in
                                + "/short.warc!/https://a.example/\",\"reason\":\"a record that is not of the length that it states (999)\","
                                + "\"offset\":0,\"read\":true}");
    }

    @Test
    void publicationThatIsNoDate() throws IOException {
        Run run = Run.of(
                "extract",
                "--published",
                "31/02",
                Sample.write(folder, "report.txt", Sample.TAKEN).toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("relata: --published: '31/02' is no date");
    }

    @Test
    void profileThatIsNotThere() throws IOException {
        Run run = Run.of(
                "extract",
                "--profile",
                "atlantis",
                Sample.write(folder, "report.txt", Sample.TAKEN).toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("relata: no profile atlantis: there are general")
                .hasLineCount(1);
    }

    @Test
    void ledgerThatIsNone() throws IOException {
        Path notes = Sample.write(folder, "notes.db", "shopping list");
        for (String command : new String[] {"claims", "picture"}) {
            Run run = Run.of(command, "--ledger", notes.toString());
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.err()).isEqualTo("relata: " + notes + ": is not a ledger (no SQLite database)\n");
        }
        assertThat(notes).hasContent("shopping list");
    }

    @Test
    void ledgerThatIsMissing() {
        Path missing = folder.resolve("none.db");
        Run run = Run.of("claims", "--ledger", missing.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("no ledger at " + missing, "relata read").hasLineCount(1);
        assertThat(missing).doesNotExist();
    }

    @Test
    void ledgerInAFolderThatIsMissing() throws IOException {
        Path ledger = folder.resolve("none").resolve("relata.db");
        Run run = Run.of(
                "read",
                "--ledger",
                ledger.toString(),
                Sample.write(folder, "report.txt", Sample.TAKEN).toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains("there is no folder " + folder.resolve("none"))
                .hasLineCount(1);
    }

    private static void assertRefused(Path file, String reason) {
        Run run = Run.of("extract", file.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("relata: " + file + ": " + reason).hasLineCount(1);
    }
}
