package relata.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole program in half a gigabyte, with another reader of XML on its class path: what is large or grows costs itself. */
class HostileMemoryTest {

    private static final int MB = 1 << 20;

    @TempDir
    private Path folder;

    @Test
    void halfAGigabyteIsEnoughForWhateverComesIn() throws IOException, InterruptedException {
        assertThat(DocumentBuilderFactory.newInstance().getClass().getName())
                .as("a reader of XML that knows no limits is there")
                .startsWith("org.apache.xerces");
        Path in = folder.resolve("in");
        Sample.write(in, "a.txt", Sample.TAKEN);
        repeated(in.resolve("line.html"), "<html><body><p>", "x ", 25 * MB);
        repeated(in.resolve("line.txt"), "Title: x\n\n", "x ", 25 * MB);
        repeated(in.resolve("references.html"), "<html><body><p>", "&amp; ", 3_000_000);
        repeated(in.resolve("deep.html"), "<html><body>", "<div>", 400_000);
        gzipped(in.resolve("page.html.gz"), "<html><body><p>", 500);
        gzipped(
                in.resolve("news.warc.gz"),
                "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/\r\nContent-Type: application/http\r\n"
                        + "Content-Length: " + 500L * MB + "\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n",
                500);
        document(
                in.resolve("entities.docx"),
                "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>",
                0);
        document(in.resolve("blanks.docx"), "<document>", 500);
        Sample.write(in, "z.txt", Sample.HELD);

        Run run = text(in);

        assertThat(run.err())
                .contains(
                        "line.html: a web page larger than any report",
                        "page.html.gz: the rest cannot be read: is larger than the limit of 32 MB",
                        "entities.docx: declares a document type",
                        "blanks.docx: a document that is larger than the limit of 32 MB")
                .contains("news.warc.gz")
                .doesNotContain("OutOfMemory", "internal error", "\tat ");
        assertThat(run.out()).contains("army captured the town of Riverside", "rebels captured the town of Riverside");
        assertThat(run.code()).isEqualTo(1);
    }

    private Run text(Path in) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        int code = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "relata.cli.Main",
                        "text",
                        "--threads",
                        "2",
                        "--format",
                        "csv",
                        in.toString())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        return new Run(code, Files.readString(out), Files.readString(err));
    }

    private static void repeated(Path file, String head, String piece, int times) throws IOException {
        byte[] many = piece.repeat(1_000).getBytes(UTF_8);
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write((head + Sample.TAKEN + "</p><p>").getBytes(UTF_8));
            for (int i = 0; i < times / 1_000; i++) {
                out.write(many);
            }
        }
    }

    private static void blanks(OutputStream out, int megabytes) throws IOException {
        byte[] blank = " ".repeat(MB).getBytes(UTF_8);
        for (int i = 0; i < megabytes; i++) {
            out.write(blank);
        }
    }

    private static void gzipped(Path file, String head, int megabytes) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(head.getBytes(UTF_8));
            blanks(out, megabytes);
        }
    }

    private static void document(Path file, String head, int megabytes) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String part : new String[] {"[Content_Types].xml", "_rels/.rels"}) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write("<a/>".getBytes(UTF_8));
            }
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(head.getBytes(UTF_8));
            blanks(zip, megabytes);
        }
    }
}
