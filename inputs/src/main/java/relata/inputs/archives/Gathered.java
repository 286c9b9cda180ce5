package relata.inputs.archives;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** Bytes put together, up to a limit; what comes after is let go. */
final class Gathered {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final int most;

    Gathered(int most) {
        this.most = most;
    }

    void add(byte[] more) {
        bytes.write(more, 0, Math.min(more.length, most - bytes.size()));
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    /** Without these at the end, where they stand there. */
    byte[] withoutEnd(byte[] end) {
        byte[] all = bytes();
        int from = all.length - end.length;
        return from >= 0 && Arrays.equals(all, from, all.length, end, 0, end.length) ? Arrays.copyOf(all, from) : all;
    }
}
