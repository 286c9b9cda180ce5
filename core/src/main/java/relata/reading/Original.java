package relata.reading;

import java.util.Objects;
import java.util.Optional;

/**
 * What a report was read from: the bytes as they were fetched or handed in. Several reports may be of one page; of an archive it is the member that holds the report.
 *
 * @param digest SHA-256 of the bytes, 64 lower-case hexadecimal digits
 * @param length how many bytes they are
 * @param mediaType what they were read as, by what is in them
 * @param bytes the bytes, where they are kept
 * @param source where the report's text stands in them; none for documents such as PDF, whose letters are drawn
 */
public record Original(
        String digest, long length, String mediaType, Optional<byte[]> bytes, Optional<TextSource> source) {

    public static final String TEXT = "text/plain";
    public static final String PAGE = "text/html";

    /** Of bytes that are at hand. */
    public static Original of(byte[] bytes, String mediaType, Optional<TextSource> source) {
        return new Original(ReportReader.digest(bytes), bytes.length, mediaType, Optional.of(bytes), source);
    }

    /** The same, its bytes let go where they are more than this. */
    public Original upTo(long most) {
        return length <= most ? this : with(Optional.empty());
    }

    /** The same with these bytes, or without. */
    public Original with(Optional<byte[]> content) {
        return new Original(digest, length, mediaType, content, source);
    }

    /** The bytes as text, where they are at hand and are text. */
    public Optional<String> decoded() {
        return bytes.flatMap(all -> source.map(in -> in.encoding().text(all)));
    }

    /** Bytes of one digest are the same. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Original original
                && digest.equals(original.digest)
                && mediaType.equals(original.mediaType)
                && bytes.isPresent() == original.bytes.isPresent()
                && source.equals(original.source);
    }

    @Override
    public int hashCode() {
        return Objects.hash(digest, mediaType, source);
    }
}
