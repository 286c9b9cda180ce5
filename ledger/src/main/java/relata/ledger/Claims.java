package relata.ledger;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** How a claim is found by the first letters of its id. */
final class Claims {

    private static final int SHOWN_CHOICES = 10;

    private Claims() {}

    /**
     * The row number of the claim's latest reading.
     *
     * @throws LedgerError where several ids begin so; it lists them
     */
    static Optional<Long> find(String ledger, Handle handle, String idPrefix, Moment moment) {
        String prefix = idPrefix.strip();
        if (prefix.isEmpty()) {
            return Optional.empty();
        }
        List<String> ids = moment.in(handle.createQuery("""
                        SELECT DISTINCT c.id FROM claim c
                        WHERE c.id >= :prefix AND substr(c.id, 1, length(:prefix)) = :prefix%s
                        ORDER BY c.id LIMIT %d""".formatted(moment.andLearned("c"), SHOWN_CHOICES + 1)))
                .bind("prefix", prefix)
                .mapTo(String.class)
                .list();
        if (ids.size() > 1 && !ids.contains(prefix)) {
            String more = ids.size() > SHOWN_CHOICES ? " and more" : "";
            throw new LedgerError(
                    ledger,
                    "\"" + prefix + "\" may be any of "
                            + ids.stream().limit(SHOWN_CHOICES).collect(Collectors.joining(", ")) + more);
        }
        // Where it is not alone it is there itself, and the shortest of them comes first.
        return ids.stream()
                .findFirst()
                .map(id -> moment.in(handle.createQuery(
                                "SELECT max(c.seq) FROM claim c JOIN reading r ON r.seq = c.reading WHERE c.id = :id"
                                        + moment.andLearned("r")))
                        .bind("id", id)
                        .mapTo(Long.class)
                        .one());
    }
}
