package relata.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * What is known where words that name a time are read.
 *
 * @param now when they were said
 * @param spokenOf the day last named before them
 * @param tense whether the clause around them speaks of what is over or of what is to come
 */
record Moment(Optional<LocalDateTime> now, Optional<LocalDate> spokenOf, Tense tense) {

    enum Tense {
        PAST,
        FUTURE,
        UNKNOWN
    }

    /** What a shift is counted from. */
    enum Base {
        NOW,
        SPOKEN_OF
    }

    Optional<LocalDate> today() {
        return now.map(LocalDateTime::toLocalDate);
    }

    Optional<LocalDate> day(Base base) {
        return base == Base.NOW ? today() : spokenOf.or(this::today);
    }

    boolean isFuture() {
        return tense == Tense.FUTURE;
    }
}
