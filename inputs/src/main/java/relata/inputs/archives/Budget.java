package relata.inputs.archives;

import java.io.IOException;
import java.io.InputStream;
import relata.inputs.documents.DocumentLimits;
import relata.inputs.documents.Unpacked;

/** What may be unpacked of one file in all, archives within it included: some bombs are small everywhere and large as a whole. */
final class Budget {

    /** More than this may not be unpacked of the file; nothing further of it is read. */
    static final class Exhausted extends IOException {

        private static final long serialVersionUID = 1L;

        Exhausted(String message) {
            super(message);
        }
    }

    /** So much may be unpacked of any file. */
    private static final long FREE = 64L << 20;

    private final DocumentLimits limits;
    private final long most;
    private long unpacked;

    Budget(DocumentLimits limits, long packed) {
        this.limits = limits;
        most = FREE + packed * limits.ratio();
    }

    DocumentLimits limits() {
        return limits;
    }

    /** Unpacks one member. */
    byte[] bytes(InputStream in, long packed) throws IOException {
        try (Unpacked stream = Unpacked.within(in, packed, limits)) {
            try {
                return stream.readAllBytes();
            } finally {
                spend(stream.count());
            }
        }
    }

    void spend(long bytes) throws Exhausted {
        unpacked += bytes;
        if (unpacked > most) {
            throw new Exhausted("unpacks to more than " + limits.ratio() + " times its size; the rest is not read");
        }
    }
}
