package relata.inputs.archives;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import relata.inputs.documents.DocumentLimits;

/** ZIP and tar folders, honest and hostile: whatever they hold, what can be read is read, nothing is written, and what is odd is said. */
class FolderTest {

    @TempDir
    private Path temporary;

    private Path folder;
    private List<Path> before;

    @BeforeEach
    void list() throws IOException {
        folder = Files.createDirectories(temporary.resolve("a/b/c/d"));
        before = listed();
    }

    private List<Path> listed() throws IOException {
        try (Stream<Path> all = Files.walk(temporary)) {
            return all.sorted().toList();
        }
    }

    private Found read(String name, byte[] bytes) throws IOException {
        return read(name, bytes, DocumentLimits.STANDARD);
    }

    /** Reads an archive, and looks whether anything else came to be. */
    private Found read(String name, byte[] bytes, DocumentLimits limits) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        Found found = Found.in(file, limits);
        Files.delete(file);
        assertThat(listed()).isEqualTo(before);
        return found;
    }

    private static byte[] report(String place) {
        return ("The army took the town of " + place + " on 7 December 2016, an officer said.").getBytes(UTF_8);
    }

    /** Names and contents in turn. */
    private static byte[] zip(Object... entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
            for (int i = 0; i < entries.length; i += 2) {
                zip.putArchiveEntry(new ZipArchiveEntry((String) entries[i]));
                zip.write((byte[]) entries[i + 1]);
                zip.closeArchiveEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] tar(TarArchiveEntry... entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
            for (TarArchiveEntry entry : entries) {
                byte[] bytes =
                        entry.getName().endsWith(".txt") && !entry.isSymbolicLink() ? report("Northgate") : new byte[0];
                entry.setSize(bytes.length);
                tar.putArchiveEntry(entry);
                tar.write(bytes);
                tar.closeArchiveEntry();
            }
        }
        return out.toByteArray();
    }

    @Test
    void theFilesOfAZipAreReports() throws IOException {
        Found found = read(
                "reports.zip",
                zip(
                        "one.txt",
                        report("Northgate"),
                        "sub/",
                        new byte[0],
                        "sub/two.txt",
                        report("Riverside"),
                        "__MACOSX/._one.txt",
                        new byte[9]));

        assertThat(found.names(folder)).containsExactly("reports.zip!/one.txt", "reports.zip!/sub/two.txt");
        assertThat(found.flaws()).isEmpty();
    }

    @Test
    void theFilesOfATarAreReports() throws IOException {
        byte[] tar =
                tar(new TarArchiveEntry("one.txt"), new TarArchiveEntry("sub/"), new TarArchiveEntry("sub/two.txt"));

        assertThat(read("reports.tar", tar).names(folder))
                .containsExactly("reports.tar!/one.txt", "reports.tar!/sub/two.txt");
        assertThat(read("reports.tgz", Warc.gzip(tar)).names(folder))
                .containsExactly("reports.tgz!/one.txt", "reports.tgz!/sub/two.txt");
        assertThat(read("reports.txt.gz", Warc.gzip(report("Northgate"))).text())
                .contains("Northgate");
    }

    @Test
    void pathsThatLeadOutAreSaidAndWriteNothing() throws IOException {
        Found found = read(
                "out.zip",
                zip(
                        "../../etc/cron.d/x",
                        report("Northgate"),
                        "/etc/passwd",
                        report("Riverside"),
                        "C:\\x\\y.txt",
                        report("Hillfort"),
                        "a/../../b.txt",
                        report("Millbank")));

        assertThat(found.reports()).hasSize(4);
        assertThat(found.flaws())
                .hasSize(4)
                .allSatisfy(flaw -> assertThat(flaw).contains("its path leads out of the archive"));
    }

    @Test
    void linksAndDevicesAreNotFollowed() throws IOException {
        Path secret = Files.write(temporary.resolve("secret.txt"), report("Hillfort"));
        before = listed();
        TarArchiveEntry link = new TarArchiveEntry("link.txt", TarConstants.LF_SYMLINK);
        link.setLinkName(secret.toString());
        TarArchiveEntry pipe = new TarArchiveEntry("pipe", TarConstants.LF_FIFO);
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(zip)) {
            ZipArchiveEntry entry = new ZipArchiveEntry("link.txt");
            entry.setUnixMode(0120777);
            out.putArchiveEntry(entry);
            out.write(secret.toString().getBytes(UTF_8));
            out.closeArchiveEntry();
        }

        Found inTar = read("a.tar", tar(link, pipe, new TarArchiveEntry("one.txt")));
        Found inZip = read("a.zip", zip.toByteArray());

        assertThat(inTar.names(folder)).containsExactly("a.tar!/one.txt");
        assertThat(inTar.flaws())
                .containsExactly(
                        "a.tar!/link.txt: a link, which is not followed",
                        "a.tar!/pipe: a pipe or device, which is not read");
        assertThat(inZip.reports()).isEmpty();
        assertThat(inZip.flaws()).containsExactly("a.zip!/link.txt: a link, which is not followed");
    }

    @Test
    void twoEntriesOfOneNameAreBothRead() throws IOException {
        Found found = read("twice.zip", zip("x.txt", report("Northgate"), "x.txt", report("Riverside")));

        assertThat(found.names(folder)).containsExactly("twice.zip!/x.txt", "twice.zip!/x.txt#2");
        assertThat(found.text()).contains("Northgate", "Riverside");
        assertThat(found.flaws()).containsExactly("twice.zip!/x.txt#2: one more entry of this name; read as #2");
    }

    @Test
    void archivesWithinArchivesAreOpenedToADepth() throws IOException {
        byte[] nested = report("Northgate");
        for (int i = 20; i > 0; i--) {
            nested = zip(i == 20 ? "report.txt" : "inner.zip", nested, "beside" + i + ".txt", report("Place" + i));
        }

        Found found = read("outer.zip", nested);

        assertThat(found.reports()).hasSize(DocumentLimits.STANDARD.depth());
        assertThat(found.flaws()).singleElement().asString().endsWith("archives within archives, more than 4 deep");
    }

    @Test
    void aBombIsStoppedAndWhatStandsBesideItRead() throws IOException {
        byte[] zeros = new byte[20 << 20];
        Found one = read("bomb.zip", zip("zeros.txt", zeros, "report.txt", report("Northgate")));
        byte[] inner = zip("a", zeros, "b", zeros, "c", zeros, "d", zeros);
        Found many = read(
                "bombs.zip", zip("1.zip", inner, "2.zip", inner, "3.zip", inner, "report.txt", report("Northgate")));

        assertThat(one.text()).contains("Northgate");
        assertThat(one.flaws()).containsExactly("bomb.zip!/zeros.txt: unpacks to more than 100 times its size");
        assertThat(many.text()).contains("Northgate");
        assertThat(many.flaws()).hasSize(12);
    }

    @Test
    void whatIsSmallEverywhereAndLargeAsAWholeIsStopped() throws IOException {
        byte[] large = new byte[1_200_000];
        Random chance = new Random(1);
        for (int i = 0; i < large.length; i += 200) {
            large[i] = (byte) chance.nextInt(); // packs to about a sixtieth
        }
        System.arraycopy("GIF89a".getBytes(UTF_8), 0, large, 0, 6); // which nobody tries to read
        Object[] entries = new Object[200];
        for (int i = 0; i < entries.length; i += 2) {
            entries[i] = i + ".txt";
            entries[i + 1] = large;
        }
        byte[] inner = zip(entries);
        byte[] outer = zip("1.zip", inner);
        assertThat(100L * inner.length).isGreaterThan(100L * large.length);
        assertThat(100L * outer.length).isLessThan(100L * large.length / 2);

        Found found = read("bomb.zip", outer);

        assertThat(found.flaws()).contains("bomb.zip: unpacks to more than 100 times its size; the rest is not read");
    }

    @Test
    void anArchiveOfAMillionEntriesIsRefusedBeforeItIsListed() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setMethod(ZipOutputStream.DEFLATED);
            for (int i = 0; i < 100_000; i++) {
                zip.putNextEntry(new ZipEntry(String.valueOf(i)));
                zip.closeEntry();
            }
        }

        Found found = read("many.zip", out.toByteArray(), new DocumentLimits(1 << 20, 99_999, 4, 100, 10));

        assertThat(found.flaws())
                .containsExactly("many.zip: cannot be opened: holds 100000 entries, more than the limit of 99999");
    }

    @Test
    void anArchiveWithoutADocumentIsSaidToBeOne() throws IOException {
        assertThat(read("empty.zip", zip()).flaws()).containsExactly("empty.zip: holds nothing that can be read");
        assertThat(read("broken.zip", new byte[] {'P', 'K', 3, 4, 0, 0}).flaws())
                .containsExactly("broken.zip: holds nothing that can be read");
    }

    @Test
    void aZipThatBreaksOffGivesWhatStandsBefore() throws IOException {
        byte[] whole =
                zip("one.txt", report("Northgate"), "two.txt", report("Riverside"), "three.txt", report("Hillfort"));

        Found found = read("broken.zip", Arrays.copyOf(whole, whole.length / 2));

        assertThat(found.text()).contains("Northgate").doesNotContain("Hillfort");
        assertThat(found.flaws()).singleElement().asString().startsWith("broken.zip: the rest cannot be read");
    }

    @Test
    void aDamagedEntryCostsNoOther() throws IOException {
        byte[] whole =
                zip("one.txt", report("Northgate"), "two.txt", report("Riverside"), "three.txt", report("Hillfort"));
        int second = new String(whole, ISO_8859_1).indexOf("two.txt");
        for (int i = 0; i < 20; i++) {
            whole[second + 7 + i] ^= 0x55;
        }

        Found found = read("broken.zip", whole);

        assertThat(found.names(folder)).contains("broken.zip!/one.txt", "broken.zip!/three.txt");
        assertThat(found.flaws()).singleElement().asString().startsWith("broken.zip!/two.txt: ");
    }

    @Test
    void aTarThatBreaksOffGivesWhatStandsBefore() throws IOException {
        byte[] whole = tar(new TarArchiveEntry("one.txt"), new TarArchiveEntry("two.txt"));

        Found found = read("broken.tar", Arrays.copyOf(whole, 1_500));

        assertThat(found.names(folder)).contains("broken.tar!/one.txt");
        assertThat(found.flaws()).singleElement().asString().startsWith("broken.tar");
    }

    @Test
    void whatAnArchiveHoldsIsToldByItsBytes() throws IOException {
        Found found = read(
                "mixed.zip",
                zip(
                        "news.dat",
                        Warc.join(Warc.about("Northgate"), Warc.about("Riverside")),
                        "x.pdf",
                        report("Hillfort")));

        assertThat(found.names(folder))
                .containsExactly(
                        "mixed.zip!/news.dat!/https://courier.example/Northgate",
                        "mixed.zip!/news.dat!/https://courier.example/Riverside",
                        "mixed.zip!/x.pdf");
    }
}
