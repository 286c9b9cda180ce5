package relata.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Turns the bytes of a file into text: by byte order mark, else as UTF-8, else in the encoding in which they look most like text
 * ({@link Encodings}).
 */
record Decoded(String text, Encoding encoding) {

    private static final Encoding UTF_8 = Encoding.of(StandardCharsets.UTF_8);
    private static final char REPLACEMENT = '\uFFFD';
    private static final char ESCAPE = '\u001B'; // begins each shift of ISO 2022
    private static final String UNKNOWN =
            "encoding unknown: neither UTF-8 nor text in any other encoding; save it as UTF-8";

    /** @param label the encoding that came with the bytes, such as that of an HTTP header; a hint and no more */
    static Decoded of(byte[] bytes, Optional<String> label) throws UnreadableReport {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return as(new Encoding(StandardCharsets.UTF_8, 3), bytes);
        }
        // The mark of UTF-32LE begins with that of UTF-16LE.
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0) || startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            throw new UnreadableReport("text in UTF-32, which is not read; save it as UTF-8");
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return as(new Encoding(StandardCharsets.UTF_16LE, 2), bytes);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return as(new Encoding(StandardCharsets.UTF_16BE, 2), bytes);
        }
        String text = UTF_8.decode(bytes);
        if (text.indexOf(REPLACEMENT) >= 0 && !isUtf8(bytes)) {
            return isDamagedUtf8(text) ? checked(text, UTF_8) : as(other(bytes, label), bytes);
        }
        boolean isWide = hasControls(bytes) && (text.indexOf(ESCAPE) >= 0 || isBinary(text));
        return isWide ? as(wide(bytes, label).orElse(UTF_8), bytes) : new Decoded(Encoding.withoutNul(text), UTF_8);
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

    private static Decoded as(Encoding encoding, byte[] bytes) throws UnreadableReport {
        return checked(encoding.decode(bytes), encoding);
    }

    private static Decoded checked(String text, Encoding encoding) throws UnreadableReport {
        if (isBinary(text)) {
            throw new UnreadableReport("binary data, not text");
        }
        return new Decoded(Encoding.withoutNul(text), encoding);
    }

    /** UTF-16 without a mark and ISO 2022 are valid UTF-8 as well, but full of control characters. */
    private static Optional<Encoding> wide(byte[] bytes, Optional<String> label) {
        return Encodings.of(bytes, label).filter(Encodings::isWide).map(Encoding::of);
    }

    private static Encoding other(byte[] bytes, Optional<String> label) throws UnreadableReport {
        Optional<Charset> charset = Encodings.of(bytes, label);
        Encoding latin = Encoding.of(StandardCharsets.ISO_8859_1);
        if (charset.isEmpty() && !isBinary(latin.decode(bytes))) {
            throw new UnreadableReport(UNKNOWN);
        }
        return charset.map(Encoding::of).orElse(latin);
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
