package relata.reading.dates;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * A time that a page gives, on the clock of whoever published it.
 *
 * @param from the earliest it may have been
 * @param to the latest it may have been, inclusive; the same where the page gives the minute
 * @param offset of the publisher's clock from UTC, where the page shows it
 * @param instant the moment itself, where the page states it; kept as well where the offset is not known but the day is shown, as
 *     with a time in UTC that falls on the day after the one the reader sees
 * @param evidence what it was taken from: what decided comes first, what else agrees follows
 * @param reason why it is an interval or another day than the one first stated, where it is; one line
 */
public record PageTime(
        LocalDateTime from,
        LocalDateTime to,
        Optional<ZoneOffset> offset,
        Optional<Instant> instant,
        List<Evidence> evidence,
        Optional<String> reason) {

    public PageTime {
        if (to.isBefore(from) || evidence.isEmpty()) {
            throw new IllegalArgumentException("from " + from + " to " + to + " on " + evidence);
        }
        evidence = List.copyOf(evidence);
    }

    /** The publisher's day, where it is known to the day. */
    public Optional<LocalDate> day() {
        return from.toLocalDate().equals(to.toLocalDate()) ? Optional.of(from.toLocalDate()) : Optional.empty();
    }
}
