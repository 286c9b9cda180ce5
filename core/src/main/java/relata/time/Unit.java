package relata.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import relata.time.TimeExpression.Precision;

/** A unit in which times are counted. */
enum Unit {
    SECOND("S", ChronoUnit.SECONDS, Precision.MINUTE),
    MINUTE("M", ChronoUnit.MINUTES, Precision.MINUTE),
    HOUR("H", ChronoUnit.HOURS, Precision.HOUR),
    DAY("D", ChronoUnit.DAYS, Precision.DAY),
    WEEK("W", ChronoUnit.WEEKS, Precision.WEEK),
    MONTH("M", ChronoUnit.MONTHS, Precision.MONTH),
    YEAR("Y", ChronoUnit.YEARS, Precision.YEAR),
    DECADE("DE", ChronoUnit.DECADES, Precision.YEAR),
    CENTURY("CE", ChronoUnit.CENTURIES, Precision.YEAR);

    private final String code;
    private final ChronoUnit chrono;
    private final Precision precision;

    Unit(String code, ChronoUnit chrono, Precision precision) {
        this.code = code;
        this.chrono = chrono;
        this.precision = precision;
    }

    ChronoUnit chrono() {
        return chrono;
    }

    Precision precision() {
        return precision;
    }

    boolean isOfClock() {
        return compareTo(DAY) < 0;
    }

    /** TIMEX3 duration; X where the number is left open. */
    String duration(String number) {
        if (this == HOUR && number.endsWith(".5")) {
            return "PT" + number.substring(0, number.length() - 2) + "H30M";
        }
        return (isOfClock() ? "PT" : "P") + number + code;
    }

    /** The whole unit of the calendar that a day lies in. */
    Interval around(LocalDate day) {
        return switch (this) {
            case SECOND, MINUTE, HOUR, DAY -> Interval.ofDay(day);
            case WEEK -> Interval.ofDays(monday(day), monday(day).plusDays(6));
            case MONTH -> Interval.ofDays(day.withDayOfMonth(1), day.with(TemporalAdjusters.lastDayOfMonth()));
            case YEAR -> years(day.getYear(), 1);
            case DECADE -> years(day.getYear() / 10 * 10, 10);
            case CENTURY -> years(day.getYear() / 100 * 100, 100);
        };
    }

    /** TIMEX3 value of that whole unit. */
    String value(LocalDate day) {
        return switch (this) {
            case SECOND, MINUTE, HOUR, DAY -> day.toString();
            case WEEK ->
                String.format(
                        Locale.ROOT,
                        "%04d-W%02d",
                        day.get(IsoFields.WEEK_BASED_YEAR),
                        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTH -> day.toString().substring(0, 7);
            case YEAR -> day.toString().substring(0, 4);
            case DECADE -> day.toString().substring(0, 3) + "X";
            case CENTURY -> day.toString().substring(0, 2) + "XX";
        };
    }

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static Interval years(int first, int count) {
        return Interval.ofDays(LocalDate.of(first, 1, 1), LocalDate.of(first + count - 1, 12, 31));
    }
}
