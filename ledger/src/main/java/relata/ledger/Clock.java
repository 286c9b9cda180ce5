package relata.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * The time at which the ledger learns. It never runs back, whatever the machine's clock says: what is added later is learned
 * no earlier, so that no answer about what was known on a past day ever changes.
 */
final class Clock {

    /** The tables whose newest row tells the newest time, with the column that holds it. */
    private static final List<String> NEWEST = List.of(
            "SELECT learned FROM reading ORDER BY seq DESC LIMIT 1",
            "SELECT learned FROM publication ORDER BY seq DESC LIMIT 1",
            "SELECT learned FROM retrieval ORDER BY seq DESC LIMIT 1",
            "SELECT made FROM publisher_identity ORDER BY seq DESC LIMIT 1",
            "SELECT made FROM review ORDER BY seq DESC LIMIT 1",
            "SELECT pruned FROM run WHERE pruned IS NOT NULL ORDER BY pruned DESC LIMIT 1");

    /** What only grows; nothing is written without one of them growing. */
    private static final List<String> GROWING = List.of(
            "SELECT coalesce(max(seq), 0) FROM reading",
            "SELECT coalesce(max(seq), 0) FROM publication",
            "SELECT coalesce(max(seq), 0) FROM retrieval",
            "SELECT coalesce(max(seq), 0) FROM publisher_identity",
            "SELECT coalesce(max(seq), 0) FROM review",
            "SELECT count(pruned) FROM run");

    private Clock() {}

    /** Something that changes whenever anything is written. */
    static String state(Handle handle) {
        return GROWING.stream()
                .map(sql -> handle.createQuery(sql).mapTo(Long.class).one())
                .map(String::valueOf)
                .collect(Collectors.joining("-"));
    }

    /** The time given, or the ledger's newest where that is later. */
    static Instant at(Handle handle, Instant given) {
        return NEWEST.stream()
                .map(sql ->
                        handle.createQuery(sql).mapTo(String.class).findOne().map(Times::instant))
                .flatMap(Optional::stream)
                .reduce(given, (first, second) -> first.isAfter(second) ? first : second);
    }
}
