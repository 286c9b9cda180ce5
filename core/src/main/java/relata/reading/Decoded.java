package relata.reading;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Turns the bytes of a file into text: by byte order mark, else as UTF-8, else in the encoding in which they look most like text
 * ({@link Encodings}). What cannot be decoded, and NUL, becomes U+FFFD one for one, so that every offset in the text stays what it is.
 */
final class Decoded {

    private static final char REPLACEMENT = '\uFFFD';
    private static final char ESCAPE = '\u001B'; // begins each shift of ISO 2022
    private static final String UNKNOWN =
            "encoding unknown: neither UTF-8 nor text in any other encoding; save it as UTF-8";

    private Decoded() {}

    static String text(byte[] bytes) throws UnreadableReport {
        return text(bytes, Optional.empty());
    }

    /** @param label the encoding that came with the bytes, such as that of an HTTP header; a hint and no more */
    static String text(byte[] bytes, Optional<String> label) throws UnreadableReport {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return clean(lenient(bytes, 3, StandardCharsets.UTF_8));
        }
        // The mark of UTF-32LE begins with that of UTF-16LE.
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0) || startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            throw new UnreadableReport("text in UTF-32, which is not read; save it as UTF-8");
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return clean(utf16(bytes, 2, ByteOrder.LITTLE_ENDIAN));
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return clean(utf16(bytes, 2, ByteOrder.BIG_ENDIAN));
        }
        String text = lenient(bytes, 0, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0 && !isUtf8(bytes)) {
            return isDamagedUtf8(text) ? clean(text) : other(bytes, label);
        }
        if (!hasControls(bytes)) {
            return text;
        }
        return text.indexOf(ESCAPE) < 0 && !isBinary(text) ? withoutNul(text) : clean(wide(text, bytes, label));
    }

    /** Asked only where the mark of a wrong byte is found, which a text may hold itself: a decoder of its own takes several times the memory. */
    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** UTF-16 without a mark and ISO 2022 are valid UTF-8 as well, but full of control characters. */
    private static String wide(String text, byte[] bytes, Optional<String> label) {
        return Encodings.of(bytes, label)
                .filter(Encodings::isWide)
                .map(charset -> decoded(bytes, charset))
                .orElse(text);
    }

    private static String other(byte[] bytes, Optional<String> label) throws UnreadableReport {
        Optional<Charset> charset = Encodings.of(bytes, label);
        if (charset.isEmpty() && !isBinary(lenient(bytes, 0, StandardCharsets.ISO_8859_1))) {
            throw new UnreadableReport(UNKNOWN);
        }
        return clean(decoded(bytes, charset.orElse(StandardCharsets.ISO_8859_1)));
    }

    private static String decoded(byte[] bytes, Charset charset) {
        if (charset.equals(StandardCharsets.UTF_16LE) || charset.equals(StandardCharsets.UTF_16BE)) {
            return utf16(
                    bytes,
                    0,
                    charset.equals(StandardCharsets.UTF_16LE) ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        }
        return lenient(bytes, 0, charset);
    }

    /**
     * Whether bytes that are not quite UTF-8 are that rather than windows-1252: most of what is not ASCII forms whole
     * characters. In windows-1252 a letter with an accent is followed by ASCII nearly always.
     */
    private static boolean isDamagedUtf8(String decoded) {
        long whole = decoded.chars().filter(c -> c > 0x7F && c != REPLACEMENT).count();
        long broken = decoded.chars().filter(c -> c == REPLACEMENT).count();
        return whole > 2 * broken;
    }

    /** Java's own decoder swallows the character after a lone surrogate. */
    private static String utf16(byte[] bytes, int offset, ByteOrder order) {
        CharBuffer units = ByteBuffer.wrap(bytes, offset, (bytes.length - offset) / 2 * 2)
                .order(order)
                .asCharBuffer();
        char[] text = new char[units.remaining()];
        units.get(text);
        for (int i = 0; i < text.length; i++) {
            if (i + 1 < text.length && Character.isSurrogatePair(text[i], text[i + 1])) {
                i++;
            } else if (Character.isSurrogate(text[i])) {
                text[i] = REPLACEMENT;
            }
        }
        return new String(text);
    }

    private static String lenient(byte[] bytes, int offset, Charset charset) {
        return new String(bytes, offset, bytes.length - offset, charset);
    }

    private static String clean(String text) throws UnreadableReport {
        if (isBinary(text)) {
            throw new UnreadableReport("binary data, not text");
        }
        return withoutNul(text);
    }

    private static String withoutNul(String text) {
        return text.indexOf('\0') < 0 ? text : text.replace('\0', REPLACEMENT);
    }

    /** Nearly no text has any; in UTF-8 they are bytes of their own. */
    private static boolean hasControls(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0x20 && b >= 0 && isControl(b) || b == 0x7F) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBinary(String text) {
        long controls = 0;
        for (int i = 0; i < text.length(); i++) {
            controls += isControl(text.charAt(i)) ? 1 : 0;
        }
        return controls * 50 > text.length();
    }

    private static boolean isControl(int c) {
        return c == 0x7F || c < 0x20 && !(c >= '\t' && c <= '\r');
    }

    private static boolean startsWith(byte[] bytes, int... magic) {
        return Magic.isAt(bytes, 0, magic);
    }
}
