package relata.ledger;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.statement.Query;

/**
 * As the ledger knew it when: now, or at an instant. Conditions of SQL that a question carries so that its answer about a past
 * state of knowledge stays the same, whatever is read, decided or withdrawn later.
 *
 * @param known the last instant whose records count; all of them where empty
 */
record Moment(Optional<Instant> known) {

    static final Moment NOW = new Moment(Optional.empty());

    /** That a record which can be withdrawn stood: {@code alias} has the columns made and withdrawn. */
    String stood(String alias) {
        return known.isEmpty()
                ? "%s.withdrawn IS NULL".formatted(alias)
                : "%1$s.made <= :known AND (%1$s.withdrawn IS NULL OR %1$s.withdrawn > :known)".formatted(alias);
    }

    /** That a row was there: {@code alias} has the column learned. Begins with AND. */
    String andLearned(String alias) {
        return known.isEmpty() ? "" : " AND %s.learned <= :known".formatted(alias);
    }

    /** Hands in the instant that the conditions speak of. */
    Query in(Query query) {
        known.ifPresent(instant -> query.bind("known", Times.text(instant)));
        return query;
    }
}
