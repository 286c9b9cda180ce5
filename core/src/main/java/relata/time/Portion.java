package relata.time;

import java.time.Duration;
import java.time.LocalDateTime;

/** A part of a longer time: "early July", "late last year". Kept rough, as the words are. */
enum Portion {
    ALL,
    EARLY,
    MID,
    LATE,
    /** "earlier this week": up to the moment of speaking. */
    SO_FAR,
    /** "later this week": from the moment of speaking on. */
    STILL;

    Interval of(Interval whole) {
        if (this == ALL || this == SO_FAR || this == STILL) {
            return whole;
        }
        long days = Duration.between(whole.from(), whole.to()).toDays() + 1;
        long third = Math.max(1, days / 3);
        return switch (this) {
            case EARLY ->
                new Interval(whole.from(), whole.from().plusDays(third).minusSeconds(1));
            case LATE -> new Interval(whole.to().minusDays(third).plusSeconds(1), whole.to());
            default -> new Interval(whole.from().plusDays(third), whole.to().minusDays(third));
        };
    }

    /** What is over, or still to come, of a time that the moment of speaking lies in; of another, all of it. */
    Interval of(Interval whole, LocalDateTime now) {
        if (this != SO_FAR && this != STILL) {
            return of(whole);
        }
        if (!whole.contains(now)) {
            return whole;
        }
        return this == SO_FAR ? new Interval(whole.from(), now) : new Interval(now, whole.to());
    }

    static Portion named(String word) {
        return switch (word) {
            case "early" -> EARLY;
            case "earlier" -> SO_FAR;
            case "mid" -> MID;
            case "late" -> LATE;
            case "later" -> STILL;
            default -> ALL;
        };
    }
}
