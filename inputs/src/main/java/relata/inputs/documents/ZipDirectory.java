package relata.inputs.documents;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.util.OptionalLong;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The list of entries at the end of a ZIP archive (PKWARE's APPNOTE 6.3, 4.3.16). */
public final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int LONGEST_END = 22 + 0xFFFF;
    private static final int LOCATOR = 0x07064b50;
    private static final int LOCATOR_LENGTH = 20;
    private static final int MANY = 0xFFFF;

    private ZipDirectory() {}

    /** How many entries an archive says it has, known before a list of them is held in memory; nothing where it lacks its end. */
    public static OptionalLong entries(SeekableByteChannel zip) throws IOException {
        int length = (int) Math.min(zip.size(), LONGEST_END);
        ByteBuffer tail = read(zip, zip.size() - length, length);
        for (int at = length - 22; at >= 0; at--) {
            if (tail.getInt(at) == END) {
                int entries = Short.toUnsignedInt(tail.getShort(at + 10));
                return OptionalLong.of(entries == MANY ? large(zip, zip.size() - length + at) : entries);
            }
        }
        return OptionalLong.empty();
    }

    /** Of ZIP64: its end stands before the old one, found by a locator. */
    private static long large(SeekableByteChannel zip, long end) throws IOException {
        if (end < LOCATOR_LENGTH) {
            return MANY;
        }
        ByteBuffer locator = read(zip, end - LOCATOR_LENGTH, LOCATOR_LENGTH);
        if (locator.getInt(0) != LOCATOR) {
            return MANY;
        }
        long at = locator.getLong(8);
        if (at < 0 || at > end - 56) {
            return MANY;
        }
        long entries = read(zip, at, 56).getLong(32);
        return entries < 0 ? Long.MAX_VALUE : entries;
    }

    /** Opens an archive. Closing it closes the channel. */
    public static ZipFile open(SeekableByteChannel zip) throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(zip)
                .setIgnoreLocalFileHeader(true)
                .get();
    }

    private static ByteBuffer read(SeekableByteChannel channel, long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        channel.position(from);
        while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
            // a file that shrinks meanwhile leaves zeros
        }
        return bytes;
    }
}
