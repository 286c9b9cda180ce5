package relata.ledger;

import java.nio.file.Path;
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
    static Optional<Long> find(Path file, Handle handle, String idPrefix) {
        String prefix = idPrefix.strip();
        if (prefix.isEmpty()) {
            return Optional.empty();
        }
        List<String> ids = handle.createQuery("""
                        SELECT DISTINCT id FROM claim WHERE id >= :prefix AND substr(id, 1, length(:prefix)) = :prefix
                        ORDER BY id LIMIT\s""" + (SHOWN_CHOICES + 1))
                .bind("prefix", prefix)
                .mapTo(String.class)
                .list();
        if (ids.size() > 1 && !ids.contains(prefix)) {
            String more = ids.size() > SHOWN_CHOICES ? " and more" : "";
            throw new LedgerError(
                    file,
                    "\"" + prefix + "\" may be any of "
                            + ids.stream().limit(SHOWN_CHOICES).collect(Collectors.joining(", ")) + more);
        }
        // Where it is not alone it is there itself, and the shortest of them comes first.
        return ids.stream()
                .findFirst()
                .map(id -> handle.createQuery("SELECT max(seq) FROM claim WHERE id = :id")
                        .bind("id", id)
                        .mapTo(Long.class)
                        .one());
    }
}
