package relata.inputs.archives;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import relata.inputs.documents.Finding;
import relata.reading.Envelope;

/** Something that holds documents, read from beginning to end. */
interface Archive extends Closeable {

    /** Something in an archive. */
    sealed interface Member permits Ready, Raw {}

    /** A document that holds no others, or what is wrong. */
    record Ready(Finding finding) implements Member {}

    /** Bytes that may be a document or an archive again. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Raw(String name, byte[] bytes, Envelope envelope) implements Member {}

    /**
     * What comes next; nothing at the end.
     *
     * @throws IOException where nothing more of this archive can be read
     */
    Optional<Member> next() throws IOException;

    /** How a member is called. */
    static String named(String archive, String member) {
        return archive + "!/" + member;
    }
}
