package relata.inputs.archives;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.airlift.compress.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/** Files that are packed as a whole, in whatever way: read, or a line that says what is wrong. */
class PackedTest {

    /** "The army took the mill at Northgate on Monday, an officer said." packed by Brotli's own code. */
    private static final byte[] BROTLI =
            Base64.getDecoder().decode("Gz4A4EVPlurXTWqaUL4JbEgKcMjpQfkYRtqCDTiEMOjr2RdSVe5UN3izxR7Cxj74Aq7ak0sU");

    @TempDir
    private Path folder;

    private static byte[] packed(String way, byte[] plain) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream packing = switch (way) {
            case "bz2" -> new BZip2CompressorOutputStream(out);
            case "xz" -> new XZOutputStream(out, new LZMA2Options(1));
            case "zst" -> new ZstdOutputStream(out);
            default -> throw new IllegalArgumentException(way);
        }) {
            packing.write(plain);
        }
        return out.toByteArray();
    }

    private Found read(String name, byte[] bytes) throws IOException {
        return Found.in(Files.write(folder.resolve(name), bytes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bz2", "xz", "zst"})
    void pagesAndFoldersAreReadHoweverTheyArePacked(String way) throws IOException {
        byte[] page = Warc.page("Northgate").getBytes(UTF_8);
        ByteArrayOutputStream tar = new ByteArrayOutputStream();
        try (TarArchiveOutputStream entries = new TarArchiveOutputStream(tar)) {
            TarArchiveEntry entry = new TarArchiveEntry("sub/page.html");
            entry.setSize(page.length);
            entries.putArchiveEntry(entry);
            entries.write(page);
            entries.closeArchiveEntry();
        }

        assertThat(read("a page", packed(way, page)).text()).contains("took Northgate");
        assertThat(read("a folder", packed(way, tar.toByteArray())).names(folder))
                .containsExactly("a folder!/sub/page.html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bz2", "xz", "zst"})
    void whatIsDamagedOrBreaksOffIsNamed(String way) throws IOException {
        byte[] whole = packed(way, Warc.page("Northgate").getBytes(UTF_8));
        byte[] damaged = whole.clone();
        Arrays.fill(damaged, 20, 60, (byte) 0x55);

        for (byte[] bytes : new byte[][] {Arrays.copyOf(whole, whole.length / 2), damaged}) {
            Found found = read("page", bytes);
            assertThat(found.reports()).isEmpty();
            assertThat(found.flaws())
                    .singleElement()
                    .asString()
                    .startsWith("page: the rest cannot be read: ")
                    .hasLineCount(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"bz2", "xz", "zst"})
    void bombsAreStopped(String way) throws IOException {
        assertThat(read("bomb", packed(way, new byte[40 << 20])).flaws())
                .singleElement()
                .asString()
                .contains("bomb: the rest cannot be read: ", "more than 100 times its size");
    }

    @Test
    void brotliIsKnownByTheNameOfAFileAndTheHeadOfAnAnswer() throws IOException {
        assertThat(read("note.txt.br", BROTLI).text().strip())
                .isEqualTo("The army took the mill at Northgate on Monday, an officer said.");
        byte[] answer = Warc.ok("Content-Type: text/plain\r\nContent-Encoding: br\r\n", BROTLI);
        assertThat(read("news.warc", Warc.response("https://a.example/", answer))
                        .text())
                .contains("took the mill at Northgate");
    }

    @Test
    void bodiesOfAnswersArePackedInManyWays() throws IOException {
        for (String way : new String[] {"bz2", "xz", "zst"}) {
            byte[] body = packed(way, Warc.page("Northgate").getBytes(UTF_8));
            byte[] answer = Warc.ok("Content-Type: text/html\r\nContent-Encoding: x-" + way + "\r\n", body);
            assertThat(read("news.warc", Warc.response("https://a.example/", answer))
                            .text())
                    .contains("took Northgate");
        }
    }
}
