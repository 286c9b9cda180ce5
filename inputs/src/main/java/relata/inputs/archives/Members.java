package relata.inputs.archives;

import java.io.Closeable;
import java.io.IOException;

/** The bytes of a WARC file, in the pieces in which it was packed. */
interface Members extends Closeable {

    /** A piece that cannot be unpacked; the message is one line. */
    final class Damaged extends IOException {

        private static final long serialVersionUID = 1L;

        Damaged(String message) {
            super(message);
        }
    }

    /** Goes to the next piece; false at the end of the file. */
    boolean next() throws IOException;

    /** Reads on within the piece; -1 at its end. */
    int read(byte[] into, int at, int length) throws IOException;

    /** Where in the file the piece begins. */
    long start();

    /** Where in the file reading stands, about. */
    long position();

    /** Goes back within the piece, to so many of its bytes after its beginning. */
    void rewind(long offset) throws IOException;

    /** Looks for the next piece that begins a WARC record, for {@link #next} to go to; false where there is none. */
    boolean resync() throws IOException;

    long size() throws IOException;
}
