package relata.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.airlift.compress.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/** Archives, mails and documents around other inputs, their own structure damaged before it is packed. The same bytes from the same random numbers. */
enum Containers {
    GZIP((parts, damage, random) -> gzipped(parts.get(0))),
    BZIP2((parts, damage, random) -> through(parts.get(0), BZip2CompressorOutputStream::new)),
    XZ((parts, damage, random) -> through(parts.get(0), out -> new XZOutputStream(out, new LZMA2Options(1)))),
    ZSTD((parts, damage, random) -> through(parts.get(0), ZstdOutputStream::new)),
    WARC((parts, damage, random) -> joined(
            parts.stream().map(part -> damage.apply(record(part, random))).toList())),
    WARC_GZ((parts, damage, random) -> joined(parts.stream()
            .map(part -> gzipped(damage.apply(record(part, random))))
            .toList())),
    ZIP((parts, damage, random) -> zipped(named(parts, damage, random))),
    TAR((parts, damage, random) -> tar(parts, damage, random)),
    TAR_GZ((parts, damage, random) -> gzipped(damage.apply(tar(parts, damage, random)))),
    MAIL((parts, damage, random) -> mail(parts, damage, random)),
    MAILBOX((parts, damage, random) -> joined(parts.stream()
            .map(part -> joined(List.of(
                    ascii("From desk@example.org Wed Dec  7 12:00:00 2016\n"),
                    mail(List.of(part), damage, random),
                    ascii("\n\n"))))
            .toList())),
    WORD((parts, damage, random) -> zipped(List.of(
            new Named("[Content_Types].xml", ascii("<Types/>")),
            new Named("_rels/.rels", ascii("<Relationships/>")),
            new Named("word/document.xml", damage.apply(word(parts))),
            new Named("docProps/core.xml", damage.apply(ascii(Containers.CORE)))))),
    OPEN_DOCUMENT((parts, damage, random) -> zipped(List.of(
            new Named("mimetype", ascii("application/vnd.oasis.opendocument.text")),
            new Named("content.xml", damage.apply(open(parts))),
            new Named("meta.xml", damage.apply(ascii(Containers.META)))))),
    PDF((parts, damage, random) -> pdf(parts, damage, random));

    private static final String CORE =
            "<cp:coreProperties xmlns:cp='c' xmlns:dc='d' xmlns:dcterms='t'><dc:title>Bridge at Northgate taken</dc:title>"
                    + "<dcterms:created>2016-12-07T12:00:00Z</dcterms:created></cp:coreProperties>";
    private static final String META =
            "<office:document-meta xmlns:office='o' xmlns:meta='m' xmlns:dc='d'><office:meta>"
                    + "<dc:title>Bridge at Northgate taken</dc:title><meta:creation-date>2016-12-07T12:00:00</meta:creation-date>"
                    + "</office:meta></office:document-meta>";
    private static final List<String> CODINGS = List.of("", "gzip", "deflate", "br", "zstd", "gzip, gzip");
    private static final List<String> TYPES = List.of(
            "text/html; charset=utf-8",
            "text/html",
            "text/plain",
            "application/xhtml+xml",
            "application/pdf",
            "application/octet-stream",
            "image/png");
    private static final List<String> NAMES = List.of(
            "a.txt", "../../a", "/etc/a", "C:\\a", "f/", "a.warc.gz", "a.zip", "", ".hidden", "x\ny", "con", "\u202ea");

    /** A file in an archive. */
    private record Named(String name, byte[] bytes) {}

    /** Puts inputs together. */
    private interface Packing {
        byte[] pack(List<byte[]> parts, UnaryOperator<byte[]> damage, Random random);
    }

    private final Packing packing;

    Containers(Packing packing) {
        this.packing = packing;
    }

    /**
     * A container of these.
     *
     * @param parts at least one
     * @param damage done to what is packed in it, now and then
     */
    byte[] of(List<byte[]> parts, UnaryOperator<byte[]> damage, Random random) {
        return packing.pack(parts, bytes -> random.nextInt(3) == 0 ? damage.apply(bytes) : bytes, random);
    }

    private static <T> T one(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private static byte[] record(byte[] part, Random random) {
        String coding = one(CODINGS, random);
        byte[] body = coding.startsWith("gzip") && random.nextBoolean() ? gzipped(part) : part;
        String head = "HTTP/1.1 200 OK\r\nContent-Type: " + one(TYPES, random) + "\r\n"
                + (coding.isEmpty() ? "" : "Content-Encoding: " + coding + "\r\n")
                + (random.nextInt(4) == 0
                        ? "Transfer-Encoding: chunked\r\n\r\n" + Integer.toHexString(body.length)
                        : "")
                + "\r\n";
        byte[] block = joined(List.of(ascii(head), body));
        String length =
                random.nextInt(8) == 0 ? String.valueOf(random.nextLong() >> random.nextInt(64)) : "" + block.length;
        return joined(List.of(
                ascii("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://www.example.org/war/1\r\n"
                        + "WARC-Date: 2016-12-07T12:00:00Z\r\nContent-Type: application/http; msgtype=response\r\n"
                        + "Content-Length: " + length + "\r\n\r\n"),
                block,
                ascii("\r\n\r\n")));
    }

    private static List<Named> named(List<byte[]> parts, UnaryOperator<byte[]> damage, Random random) {
        List<Named> named = new ArrayList<>();
        for (byte[] part : parts) {
            named.add(new Named(one(NAMES, random) + (random.nextInt(4) == 0 ? "" : named.size()), damage.apply(part)));
        }
        return named;
    }

    private static byte[] zipped(List<Named> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < files.size(); i++) {
                byte[] bytes = files.get(i).bytes();
                String name = files.get(i).name();
                ZipEntry entry = new ZipEntry(
                        files.stream().limit(i).anyMatch(file -> file.name().equals(name)) ? name + i : name);
                entry.setTime(0);
                if (i == 0) {
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(bytes.length);
                    CRC32 sum = new CRC32();
                    sum.update(bytes);
                    entry.setCrc(sum.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] tar(List<byte[]> parts, UnaryOperator<byte[]> damage, Random random) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_GNU);
            for (Named file : named(parts, damage, random)) {
                TarArchiveEntry entry = new TarArchiveEntry(file.name(), true);
                entry.setModTime(0);
                entry.setSize(entry.isDirectory() ? 0 : file.bytes().length);
                tar.putArchiveEntry(entry);
                if (!entry.isDirectory()) {
                    tar.write(file.bytes());
                }
                tar.closeArchiveEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] mail(List<byte[]> parts, UnaryOperator<byte[]> damage, Random random) {
        List<byte[]> mail = new ArrayList<>();
        mail.add(damage.apply(ascii("Received: from a by b\r\nFrom: \"Example Wire\" <desk@example.org>\r\n"
                + "Subject: =?UTF-8?Q?Bridge_at_Northgate?=\r\nDate: Wed, 07 Dec 2016 12:00:00 +0200\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/" + one(List.of("mixed", "alternative", "related"), random)
                + "; boundary=\"part\"\r\n\r\n")));
        for (byte[] part : parts) {
            boolean coded = random.nextBoolean();
            mail.add(damage.apply(ascii("--part\r\nContent-Type: " + one(TYPES, random) + "\r\n"
                    + (random.nextBoolean()
                            ? "Content-Disposition: attachment; filename=\"" + random.nextInt() + "\"\r\n"
                            : "")
                    + (coded ? "Content-Transfer-Encoding: base64\r\n" : "") + "\r\n")));
            mail.add(coded ? Base64.getMimeEncoder().encode(part) : part);
            mail.add(ascii("\r\n"));
        }
        mail.add(ascii("--part--\r\n"));
        return joined(mail);
    }

    private static byte[] word(List<byte[]> parts) {
        List<byte[]> xml = new ArrayList<>();
        xml.add(ascii("<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>"));
        parts.forEach(
                part -> xml.add(
                        utf8(
                                "<w:p><w:pPr><w:pStyle w:val='Title'/></w:pPr><w:r><w:t>" + escaped(part)
                                        + "</w:t><w:br w:type='page'/></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>12</w:t></w:r></w:p></w:tc></w:tr></w:tbl>")));
        xml.add(ascii("</w:body></w:document>"));
        return joined(xml);
    }

    private static byte[] open(List<byte[]> parts) {
        List<byte[]> xml = new ArrayList<>();
        xml.add(ascii("<office:document-content xmlns:office='o' xmlns:text='t'><office:body><office:text>"));
        parts.forEach(part -> xml.add(utf8("<text:h>Bridge</text:h><text:p>" + escaped(part)
                + "<text:s text:c='3'/><text:line-break/><text:note><text:p>12</text:p></text:note></text:p>")));
        xml.add(ascii("</office:text></office:body></office:document-content>"));
        return joined(xml);
    }

    private static String escaped(byte[] part) {
        return new String(part, UTF_8)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replaceAll("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "");
    }

    /** Pages of lines, as the simplest programs write them: with a list of where each object stands. */
    private static byte[] pdf(List<byte[]> parts, UnaryOperator<byte[]> damage, Random random) {
        List<byte[]> objects = new ArrayList<>();
        StringBuilder kids = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            kids.append(5 + 2 * i).append(" 0 R ");
        }
        objects.add(ascii("<</Type/Catalog/Pages 2 0 R>>"));
        objects.add(ascii("<</Type/Pages/Kids[" + kids + "]/Count " + parts.size() + ">>"));
        objects.add(ascii("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"));
        objects.add(ascii("<</Title(Bridge at Northgate taken)/CreationDate(D:20161207120000+02'00')>>"));
        for (int i = 0; i < parts.size(); i++) {
            objects.add(ascii("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents " + (6 + 2 * i)
                    + " 0 R/Resources<</Font<</F 3 0 R>>/XObject<</X "
                    + (6 + 2 * ((i + 1 + random.nextInt(4) / 3) % parts.size())) + " 0 R>>>>>>"));
            byte[] drawn = damage.apply(drawing(parts.get(i), i + 1 < parts.size() || random.nextInt(8) == 0));
            boolean packed = random.nextBoolean();
            byte[] stream = packed ? deflated(drawn) : drawn;
            objects.add(joined(List.of(
                    ascii("<</Length " + stream.length + (packed ? "/Filter/FlateDecode" : "")
                            + (random.nextInt(8) > 0 ? "/Type/XObject/Subtype/Form/BBox[0 0 595 842]" : "")
                            + ">>stream\n"),
                    stream,
                    ascii("\nendstream"))));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(ascii("%PDF-1.4\n"));
        StringBuilder places = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            places.append(String.format("%010d 00000 n \n", out.size()));
            out.writeBytes(ascii((i + 1) + " 0 obj\n"));
            out.writeBytes(damage.apply(objects.get(i)));
            out.writeBytes(ascii("\nendobj\n"));
        }
        int start = out.size();
        out.writeBytes(damage.apply(ascii(places + "trailer<</Size " + (objects.size() + 1)
                + "/Root 1 0 R/Info 4 0 R>>\nstartxref\n" + start + "\n%%EOF\n")));
        return out.toByteArray();
    }

    private static byte[] drawing(byte[] part, boolean more) {
        StringBuilder drawing = new StringBuilder("BT /F 10 Tf 14 TL 72 760 Td\n");
        new String(part, UTF_8)
                .lines()
                .limit(50)
                .forEach(line -> drawing.append('(')
                        .append(line.replaceAll("[()\\\\]", " "))
                        .append(") Tj T*\n"));
        return ascii(drawing + "ET" + (more ? " q 1 0 0 1 0 0 cm /X Do Q\n" : "\n"));
    }

    private static byte[] gzipped(byte[] plain) {
        return through(plain, out -> new GZIPOutputStream(out));
    }

    private static byte[] deflated(byte[] plain) {
        return through(plain, out -> new DeflaterOutputStream(out, new Deflater()));
    }

    /** Opens what packs. */
    private interface Opening {
        OutputStream over(OutputStream out) throws IOException;
    }

    private static byte[] through(byte[] plain, Opening opening) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream packing = opening.over(out)) {
            packing.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(ISO_8859_1);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(UTF_8);
    }

    private static byte[] joined(List<byte[]> parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        parts.forEach(whole::writeBytes);
        return whole.toByteArray();
    }
}
