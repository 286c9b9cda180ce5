package relata.inputs.archives;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import relata.inputs.documents.Document;
import relata.inputs.documents.DocumentLimits;
import relata.inputs.documents.Finding;
import relata.reading.Envelope;
import relata.reading.Inputs;
import relata.reading.ReportReader;

/**
 * The documents under files and folders, archives opened: web archives, ZIP and tar folders, mailboxes and mails, feeds, packed files, each within
 * another up to a depth. One after the other, in the order of {@link Inputs}, and within an archive in its own; only a few are in memory at a time.
 */
public final class Archives {

    private Archives() {}

    /** Must be closed. Nothing is thrown for what cannot be read: that is a finding. */
    public static Stream<Finding> documents(List<Path> paths, ReportReader reports, DocumentLimits limits) {
        return documents(paths, reports, limits, passed -> {});
    }

    /** @param passed told with each finding how many bytes of all files lie behind it */
    public static Stream<Finding> documents(
            List<Path> paths, ReportReader reports, DocumentLimits limits, LongConsumer passed) {
        return stream(new Unpacking(Inputs.of(paths).iterator(), reports, limits, passed));
    }

    /**
     * The documents in bytes that came without a file: those of an archive, or the one that they are. Must be closed.
     *
     * @param name what they are called; findings are named by it
     * @param envelope what came with the one that they are; an archive's members have their own
     */
    public static Stream<Finding> documents(
            String name, byte[] bytes, Envelope envelope, ReportReader reports, DocumentLimits limits) {
        return stream(Unpacking.of(Document.ofBytes(name, bytes, envelope), bytes, reports, limits));
    }

    private static Stream<Finding> stream(Unpacking unpacking) {
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(unpacking, Spliterator.ORDERED | Spliterator.NONNULL),
                        false)
                .onClose(unpacking::close);
    }

    static Archive open(Kind kind, String name, SeekableByteChannel file, Budget budget) throws IOException {
        return switch (kind) {
            case WARC -> new WarcArchive(name, new PlainMembers(file), budget);
            case WARC_GZ ->
                new WarcArchive(name, new GzipMembers(file, budget.limits().ratio()), budget);
            case ZIP -> ZipFolder.open(name, file, budget);
            case TAR -> StreamedFolder.tar(name, file, Optional.empty(), budget);
            case PACKED_TAR -> StreamedFolder.tar(name, file, Optional.of(Kind.packing(file, name)), budget);
            case PACKED -> new PackedFile(name, file, Kind.packing(file, name), budget);
            case MAILBOX -> new MailboxArchive(name, file, budget);
            case MAIL -> new MailArchive(name, file, budget);
            case FEED -> new FeedArchive(name, file, budget);
            case DOCUMENT -> throw new IllegalArgumentException(name + " is no archive");
        };
    }
}
