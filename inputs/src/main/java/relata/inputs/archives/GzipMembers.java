package relata.inputs.archives;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The members of a gzipped file (RFC 1952), one after the other. The JDK's stream ends for good at the first damaged one; this finds the next that
 * holds the beginning of a WARC record.
 */
final class GzipMembers implements Members {

    private static final byte[] RECORD = "WARC/".getBytes(StandardCharsets.US_ASCII);
    private static final int BUFFER = 1 << 16;
    private static final int SMALLEST = 18; // a header, nothing, a trailer
    private static final int FREE = 1 << 20;

    private static final int CHECKED_HEADER = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int RESERVED = 0xE0;

    private final SeekableByteChannel file;
    private final int ratio;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 crc = new CRC32();
    private final byte[] in = new byte[BUFFER];
    private long base; // where in the file the buffer begins
    private int at;
    private int end;
    private long start;
    private boolean within;

    /** @param ratio of unpacked to packed bytes at most, beyond the first megabyte */
    GzipMembers(SeekableByteChannel file, int ratio) throws IOException {
        this.file = file;
        this.ratio = ratio;
        seek(0);
    }

    @Override
    public boolean next() throws IOException {
        while (within) { // what nobody read of the last one
            byte[] rest = new byte[BUFFER];
            within = read(rest, 0, rest.length) >= 0;
        }
        start = position();
        if (!ensure(1)) {
            return false;
        }
        if (!header()) {
            throw new Damaged("bytes that belong to no record");
        }
        begin();
        return true;
    }

    private void begin() {
        inflater.reset();
        crc.reset();
        inflater.setInput(in, at, end - at);
        within = true;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        try {
            while (within) {
                int count = inflater.finished() ? 0 : inflater.inflate(into, from, length);
                if (count > 0) {
                    crc.update(into, from, count);
                    if (inflater.getBytesWritten() > FREE
                            && inflater.getBytesWritten() / ratio > inflater.getBytesRead()) {
                        throw new Damaged("a record that unpacks to more than " + ratio + " times its size");
                    }
                    return count;
                }
                if (inflater.finished()) {
                    at = end - inflater.getRemaining();
                    within = false;
                    trailer();
                } else if (inflater.needsDictionary() || !more()) {
                    throw new Damaged("a record that breaks off");
                }
            }
            return -1;
        } catch (DataFormatException e) {
            stop();
            throw new Damaged("a record that cannot be unpacked");
        } catch (Damaged e) {
            stop();
            throw e;
        }
    }

    private void stop() {
        if (within) {
            at = end - inflater.getRemaining();
            within = false;
        }
    }

    private boolean more() throws IOException {
        if (inflater.getRemaining() > 0) {
            return true;
        }
        at = end;
        if (!ensure(1)) {
            return false;
        }
        inflater.setInput(in, at, end - at);
        return true;
    }

    private void trailer() throws IOException {
        if (!ensure(8)) {
            throw new Damaged("a record that breaks off");
        }
        long sum = number(4);
        long length = number(4);
        if (sum != crc.getValue() || length != (inflater.getBytesWritten() & 0xFFFFFFFFL)) {
            throw new Damaged("a record whose checksum is wrong");
        }
    }

    private long number(int bytes) {
        long value = 0;
        for (int i = 0; i < bytes; i++) {
            value |= (in[at + i] & 0xFFL) << (8 * i);
        }
        at += bytes;
        return value;
    }

    /** Whether a header stands here, which is then passed over. */
    private boolean header() throws IOException {
        if (!ensure(10)
                || in[at] != 0x1F
                || in[at + 1] != (byte) 0x8B
                || in[at + 2] != 8
                || (in[at + 3] & RESERVED) != 0) {
            return false;
        }
        int flags = in[at + 3];
        at += 10;
        if ((flags & EXTRA) != 0) {
            if (!ensure(2)) {
                return false;
            }
            int length = (int) number(2);
            if (!ensure(length)) {
                return false;
            }
            at += length;
        }
        boolean whole = ((flags & NAME) == 0 || skipWords()) && ((flags & COMMENT) == 0 || skipWords());
        if (whole && (flags & CHECKED_HEADER) != 0) {
            whole = ensure(2);
            at += whole ? 2 : 0;
        }
        return whole;
    }

    private boolean skipWords() throws IOException {
        for (int i = 0; i < BUFFER && ensure(1); i++) {
            if (in[at++] == 0) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean resync() throws IOException {
        within = false;
        long from = start + 1;
        seek(from);
        while (ensure(SMALLEST)) {
            if (in[at] == 0x1F && in[at + 1] == (byte) 0x8B && in[at + 2] == 8 && beginsRecord()) {
                return true;
            }
            at++;
        }
        seek(size());
        return false;
    }

    /** Whether what is packed here begins with a record; stays here either way. */
    private boolean beginsRecord() throws IOException {
        long here = position();
        byte[] first = new byte[RECORD.length];
        boolean record = false;
        if (header()) {
            begin();
            try {
                int count = 0;
                while (count < first.length) {
                    int read = read(first, count, first.length - count);
                    if (read < 0) {
                        break;
                    }
                    count += read;
                }
                record = Arrays.equals(first, RECORD);
            } catch (Damaged e) {
                // bytes that look like a header by chance
            }
        }
        within = false;
        seek(here);
        return record;
    }

    @Override
    public void rewind(long offset) throws IOException {
        seek(start);
        if (!header()) {
            throw new Damaged("a record that has changed");
        }
        begin();
        byte[] passed = new byte[BUFFER];
        for (long left = offset; left > 0; ) {
            int read = read(passed, 0, (int) Math.min(left, passed.length));
            if (read < 0) {
                return;
            }
            left -= read;
        }
    }

    private void seek(long to) throws IOException {
        if (to >= base && to <= base + end) {
            at = (int) (to - base);
            return;
        }
        file.position(to);
        base = to;
        at = 0;
        end = 0;
    }

    /** Whether so many bytes stand in the buffer from here. */
    private boolean ensure(int bytes) throws IOException {
        if (end - at >= bytes) {
            return true;
        }
        if (bytes > in.length) {
            return false;
        }
        System.arraycopy(in, at, in, 0, end - at);
        base += at;
        end -= at;
        at = 0;
        while (end < in.length) {
            int read = file.read(ByteBuffer.wrap(in, end, in.length - end));
            if (read <= 0) {
                break;
            }
            end += read;
        }
        return end >= bytes;
    }

    @Override
    public long start() {
        return start;
    }

    @Override
    public long position() {
        return base + (within ? end - inflater.getRemaining() : at);
    }

    @Override
    public long size() throws IOException {
        return file.size();
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        file.close();
    }
}
