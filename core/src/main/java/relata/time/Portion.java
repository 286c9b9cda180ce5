package relata.time;

import java.time.Duration;

/** A part of a longer time: "early July", "late last year". Kept rough, as the words are. */
enum Portion {
    ALL,
    EARLY,
    MID,
    LATE;

    Interval of(Interval whole) {
        if (this == ALL) {
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

    static Portion named(String word) {
        return switch (word) {
            case "early", "earlier" -> EARLY;
            case "mid" -> MID;
            case "late", "later" -> LATE;
            default -> ALL;
        };
    }
}
