package relata.inputs.archives;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.util.Optional;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import relata.inputs.documents.LimitExceeded;
import relata.inputs.documents.Unpacked;

/** The files in an archive that is read from its beginning: a tar, or a ZIP that lacks its end. Whatever stands before damage is read. */
final class StreamedFolder implements Archive {

    private static final int TAR_BLOCK = 512;

    private final ArchiveInputStream<? extends ArchiveEntry> stream;
    private final Entries entries;
    private final Budget budget;
    private int taken;
    private boolean ended;

    private StreamedFolder(String name, ArchiveInputStream<? extends ArchiveEntry> stream, Budget budget) {
        this.stream = stream;
        this.budget = budget;
        entries = new Entries(name);
    }

    static Archive tar(String name, SeekableByteChannel file, Optional<Packing> packing, Budget budget)
            throws IOException {
        InputStream in = new BufferedInputStream(Channels.newInputStream(file));
        return new StreamedFolder(
                name,
                new TarArchiveInputStream(
                        packing.isPresent() ? new Spent(packing.get().unpacked(in), budget) : in),
                budget);
    }

    static Archive zip(String name, SeekableByteChannel file, Budget budget) throws IOException {
        file.position(0);
        InputStream in = new BufferedInputStream(Channels.newInputStream(file));
        return new StreamedFolder(name, new ZipArchiveInputStream(in), budget);
    }

    @Override
    public Optional<Member> next() throws IOException {
        Optional<Member> ahead = entries.poll();
        while (ahead.isEmpty()) {
            ArchiveEntry entry = ended ? null : stream.getNextEntry();
            if (entry == null) {
                checkEnd();
                return Optional.empty();
            }
            if (++taken > budget.limits().entries()) {
                throw new IOException("more than " + budget.limits().entries() + " entries");
            }
            take(entry);
            ahead = entries.poll();
        }
        return ahead;
    }

    /** The library takes the end of a file within a header for that of the archive. */
    private void checkEnd() throws IOException {
        if (stream instanceof TarArchiveInputStream && stream.getBytesRead() % TAR_BLOCK != 0) {
            throw new EOFException("it breaks off");
        }
    }

    private static boolean isDevice(TarArchiveEntry entry) {
        return entry.isFIFO() || entry.isCharacterDevice() || entry.isBlockDevice();
    }

    private void take(ArchiveEntry entry) throws IOException {
        String path = entry.getName();
        if (entry.isDirectory() || Entries.isHidden(path)) {
            return;
        }
        if (entry instanceof TarArchiveEntry tar && (tar.isSymbolicLink() || tar.isLink())) {
            entries.flaw(path, "a link, which is not followed");
        } else if (entry instanceof TarArchiveEntry tar && isDevice(tar)) {
            entries.flaw(path, "a pipe or device, which is not read");
        } else if (!stream.canReadEntryData(entry)) {
            entries.flaw(path, "packed in a way that is not read");
        } else {
            entries.take(path, () -> bytes());
        }
    }

    private byte[] bytes() throws IOException {
        try {
            // Closing what holds it against the limits would close the archive.
            return Unpacked.within(stream, -1, budget.limits()).readAllBytes();
        } catch (LimitExceeded e) {
            ended = stream
                    instanceof ZipArchiveInputStream; // to come to the next entry it would unpack all of this one
            throw e;
        }
    }

    /** Counts all that is unpacked, that of entries which are passed over too. */
    private static final class Spent extends FilterInputStream {

        private final Budget budget;

        Spent(InputStream in, Budget budget) {
            super(in);
            this.budget = budget;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            budget.spend(1);
            return read;
        }

        @Override
        public int read(byte[] into, int at, int length) throws IOException {
            int read = super.read(into, at, length);
            budget.spend(Math.max(read, 0));
            return read;
        }

        @Override
        public long skip(long bytes) throws IOException {
            long skipped = super.skip(bytes);
            budget.spend(skipped);
            return skipped;
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
