package relata.inputs.archives;

import java.io.IOException;
import java.util.Arrays;

/** The unpacked bytes of one piece, read with a look ahead. */
final class MemberBytes {

    private static final int BUFFER = 1 << 16;
    private static final int EXACT = 1 << 20; // lengths up to this are believed

    private final Members members;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int end;
    private long base; // of the buffer, within the piece

    MemberBytes(Members members) {
        this.members = members;
    }

    /** To be called when the next piece is begun. */
    void begin() {
        at = 0;
        end = 0;
        base = 0;
    }

    long offset() {
        return base + at;
    }

    boolean atEnd() throws IOException {
        return !ensure(1);
    }

    /** Whether the next bytes are these. */
    boolean startsWith(byte[] bytes) throws IOException {
        return ensure(bytes.length) && Arrays.equals(buffer, at, at + bytes.length, bytes, 0, bytes.length);
    }

    /** How far away a sequence begins, within the next so many bytes (no more than are looked ahead at most); -1 where it does not. */
    int find(byte[] sequence, int within) throws IOException {
        for (int looked = 0; looked < within; ) {
            if (!ensure(looked + sequence.length)) {
                return -1;
            }
            int most = Math.min(within, end - at - sequence.length + 1);
            for (int i = looked; i < most; i++) {
                if (buffer[at + i] == sequence[0]
                        && Arrays.equals(buffer, at + i, at + i + sequence.length, sequence, 0, sequence.length)) {
                    return i;
                }
            }
            looked = most;
        }
        return -1;
    }

    /** The next bytes, as many as are wanted or there are. */
    byte[] read(long length) throws IOException {
        byte[] bytes = new byte[(int) Math.min(length, EXACT)];
        int count = 0;
        while (count < length) {
            if (count == bytes.length) {
                bytes = Arrays.copyOf(bytes, (int) Math.min(length, 2L * count));
            }
            int read = take(bytes, count, bytes.length - count);
            if (read < 0) {
                return Arrays.copyOf(bytes, count);
            }
            count += read;
        }
        return bytes;
    }

    private int take(byte[] into, int from, int length) throws IOException {
        if (at < end) {
            int count = Math.min(length, end - at);
            System.arraycopy(buffer, at, into, from, count);
            at += count;
            return count;
        }
        int read = members.read(into, from, length);
        if (read > 0) {
            base += end + read;
            at = 0;
            end = 0;
        }
        return read;
    }

    /** Passes over bytes; gives how many there were. */
    long skip(long length) throws IOException {
        long left = length;
        while (left > 0 && ensure(1)) {
            int count = (int) Math.min(left, end - at);
            at += count;
            left -= count;
        }
        return length - left;
    }

    void rewind(long offset) throws IOException {
        members.rewind(offset);
        base = offset;
        at = 0;
        end = 0;
    }

    /** Whether so many bytes stand in the buffer from here; no more than it holds. */
    private boolean ensure(int bytes) throws IOException {
        if (end - at >= bytes) {
            return true;
        }
        if (bytes > buffer.length) {
            return false;
        }
        System.arraycopy(buffer, at, buffer, 0, end - at);
        base += at;
        end -= at;
        at = 0;
        while (end < bytes) {
            int read = members.read(buffer, end, buffer.length - end);
            if (read < 0) {
                return false;
            }
            end += read;
        }
        return true;
    }
}
