package relata.inputs.archives;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import relata.inputs.documents.DocumentLimits;
import relata.inputs.documents.LimitExceeded;
import relata.inputs.documents.Unpacked;
import relata.reading.UnreadableReport;

/**
 * An answer of a server as it was kept (RFC 9112). What its header says of its body is tried and let go where it is not so: many archives keep bodies
 * unpacked under the headers of the packed ones.
 */
final class HttpMessage {

    private static final int LONGEST_HEADER = 256 << 10;
    private static final Pattern STATUS = Pattern.compile("HTTP/[0-9.]{1,5}\\s++([0-9]{3})\\b.*+");
    private static final Pattern CHARSET = Pattern.compile("(?i);\\s*+charset\\s*+=\\s*+[\"']?+([-\\w.:]{1,40}+)");

    private final byte[] block;
    private final int body;
    private final WarcHeader header;

    private HttpMessage(byte[] block, int body, WarcHeader header) {
        this.block = block;
        this.body = body;
        this.header = header;
    }

    /** @throws LimitExceeded where the header is larger than any honest one */
    static HttpMessage of(byte[] block) throws LimitExceeded {
        int end = end(block);
        if (end < 0 && block.length > LONGEST_HEADER) {
            throw new LimitExceeded("an HTTP header of more than " + (LONGEST_HEADER >> 10) + " kB");
        }
        int body = end < 0 ? block.length : end;
        return new HttpMessage(block, body, WarcHeader.of(block, 0, body));
    }

    /** Bytes without a header. */
    static HttpMessage plain(byte[] block, WarcHeader record) {
        return new HttpMessage(block, 0, record);
    }

    /** Where the body begins; -1 where the header does not end soon enough. */
    private static int end(byte[] block) {
        int most = Math.min(block.length, LONGEST_HEADER);
        for (int i = 0; i < most; i++) {
            if (block[i] == '\n') {
                if (i + 1 < most && block[i + 1] == '\n') {
                    return i + 2;
                }
                if (i + 2 < most && block[i + 1] == '\r' && block[i + 2] == '\n') {
                    return i + 3;
                }
            }
        }
        return -1;
    }

    /** The answer's number, such as 200; 0 where it gives none. */
    int status() {
        Matcher status = STATUS.matcher(header.first());
        return status.matches() ? Integer.parseInt(status.group(1)) : 0;
    }

    /** The type of the body as it is labelled, in lower case, without parameters. */
    String type() {
        String type = header.field("Content-Type").orElse("");
        return type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    Optional<String> charset() {
        return header.field("Content-Type")
                .map(CHARSET::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1));
    }

    /** How the body begins, before anything is unpacked. */
    byte[] head(int most) {
        return Arrays.copyOfRange(block, body, Math.min(block.length, body + most));
    }

    int size() {
        return block.length - body;
    }

    /** The body as its author wrote it. */
    byte[] body(DocumentLimits limits) throws UnreadableReport {
        byte[] bytes = Arrays.copyOfRange(block, body, block.length);
        if (header.field("Transfer-Encoding")
                .orElse("")
                .toLowerCase(Locale.ROOT)
                .contains("chunked")) {
            bytes = unchunked(bytes).orElse(bytes);
        }
        try {
            return unpacked(bytes, limits);
        } catch (LimitExceeded e) {
            throw new UnreadableReport(String.valueOf(e.getMessage()), e);
        }
    }

    private byte[] unpacked(byte[] bytes, DocumentLimits limits) throws LimitExceeded {
        String coding = header.field("Content-Encoding").orElse("").toLowerCase(Locale.ROOT);
        Optional<Packing> packing = Packing.ofBody(bytes, coding);
        if (packing.isPresent() && !(coding.equals("br") && looksLikeText(bytes))) {
            return unpacked(() -> packing.get().unpacked(new ByteArrayInputStream(bytes)), bytes, limits);
        }
        if (coding.equals("deflate")) {
            // The standard means zlib's form; many servers sent the bare one.
            boolean bare =
                    bytes.length < 2 || (bytes[0] & 0x0F) != 8 || ((bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF) % 31 != 0;
            return unpacked(
                    () -> new InflaterInputStream(new ByteArrayInputStream(bytes), new Inflater(bare)), bytes, limits);
        }
        return bytes;
    }

    /** Opens what is packed. */
    private interface Opening {
        InputStream open() throws IOException;
    }

    /** As much as can be unpacked; all as it is where nothing can. */
    private static byte[] unpacked(Opening opening, byte[] packed, DocumentLimits limits) throws LimitExceeded {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (InputStream in = Unpacked.within(opening.open(), packed.length, limits)) {
            in.transferTo(out);
        } catch (LimitExceeded e) {
            throw e;
        } catch (IOException e) {
            return out.size() == 0 ? packed : out.toByteArray();
        }
        return out.toByteArray();
    }

    private static boolean looksLikeText(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, 200); i++) {
            if (bytes[i] >= 0 && bytes[i] < 9 || bytes[i] > 13 && bytes[i] < 32) {
                return false;
            }
        }
        return true;
    }

    /** The body without the lengths between its parts; nothing where it has none. A part that breaks off ends it. */
    private static Optional<byte[]> unchunked(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        int at = 0;
        while (at < bytes.length) {
            int end = at;
            while (end < bytes.length && bytes[end] != '\n' && end - at < 100) {
                end++;
            }
            String size = new String(bytes, at, end - at, StandardCharsets.ISO_8859_1).split(";", 2)[0].strip();
            if (!size.matches("[0-9A-Fa-f]{1,7}+") || end >= bytes.length) {
                // Chunks that stop being chunks: what is left is taken as it is.
                return at == 0 ? Optional.empty() : Optional.of(rest(out, bytes, at));
            }
            int length = Integer.parseInt(size, 16);
            if (length == 0) {
                break;
            }
            int from = end + 1;
            int to = Math.min(bytes.length, from + length);
            out.write(bytes, from, to - from);
            at = to;
            while (at < bytes.length && at < to + 2 && (bytes[at] == '\r' || bytes[at] == '\n')) {
                at++;
            }
        }
        return Optional.of(out.toByteArray());
    }

    private static byte[] rest(ByteArrayOutputStream out, byte[] bytes, int from) {
        out.write(bytes, from, bytes.length - from);
        return out.toByteArray();
    }
}
