package relata.inputs.archives;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** A file that is not packed: one piece. */
final class PlainMembers implements Members {

    private final SeekableByteChannel file;
    private boolean begun;

    PlainMembers(SeekableByteChannel file) {
        this.file = file;
    }

    @Override
    public boolean next() throws IOException {
        boolean first = !begun;
        begun = true;
        if (first) {
            file.position(0);
        }
        return first;
    }

    @Override
    public int read(byte[] into, int at, int length) throws IOException {
        return file.read(ByteBuffer.wrap(into, at, length));
    }

    @Override
    public long start() {
        return 0;
    }

    @Override
    public long position() {
        return 0;
    }

    @Override
    public void rewind(long offset) throws IOException {
        file.position(offset);
    }

    @Override
    public boolean resync() {
        return false;
    }

    @Override
    public long size() throws IOException {
        return file.size();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
