package relata.inputs.documents;

import java.nio.file.Path;
import relata.reading.Envelope;
import relata.reading.ReportReader;
import relata.reading.UnreadableReport;

/**
 * One document, its bytes not yet unpacked or decoded.
 *
 * @param name the file it is, or the archive with its place there
 * @param size how many bytes it holds in memory until it is read
 * @param content gives its bytes; asked once, by any thread
 * @param envelope what came with it
 */
public record Document(String name, long size, Content content, Envelope envelope) implements Finding {

    /** Where the bytes of a document come from. */
    @FunctionalInterface
    public interface Content {

        /** @throws UnreadableReport where they are missing, damaged or too many; the reason is one line */
        byte[] bytes() throws UnreadableReport;
    }

    /** A file, opened when it is read. */
    public static Document ofFile(Path file, ReportReader reports) {
        return new Document(file.toString(), 0, () -> reports.bytes(file), Envelope.NONE);
    }

    /** Bytes that are in memory already. */
    public static Document ofBytes(String name, byte[] bytes, Envelope envelope) {
        return new Document(name, bytes.length, () -> bytes, envelope);
    }
}
