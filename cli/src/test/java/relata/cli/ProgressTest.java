package relata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What those see who watch a long read. */
class ProgressTest {

    private static final Terminal WATCHED = new Terminal(false, true, 120, false, Optional.empty());

    @TempDir
    private Path folder;

    private String watched(Path input) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Main.run(new Readers(), OutputStream.nullOutputStream(), err, WATCHED, "text", input.toString());
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void tellsHowManyReportsHowFastAndHowMuchIsLeft() throws IOException {
        Sample.write(folder, "one.txt", Sample.TAKEN);
        Sample.write(folder, "two.txt", Sample.HELD);

        assertThat(watched(folder)).contains("100%").contains("2 reports, ").containsPattern("\\d\\.\\d/s");
    }

    @Test
    void anArchiveIsAsMuchAsItsBytes() throws IOException {
        Path archive = folder.resolve("reports.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (int i = 0; i < 3; i++) {
                zip.putNextEntry(new ZipEntry(i + ".txt"));
                zip.write((Sample.TAKEN + "Number " + i).getBytes(StandardCharsets.UTF_8));
            }
        }

        assertThat(watched(folder)).contains("100%").contains("3 reports, ").doesNotContain("300%");
    }
}
