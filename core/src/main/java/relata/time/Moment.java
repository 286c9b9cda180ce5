package relata.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * What is known where words that name a time are read.
 *
 * @param now when they were said
 * @param spokenOf the day last named before them
 * @param period the first day of the time last named before them, be it a day, a month or a year
 * @param tense whether the clause around them speaks of what is over or of what is to come
 */
record Moment(Optional<LocalDateTime> now, Optional<LocalDate> spokenOf, Optional<LocalDate> period, Tense tense) {

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

    /** The day that so long a unit is counted from: "that year" is that of the month spoken of. */
    Optional<LocalDate> day(Base base, Unit unit) {
        return base == Base.SPOKEN_OF && unit.compareTo(Unit.DAY) > 0 ? period.or(this::today) : day(base);
    }

    /** The same, said at another time. */
    Moment at(LocalDateTime other) {
        return new Moment(Optional.of(other), spokenOf, period, tense);
    }

    /** The same, of what is over. */
    Moment lookingBack() {
        return new Moment(now, spokenOf, period, Tense.PAST);
    }

    boolean isFuture() {
        return tense == Tense.FUTURE;
    }
}
