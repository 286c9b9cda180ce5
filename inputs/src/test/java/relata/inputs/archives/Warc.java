package relata.inputs.archives;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** Builds web archives, sound and damaged ones. */
final class Warc {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    static String page(String words) {
        return "<!DOCTYPE html><html><head><title>" + words + " changes hands</title></head><body><article><h1>" + words
                + " changes hands</h1><p>Fighters of the brigade took " + words
                + " on Monday, a spokesman for the brigade said in the evening, and the army left it.</p>"
                + "<p>Residents said that shells had fallen on both banks of the river since the early morning.</p></article></body></html>";
    }

    static byte[] ok(String headers, byte[] body) {
        return join(("HTTP/1.1 200 OK\r\n" + headers + "\r\n").getBytes(UTF_8), body);
    }

    static byte[] html(String words) {
        return ok("Content-Type: text/html; charset=utf-8\r\n", page(words).getBytes(UTF_8));
    }

    /** A packed page of so many megabytes of nothing, made without holding them. */
    static byte[] packedZeros(String uri, int megabytes) throws IOException {
        byte[] head = ok("Content-Type: text/html\r\n", new byte[0]);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(join(head("response", uri, String.valueOf(head.length + ((long) megabytes << 20))), head));
            for (int i = 0; i < megabytes; i++) {
                gzip.write(new byte[1 << 20]);
            }
            gzip.write("\r\n\r\n".getBytes(UTF_8));
        }
        return out.toByteArray();
    }

    static byte[] record(String type, String uri, String length, byte[] block) {
        return join(join(head(type, uri, length), block), "\r\n\r\n".getBytes(UTF_8));
    }

    private static byte[] head(String type, String uri, String length) {
        String head = "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + uri
                + "\r\nWARC-Date: 2016-12-07T12:00:00Z\r\nWARC-Record-ID: <urn:uuid:0>\r\n"
                + "Content-Type: application/http; msgtype=" + type + "\r\nContent-Length: " + length + "\r\n\r\n";
        return head.getBytes(UTF_8);
    }

    static byte[] response(String uri, byte[] block) {
        return record("response", uri, String.valueOf(block.length), block);
    }

    /** A page about a place, at an address named after it. */
    static byte[] about(String words) {
        return response("https://courier.example/" + words, html(words));
    }

    static byte[] join(byte[] one, byte[] two) {
        byte[] both = new byte[one.length + two.length];
        System.arraycopy(one, 0, both, 0, one.length);
        System.arraycopy(two, 0, both, one.length, two.length);
        return both;
    }

    static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    Warc add(byte[] more) {
        bytes.writeBytes(more);
        return this;
    }

    /** A record packed on its own, as the standard advises. */
    Warc packed(byte[] record) {
        return add(gzip(record));
    }

    int size() {
        return bytes.size();
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }
}
