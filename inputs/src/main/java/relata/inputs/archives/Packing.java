package relata.inputs.archives;

import io.airlift.compress.MalformedInputException;
import io.airlift.compress.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.brotli.dec.BrotliInputStream;
import org.tukaani.xz.XZInputStream;

/** How a file, or the body of an answer, is packed as a whole: told by how it begins, save for Brotli, which has no mark. */
enum Packing {
    GZIP("gzip", "\u001F\u008B") {
        @Override
        InputStream over(InputStream packed) throws IOException {
            return new GZIPInputStream(packed);
        }
    },
    BZIP2("bzip2", "BZh") {
        @Override
        InputStream over(InputStream packed) throws IOException {
            return new BZip2CompressorInputStream(packed, true);
        }
    },
    XZ("xz", "\u00FD7zXZ\0") {
        @Override
        InputStream over(InputStream packed) throws IOException {
            return new XZInputStream(packed, MOST_KILOBYTES);
        }
    },
    ZSTD("zstd", "(\u00B5/\u00FD") {
        @Override
        InputStream over(InputStream packed) {
            return new ZstdInputStream(packed);
        }
    },
    BROTLI("br", "") {
        @Override
        InputStream over(InputStream packed) throws IOException {
            return new BrotliInputStream(packed);
        }
    };

    /** Memory that a file may ask for to be unpacked: what the strongest setting of xz takes. */
    private static final int MOST_KILOBYTES = 70 << 10;

    private static final int LONGEST_MARK = 6;

    private final String coding;
    private final String mark; // a character a byte

    Packing(String coding, String mark) {
        this.coding = coding;
        this.mark = mark;
    }

    /** By the first bytes of a file, and by its name where they say nothing. */
    static Optional<Packing> of(byte[] head, String name) {
        String begun = new String(head, 0, Math.min(head.length, LONGEST_MARK), StandardCharsets.ISO_8859_1);
        for (Packing packing : values()) {
            if (!packing.mark.isEmpty() && begun.startsWith(packing.mark)) {
                return Optional.of(packing);
            }
        }
        return Optional.of(BROTLI)
                .filter(packing -> name.toLowerCase(Locale.ROOT).endsWith(".br"));
    }

    /** By the first bytes of a body, or by what its header says, where such bytes have no mark (RFC 9110, 8.4.1). */
    static Optional<Packing> ofBody(byte[] body, String coding) {
        return of(body, coding.equals(BROTLI.coding) ? ".br" : "");
    }

    /** What was packed. Whatever is wrong with it is thrown as {@link IOException} alone. */
    final InputStream unpacked(InputStream packed) throws IOException {
        try {
            return new Honest(over(new BufferedInputStream(packed)));
        } catch (RuntimeException e) {
            throw new IOException("damaged: " + Damage.reason(e), e);
        }
    }

    abstract InputStream over(InputStream packed) throws IOException;

    /** Some libraries throw other things at damaged bytes. */
    private static final class Honest extends FilterInputStream {

        Honest(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int at, int length) throws IOException {
            try {
                return in.read(into, at, length);
            } catch (MalformedInputException | IndexOutOfBoundsException | IllegalStateException e) {
                throw new IOException("damaged: " + Damage.reason(e), e);
            }
        }
    }
}
