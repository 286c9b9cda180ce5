package relata.reading;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Turns the bytes of a file into text: by byte order mark, else as UTF-8, else as windows-1252. What cannot be decoded,
 * and NUL, becomes U+FFFD one for one, so that every offset in the text stays what it is.
 */
final class Decoded {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final char REPLACEMENT = '\uFFFD';

    private Decoded() {}

    static String text(byte[] bytes) throws UnreadableReport {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return clean(lenient(bytes, 3, StandardCharsets.UTF_8));
        }
        // The mark of UTF-32LE begins with that of UTF-16LE.
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0) || startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            throw new UnreadableReport("text in UTF-32, which is not read; save it as UTF-8");
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return clean(utf16(bytes, ByteOrder.LITTLE_ENDIAN));
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return clean(utf16(bytes, ByteOrder.BIG_ENDIAN));
        }
        try {
            return clean(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return clean(lenient(bytes, 0, isDamagedUtf8(bytes) ? StandardCharsets.UTF_8 : WINDOWS_1252));
        }
    }

    /**
     * Whether bytes that are not quite UTF-8 are that rather than windows-1252: most of what is not ASCII forms whole
     * characters. In windows-1252 a letter with an accent is followed by ASCII nearly always.
     */
    private static boolean isDamagedUtf8(byte[] bytes) {
        CharBuffer decoded;
        try {
            decoded = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)
                    .decode(ByteBuffer.wrap(bytes));
        } catch (CharacterCodingException e) {
            return false;
        }
        long whole = decoded.chars().filter(c -> c > 0x7F && c != REPLACEMENT).count();
        long broken = decoded.chars().filter(c -> c == REPLACEMENT).count();
        return whole > 2 * broken;
    }

    /** Java's own decoder swallows the character after a lone surrogate. */
    private static String utf16(byte[] bytes, ByteOrder order) {
        CharBuffer units = ByteBuffer.wrap(bytes, 2, (bytes.length - 2) / 2 * 2)
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
        long controls = text.chars().filter(Decoded::isControl).count();
        if (controls * 50 > text.length()) {
            throw new UnreadableReport("binary data, not text");
        }
        return text.indexOf('\0') < 0 ? text : text.replace('\0', REPLACEMENT);
    }

    private static boolean isControl(int c) {
        return c == 0x7F || c < 0x20 && !(c >= '\t' && c <= '\r');
    }

    private static boolean startsWith(byte[] bytes, int... magic) {
        return Magic.isAt(bytes, 0, magic);
    }
}
