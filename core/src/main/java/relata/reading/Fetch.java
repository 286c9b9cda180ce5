package relata.reading;

import java.time.Instant;
import java.util.Optional;

/**
 * That a report was fetched from its address.
 *
 * @param at when
 * @param record where that is written down
 */
public record Fetch(Instant at, Optional<Kept> record) {

    /**
     * The record of a web archive (ISO 28500) that holds the server's answer.
     *
     * @param archive the file, as it was named when it was read or written
     * @param offset where in it the record begins, in bytes; in a packed file, where its member does
     */
    public record Kept(String archive, long offset) {}

    /** What nobody wrote down. */
    public static Fetch of(Instant at) {
        return new Fetch(at, Optional.empty());
    }
}
