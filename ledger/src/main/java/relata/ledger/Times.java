package relata.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;

/**
 * Times as the ledger writes them: instants, of which a report has a few, as ISO-8601 text in UTC with nine digits of second, so that text
 * sorts as time does, nothing is rounded and the file can be read without Relata; days, of which each claim has two, as numbers.
 */
final class Times {

    // Longer years would not sort; no report is about them.
    private static final int LAST_YEAR = 9999;
    private static final DateTimeFormatter INSTANT =
            new DateTimeFormatterBuilder().appendInstant(9).toFormatter();

    private Times() {}

    static String text(Instant instant) {
        checkYear(instant.atOffset(ZoneOffset.UTC).getYear());
        return INSTANT.format(instant);
    }

    /** Days since 1970-01-01. */
    static int number(LocalDate day) {
        checkYear(day.getYear());
        return (int) day.toEpochDay();
    }

    /** @throws DateTimeParseException where something else than the ledger wrote it */
    static Instant instant(String text) {
        return Instant.parse(text);
    }

    static LocalDate day(long number) {
        return LocalDate.ofEpochDay(number);
    }

    private static void checkYear(int year) {
        if (year < 0 || year > LAST_YEAR) {
            throw new TimeOutOfRange(year);
        }
    }

    /** Becomes a {@link LedgerError} where the file's name is known. */
    static final class TimeOutOfRange extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private TimeOutOfRange(int year) {
            super("the year " + year + " is beyond what a ledger can hold");
        }
    }
}
