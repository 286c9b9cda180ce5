package relata.picture;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import relata.reading.Published;

/**
 * The days, in UTC, that a statement is about.
 *
 * @param to inclusive
 */
public record Window(LocalDate from, LocalDate to) {

    /** Where a claim names no day, it is about the day on which it was said. */
    public static Optional<Window> of(Statement statement) {
        return statement
                .claim()
                .occurred()
                .map(occurred -> new Window(occurred.from(), occurred.to()))
                .or(() -> statement.said().map(Window::said));
    }

    /** The days within which a report was published. */
    public static Window said(Published published) {
        return new Window(
                published.from().atOffset(ZoneOffset.UTC).toLocalDate(),
                published.to().atOffset(ZoneOffset.UTC).toLocalDate());
    }

    /** How many days after the first the last is. */
    long length() {
        return ChronoUnit.DAYS.between(from, to);
    }

    boolean isOneDay() {
        return from.equals(to);
    }

    public boolean overlaps(Window other) {
        return !isAfter(other) && !other.isAfter(this);
    }

    /** The days of both, which overlap. */
    Window and(Window other) {
        return new Window(from.isAfter(other.from) ? from : other.from, to.isBefore(other.to) ? to : other.to);
    }

    /** Whether all of it comes after the other. */
    boolean isAfter(Window other) {
        return from.isAfter(other.to);
    }

    /** How many days lie between the two; 0 where they overlap. */
    public long daysTo(Window other) {
        return Math.max(0, Math.max(ChronoUnit.DAYS.between(to, other.from), ChronoUnit.DAYS.between(other.to, from)));
    }
}
