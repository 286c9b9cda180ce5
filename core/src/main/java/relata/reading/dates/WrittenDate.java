package relata.reading.dates;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import relata.text.Span;

/**
 * A date as written somewhere.
 *
 * @param span where
 * @param order how its figures are to be read
 * @param days the day; of an open order first the day-first reading, then the month-first one
 * @param clock the time of the day beside it
 * @param zone the offset beside that
 */
record WrittenDate(Span span, Order order, List<LocalDate> days, Optional<LocalTime> clock, Optional<ZoneOffset> zone) {

    enum Order {
        /** Not in question: the month has a name, the year comes first, or full stops stand between. */
        CLEAR,
        /** 27/05/2016. */
        DAY_FIRST,
        /** 05/27/2016. */
        MONTH_FIRST,
        /** 05/06/2016. */
        OPEN
    }

    WrittenDate {
        days = List.copyOf(days);
    }

    /** A day that can be read in one way. */
    static WrittenDate clear(Span span, LocalDate day, Optional<LocalTime> clock, Optional<ZoneOffset> zone) {
        return new WrittenDate(span, Order.CLEAR, List.of(day), clock, zone);
    }

    /** The day; the day-first reading where there are two. */
    LocalDate day() {
        return days.get(0);
    }

    boolean isOpen() {
        return order == Order.OPEN;
    }

    WrittenDate as(Order known) {
        LocalDate day = days.get(known == Order.MONTH_FIRST ? 1 : 0);
        return new WrittenDate(span, known, List.of(day), clock, zone);
    }

    /** The moment, where clock and offset are there. */
    Optional<Instant> instant() {
        return isOpen()
                ? Optional.empty()
                : clock.flatMap(time -> zone.map(
                        offset -> OffsetDateTime.of(day(), time, offset).toInstant()));
    }

    /** Whether it counts in UTC, which is seldom the publisher's own clock. */
    boolean isUniversal() {
        return clock.isPresent() && zone.equals(Optional.of(ZoneOffset.UTC));
    }
}
