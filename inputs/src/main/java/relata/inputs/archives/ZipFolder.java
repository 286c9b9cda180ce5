package relata.inputs.archives;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.Enumeration;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import relata.inputs.documents.LimitExceeded;
import relata.inputs.documents.Unpacked;
import relata.inputs.documents.ZipDirectory;

/** The files in a ZIP archive, in the order of the list at its end. */
final class ZipFolder implements Archive {

    private final ZipFile zip;
    private final Enumeration<ZipArchiveEntry> list;
    private final Entries entries;
    private final Budget budget;

    private ZipFolder(String name, ZipFile zip, Budget budget) {
        this.zip = zip;
        this.budget = budget;
        list = zip.getEntries();
        entries = new Entries(name);
    }

    /** Opens an archive; one that lacks the list at its end is read from its beginning. */
    static Archive open(String name, SeekableByteChannel file, Budget budget) throws IOException {
        OptionalLong count = ZipDirectory.entries(file);
        if (count.orElse(0) > budget.limits().entries()) {
            throw new LimitExceeded("holds " + count.getAsLong() + " entries, more than the limit of "
                    + budget.limits().entries());
        }
        if (count.isEmpty()) {
            return StreamedFolder.zip(name, file, budget);
        }
        return new ZipFolder(name, ZipDirectory.open(file), budget);
    }

    @Override
    public Optional<Member> next() throws IOException {
        Optional<Member> ahead = entries.poll();
        while (ahead.isEmpty() && list.hasMoreElements()) {
            take(list.nextElement());
            ahead = entries.poll();
        }
        return ahead;
    }

    private void take(ZipArchiveEntry entry) throws IOException {
        String path = entry.getName();
        if (entry.isDirectory() || Entries.isHidden(path)) {
            return;
        }
        if (entry.isUnixSymlink()) {
            entries.flaw(path, "a link, which is not followed");
        } else if (entry.getGeneralPurposeBit().usesEncryption()) {
            entries.flaw(path, "encrypted: a password is needed");
        } else {
            try {
                entries.take(path, () -> bytes(entry));
            } catch (Budget.Exhausted e) {
                throw e;
            } catch (IOException | RuntimeException e) {
                entries.flaw(path, "cannot be unpacked: " + Damage.reason(e));
            }
        }
    }

    private byte[] bytes(ZipArchiveEntry entry) throws IOException {
        Unpacked.check(entry.getSize(), entry.getCompressedSize(), budget.limits()); // before a byte is unpacked
        try (InputStream in = zip.getInputStream(entry)) {
            return budget.bytes(in, entry.getCompressedSize());
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
