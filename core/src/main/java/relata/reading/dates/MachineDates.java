package relata.reading.dates;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import relata.text.Span;

/** Reads the value of a field: ISO 8601 in its many spellings, RFC 1123, seconds or milliseconds since 1970, or a date in words. */
final class MachineDates {

    private static final Pattern COMPACT = Pattern.compile("((?:19|20)\\d{6})(?:T?(\\d{6})Z?)?");
    private static final Pattern SINCE_EPOCH = Pattern.compile("1?\\d{9}(?:\\d{3})?");
    private static final int LONGEST = 80;

    private final WrittenDates dates;

    MachineDates(WrittenDates dates) {
        this.dates = dates;
    }

    /** The date that a value gives; nothing where it gives none that exists. */
    Optional<WrittenDate> read(String value) {
        String plain = value.strip();
        if (plain.length() > LONGEST || !WrittenDates.mayBeIn(plain)) {
            return Optional.empty();
        }
        Span span = new Span(0, value.length());
        Matcher compact = COMPACT.matcher(plain);
        if (compact.matches()) {
            return compact(compact, span);
        }
        if (SINCE_EPOCH.matcher(plain).matches()) {
            long number = Long.parseLong(plain);
            Instant instant = plain.length() > 10 ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
            OffsetDateTime time = instant.atOffset(ZoneOffset.UTC);
            return Optional.of(WrittenDate.clear(
                    span, time.toLocalDate(), Optional.of(time.toLocalTime()), Optional.of(ZoneOffset.UTC)));
        }
        return dates.in(value).stream().findFirst();
    }

    private static Optional<WrittenDate> compact(Matcher value, Span span) {
        try {
            LocalDate day = LocalDate.parse(value.group(1), DateTimeFormatter.BASIC_ISO_DATE);
            Optional<LocalTime> clock = Optional.ofNullable(value.group(2))
                    .map(time -> LocalTime.parse(time, DateTimeFormatter.ofPattern("HHmmss")));
            return Optional.of(WrittenDate.clear(span, day, clock, Optional.empty()));
        } catch (DateTimeException e) {
            return Optional.empty(); // a number like any other
        }
    }
}
