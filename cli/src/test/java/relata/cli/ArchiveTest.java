package relata.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive is read like a folder. */
class ArchiveTest {

    @TempDir
    private Path folder;

    /** Names and texts in turn. */
    private Path zip(String... entries) throws IOException {
        Path file = Files.createDirectories(folder.resolve("in")).resolve("reports.zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < entries.length; i += 2) {
                zip.putNextEntry(new ZipEntry(entries[i]));
                zip.write(entries[i + 1].getBytes(UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    @Test
    void eachDocumentIsAReportAndIsReadOnce() throws IOException {
        String zip = zip("one.txt", Sample.TAKEN, "sub/two.txt", "On 8 December 2016 the army left Northgate again.")
                .toString();
        String ledger = folder.resolve("relata.db").toString();

        assertThat(Run.of("read", "--ledger", ledger, zip).err()).contains("read 2 reports", "2 new");
        Run again = Run.of("read", "--ledger", ledger, zip);

        assertThat(again.code()).isZero();
        assertThat(again.err()).contains("0 new", "2 known already");
        assertThat(Run.of("claims", "--ledger", ledger, "--format", "jsonl").out())
                .contains("reports.zip!/one.txt");
    }

    @Test
    void whatCannotBeReadIsNamedWithItsArchiveAndTheRestIsRead() throws IOException {
        Path zip = zip("../out.txt", Sample.TAKEN, "picture.gif", "GIF89a", "blank.txt", " ");

        Run run = Run.of("text", "--format", "jsonl", zip.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.lines()).hasSize(3);
        assertThat(run.err().lines())
                .containsExactly(
                        "relata: 2 of 3 files could not be read:",
                        "  " + zip + "!/picture.gif: binary file (GIF image), not text",
                        "  " + zip + "!/blank.txt: empty",
                        "relata: Of what was read, this is to be known:",
                        "  " + zip + "!/../out.txt: its path leads out of the archive; read, and written nowhere");
        assertThat(folder.resolve("out.txt")).doesNotExist();
    }

    @Test
    void limitsAreSettings() throws IOException {
        String zip = zip("one.txt", Sample.TAKEN, "two.txt", Sample.TAKEN).toString();

        assertThat(Run.of("text", "--max-entries", "1", zip).err())
                .isEqualTo("relata: " + zip + ": cannot be opened: holds 2 entries, more than the limit of 1\n");
        assertThat(Run.of("text", "--max-depth", "0", zip).code()).isEqualTo(2);
    }
}
