package relata.picture;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is said of one place over time, as known at one moment: who is said to hold it when, and when that changed.
 *
 * @param place identity of the place
 * @param name how to call it
 * @param lanes one for each side that is said to hold it, in the order in which they first were
 * @param stretches the days between two changes, without gaps, in their order
 */
public record Timeline(String place, String name, List<Lane> lanes, List<Stretch> stretches) {

    public Timeline {
        lanes = List.copyOf(lanes);
        stretches = List.copyOf(stretches);
    }

    /**
     * What is said of one side.
     *
     * @param holder id of the side, as in {@link Holding}
     * @param name its neutral name
     * @param intervals the days on which it is said to hold the place or a part of it, in their order
     */
    public record Lane(String holder, String name, List<Interval> intervals) {

        public Lane {
            intervals = List.copyOf(intervals);
        }
    }

    /**
     * Days on which one side is said to hold a place.
     *
     * @param from first day
     * @param softFrom whether the day is uncertain: nobody names one day on which it began
     * @param to last day; none where nothing said so far ends it
     * @param softTo whether it only runs out: nobody says that it ended, nobody says any more that it goes on
     * @param part whether only a part of the place is meant
     * @param statements that say so, in the order of the days that they are about
     */
    public record Interval(
            LocalDate from,
            boolean softFrom,
            Optional<LocalDate> to,
            boolean softTo,
            boolean part,
            List<Statement> statements) {

        public Interval {
            statements = List.copyOf(statements);
        }
    }

    /**
     * Days on which nothing changes.
     *
     * @param from first day
     * @param to last day; none for the last stretch
     * @param state how the statements stand together on these days
     * @param holders neutral names of those said to hold it
     * @param change statements that are about the first day and made the change; none where something ran out
     */
    public record Stretch(
            LocalDate from, Optional<LocalDate> to, State state, List<String> holders, List<Statement> change) {

        public Stretch {
            holders = List.copyOf(holders);
            change = List.copyOf(change);
        }
    }
}
