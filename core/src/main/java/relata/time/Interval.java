package relata.time;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/**
 * A stretch of time, to the second.
 *
 * @param from first moment, local to whoever speaks
 * @param to last moment, inclusive; not before {@code from}
 */
public record Interval(LocalDateTime from, LocalDateTime to) {

    public Interval {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("an interval from " + from + " to " + to);
        }
    }

    /** A day from its first second to its last. */
    public static Interval ofDay(LocalDate day) {
        return ofDays(day, day);
    }

    /** Days, both inclusive, from the first second to the last. */
    public static Interval ofDays(LocalDate first, LocalDate last) {
        return new Interval(first.atStartOfDay(), lastMoment(last));
    }

    public boolean contains(LocalDateTime moment) {
        return !moment.isBefore(from) && !moment.isAfter(to);
    }

    public boolean overlaps(Interval other) {
        return !to.isBefore(other.from) && !other.to.isBefore(from);
    }

    /** Whether it lies within one day. */
    boolean isWithinOneDay() {
        return from.toLocalDate().equals(to.toLocalDate());
    }

    /** One minute of the clock. */
    static Interval ofMinute(LocalDate day, LocalTime time) {
        LocalDateTime start = day.atTime(time).truncatedTo(ChronoUnit.MINUTES);
        return new Interval(start, start.plus(Duration.ofSeconds(59)));
    }

    private static LocalDateTime lastMoment(LocalDate day) {
        return day.atTime(23, 59, 59);
    }
}
