package relata.reading;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import relata.text.Span;
import relata.time.TimeExpression;
import relata.time.TimeExpressions;

/**
 * A time as a header line or a person states it: ISO 8601 date or date-time, RFC 1123, or a date in words. A date without
 * a zone is taken as a day in UTC; nothing in such a line tells the zone, and a made-up one would look like knowledge.
 */
record StatedTime(Instant from, Instant to) {

    /** The time these words state, or nothing where they state none that exists. */
    static Optional<StatedTime> read(String words) {
        String value = words.strip();
        return instant(value).or(() -> local(value)).or(() -> day(value)).or(() -> inWords(value));
    }

    static StatedTime ofDay(LocalDate day) {
        Instant start = day.atStartOfDay().toInstant(ZoneOffset.UTC);
        return new StatedTime(start, start.plus(Duration.ofDays(1)).minusSeconds(1));
    }

    Published published(Published.Basis basis, String words, Optional<Span> span) {
        return new Published(from, to, basis, words, span);
    }

    private static Optional<StatedTime> instant(String value) {
        try {
            return Optional.of(at(OffsetDateTime.parse(value).toInstant()));
        } catch (DateTimeException notIso) {
            try {
                return Optional.of(at(ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                        .toInstant()));
            } catch (DateTimeException notRfc) {
                return Optional.empty();
            }
        }
    }

    private static Optional<StatedTime> local(String value) {
        try {
            return Optional.of(at(LocalDateTime.parse(value.replace(' ', 'T')).toInstant(ZoneOffset.UTC)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<StatedTime> day(String value) {
        try {
            return Optional.of(ofDay(LocalDate.parse(value)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A date in words counts only where the words name nothing but one full date. */
    private static Optional<StatedTime> inWords(String value) {
        return TimeExpressions.shipped().in(value, new Span(0, value.length()), Optional.empty()).stream()
                .filter(TimeExpression::isFullDate)
                .filter(time -> time.span().length() == value.length())
                .findFirst()
                .flatMap(StatedTime::of);
    }

    /** The interval that words in a text name; in UTC where they name no zone. */
    static Optional<StatedTime> of(TimeExpression time) {
        ZoneOffset zone = time.zone().orElse(ZoneOffset.UTC);
        return time.interval()
                .map(interval -> new StatedTime(
                        interval.from().toInstant(zone), interval.to().toInstant(zone)));
    }

    private static StatedTime at(Instant instant) {
        return new StatedTime(instant, instant);
    }
}
