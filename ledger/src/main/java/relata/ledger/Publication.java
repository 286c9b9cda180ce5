package relata.ledger;

import java.time.Instant;
import java.util.Optional;
import relata.reading.Published;

/**
 * An appearance of a report: the same text at several names or addresses is one report with several publications.
 *
 * @param name file name or address it was read from
 * @param url where it was published
 * @param publisher who published it there
 * @param published when
 * @param learned when the ledger learned of it
 */
public record Publication(
        String name,
        Optional<String> url,
        Optional<String> publisher,
        Optional<Published> published,
        Instant learned) {}
