package relata.inputs.documents;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What is unpacked, held against the limits while it flows. */
public final class Unpacked extends FilterInputStream {

    /** Small things may be packed as tightly as they can. */
    private static final long FREE = 1 << 20;

    private final long packed;
    private final DocumentLimits limits;
    private long unpacked;

    private Unpacked(InputStream in, long packed, DocumentLimits limits) {
        super(in);
        this.packed = packed;
        this.limits = limits;
    }

    /** @param packed how many bytes it is made from; negative where that is not known */
    public static Unpacked within(InputStream in, long packed, DocumentLimits limits) {
        return new Unpacked(in, packed, limits);
    }

    /** How many bytes have come so far. */
    public long count() {
        return unpacked;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] into, int at, int length) throws IOException {
        int read = super.read(into, at, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int bytes) throws IOException {
        unpacked += bytes;
        check(unpacked, packed, limits);
    }

    /** @throws LimitExceeded where so much is too much, of itself or for what it is made from */
    public static void check(long unpacked, long packed, DocumentLimits limits) throws LimitExceeded {
        if (unpacked > limits.bytes()) {
            throw new LimitExceeded("is larger than the limit of " + words(limits.bytes()));
        }
        if (packed >= 0 && unpacked > FREE && unpacked / limits.ratio() > packed) {
            throw new LimitExceeded("unpacks to more than " + limits.ratio() + " times its size");
        }
    }

    static String words(int bytes) {
        return bytes % (1 << 20) == 0 ? (bytes >> 20) + " MB" : bytes + " bytes";
    }
}
