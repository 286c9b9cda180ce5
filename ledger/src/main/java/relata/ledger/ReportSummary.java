package relata.ledger;

import java.time.Instant;
import java.util.Optional;
import relata.reading.Published;

/**
 * A report in the ledger, without its text.
 *
 * @param digest SHA-256 of the bytes that were handed in
 * @param name file name or address it was read from
 * @param title its headline
 * @param publisher who published it
 * @param publisherId the source the publisher is taken to be
 * @param published when
 * @param learned when the ledger first learned of it
 * @param claims how many claims its latest reading found
 */
public record ReportSummary(
        String digest,
        String name,
        Optional<String> title,
        Optional<String> publisher,
        Optional<String> publisherId,
        Optional<Published> published,
        Instant learned,
        int claims) {}
