package relata.ledger;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import relata.picture.Statement;
import relata.review.Act;
import relata.review.Reviews;

/** How a claim is found by the first letters of its id. */
final class Claims {

    private static final int SHOWN_CHOICES = 10;

    private Claims() {}

    /**
     * The claim as reviewers have it, as it was last found or as a reviewer added it.
     *
     * @throws LedgerError where several ids begin so; it lists them
     */
    static Optional<Statement> find(String ledger, Handle handle, String idPrefix, Moment moment) {
        String prefix = idPrefix.strip();
        if (prefix.isEmpty()) {
            return Optional.empty();
        }
        Reviews reviews = ReviewLoader.load(handle, moment);
        Set<String> ids =
                new TreeSet<>(moment.in(handle.createQuery("""
                        SELECT DISTINCT c.id FROM claim c JOIN reading r ON r.seq = c.reading
                        WHERE c.id >= :prefix AND substr(c.id, 1, length(:prefix)) = :prefix%s
                        ORDER BY c.id LIMIT %d""".formatted(moment.andLearned("r"), SHOWN_CHOICES + 1)))
                        .bind("prefix", prefix)
                        .mapTo(String.class)
                        .list());
        reviews.standing().stream()
                .filter(decision -> decision.act() instanceof Act.Add)
                .map(decision -> ((Act.Add) decision.act()).claim())
                .filter(id -> id.startsWith(prefix))
                .forEach(ids::add);
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
                .flatMap(id -> read(handle, id, moment, reviews).or(() -> added(handle, id, moment, reviews)));
    }

    private static Optional<Statement> read(Handle handle, String id, Moment moment, Reviews reviews) {
        return moment.in(handle.createQuery(
                        "SELECT max(c.seq) FROM claim c JOIN reading r ON r.seq = c.reading WHERE c.id = :id"
                                + moment.andLearned("r")))
                .bind("id", id)
                .mapTo(Long.class)
                .findOne()
                .flatMap(claim -> StatementLoader.load(handle, List.of(claim), moment, reviews).values().stream()
                        .findFirst());
    }

    private static Optional<Statement> added(Handle handle, String id, Moment moment, Reviews reviews) {
        Additions additions = new Additions(handle, moment, reviews);
        return additions.ofClaim(id);
    }
}
