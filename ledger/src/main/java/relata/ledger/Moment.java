package relata.ledger;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.jdbi.v3.core.statement.Query;

/**
 * As the ledger knew it when: now, or at an instant. Conditions of SQL that a question carries so that its answer about a past
 * state of knowledge stays the same, whatever is read, decided or withdrawn later.
 *
 * @param known the last instant whose records count; all of them where empty
 * @param run whose readings are asked for; those that stand where empty
 */
record Moment(Optional<Instant> known, OptionalLong run) {

    static final Moment NOW = new Moment(Optional.empty());

    Moment(Optional<Instant> known) {
        this(known, OptionalLong.empty());
    }

    /** The readings of one run instead of those that stand. */
    Moment ofRun(long number) {
        return new Moment(known, OptionalLong.of(number));
    }

    /** That a record which can be withdrawn stood: {@code alias} has the columns made and withdrawn. */
    String stood(String alias) {
        return known.isEmpty()
                ? "%s.withdrawn IS NULL".formatted(alias)
                : "%1$s.made <= :known AND (%1$s.withdrawn IS NULL OR %1$s.withdrawn > :known)".formatted(alias);
    }

    /** That a reading is its report's last: {@code alias} is the table reading. */
    String stands(String alias) {
        return "%1$s.seq = (SELECT max(l.seq) FROM reading l WHERE l.report = %1$s.report%2$s%3$s)"
                .formatted(alias, run.isEmpty() ? "" : " AND l.run = " + run.getAsLong(), andLearned("l"));
    }

    /** That a decision had been made: {@code alias} has the column made. */
    String wasMade(String alias) {
        return known.isEmpty() ? "1 = 1" : alias + ".made <= :known";
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
