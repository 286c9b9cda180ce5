package relata.reading;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * How the bytes of a file are text: the same bytes give the same text, and each character of it is found in them again. What cannot be decoded, and NUL, becomes
 * U+FFFD one for one.
 *
 * @param charset what they are written in
 * @param mark how many bytes of a byte order mark stand before the text
 */
public record Encoding(Charset charset, int mark) {

    private static final char REPLACEMENT = '\uFFFD';
    private static final int BUFFER = 1 << 13; // characters

    /** Without a byte order mark. */
    static Encoding of(Charset charset) {
        return new Encoding(charset, 0);
    }

    /** The text that the bytes are in this encoding. */
    public String text(byte[] bytes) {
        return withoutNul(decode(bytes));
    }

    static String withoutNul(String text) {
        return text.indexOf('\0') < 0 ? text : text.replace('\0', REPLACEMENT);
    }

    /** The same with NUL as it is. */
    String decode(byte[] bytes) {
        return isUtf16() ? utf16(bytes) : new String(bytes, mark, Math.max(0, bytes.length - mark), charset);
    }

    private boolean isUtf16() {
        return charset.equals(StandardCharsets.UTF_16LE) || charset.equals(StandardCharsets.UTF_16BE);
    }

    /** Java's own decoder swallows the character after a lone surrogate. */
    private String utf16(byte[] bytes) {
        CharBuffer units = ByteBuffer.wrap(bytes, mark, (bytes.length - mark) / 2 * 2)
                .order(charset.equals(StandardCharsets.UTF_16LE) ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN)
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

    /**
     * Where characters begin in the bytes.
     *
     * @param offsets in the text that {@link #text} gives, in UTF-16 units, rising
     * @return for each the number of bytes before it
     */
    int[] places(byte[] bytes, int... offsets) {
        int[] places = new int[offsets.length];
        if (isUtf16()) {
            for (int i = 0; i < offsets.length; i++) {
                places[i] = mark + 2 * offsets[i];
            }
            return places;
        }
        // Stopping the decoder where so many characters have come is exact whatever the bytes are; encoding the text
        // again would not be, where some are damaged.
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        ByteBuffer in = ByteBuffer.wrap(bytes, mark, Math.max(0, bytes.length - mark));
        CharBuffer out = CharBuffer.allocate(BUFFER);
        int done = 0;
        for (int i = 0; i < offsets.length; i++) {
            boolean further = true;
            while (further && done < offsets[i]) {
                out.clear().limit(Math.min(BUFFER, offsets[i] - done));
                decoder.decode(in, out, true);
                further = out.position() > 0; // a place within a pair of surrogates counts as before it
                done += out.position();
            }
            places[i] = in.position();
        }
        return places;
    }
}
