package relata.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;
import relata.time.TimeExpression.Precision;

/**
 * Dates of calendars other than the Gregorian, as intervals of Gregorian days. A month of the Islamic calendar begins when the new
 * moon is seen, so that a date by it is known to a day before or after the tables of Umm al-Qura (the JDK's); the Solar Hijri
 * and the Julian calendar are reckoned, and exact.
 */
final class OtherCalendars {

    private static final int SIGHTING = 1; // days
    private static final LocalDate PERSIAN_EPOCH = LocalDate.of(622, 3, 22);

    private OtherCalendars() {}

    /** A date or month by name, as {@code lexicon/times.yaml} lists them. */
    enum System {
        HIJRI,
        SOLAR_HIJRI;

        /** The days that a date of this calendar may be; nothing where there is no such date, or no table for it. */
        Optional<Interval> day(int year, int month, int day) {
            try {
                return switch (this) {
                    case HIJRI -> {
                        LocalDate found = LocalDate.from(HijrahDate.of(year, month, day));
                        yield Optional.of(Interval.ofDays(found.minusDays(SIGHTING), found.plusDays(SIGHTING)));
                    }
                    case SOLAR_HIJRI ->
                        day > solarMonthLength(year, month)
                                ? Optional.empty()
                                : Optional.of(Interval.ofDay(solarDay(year, month, day)));
                };
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }

        /** A whole month of this calendar. */
        Optional<Interval> month(int year, int month) {
            try {
                int last =
                        this == HIJRI ? HijrahDate.of(year, month, 1).lengthOfMonth() : solarMonthLength(year, month);
                return day(year, month, 1)
                        .flatMap(from -> day(year, month, last).map(to -> new Interval(from.from(), to.to())));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
    }

    /** A date of the Julian calendar ("old style"). */
    static Optional<LocalDate> julian(int year, int month, int day) {
        try {
            // The calendars part by a day on 1 March of each century that the Gregorian counts as common.
            int century = month <= 2 ? (year - 1) / 100 : year / 100;
            return Optional.of(LocalDate.of(year, month, day).plusDays(century - century / 4 - 2L));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static Meaning named(System system, int year, int month, int day) {
        Optional<Interval> interval = system.day(year, month, day);
        String value = interval.filter(Interval::isWithinOneDay)
                .map(known -> known.from().toLocalDate().toString())
                .orElseGet(() -> interval.map(OtherCalendars::shared).orElse("XXXX-XX-XX"));
        return new Periods.Fixed(interval, Precision.DAY, value);
    }

    static Meaning named(System system, int year, int month) {
        Optional<Interval> interval = system.month(year, month);
        return new Periods.Fixed(
                interval, Precision.MONTH, interval.map(OtherCalendars::shared).orElse("XXXX-XX"));
    }

    /** Of a TIMEX3 value what all days have in common; the rest is left open. */
    private static String shared(Interval interval) {
        LocalDate from = interval.from().toLocalDate();
        LocalDate to = interval.to().toLocalDate();
        boolean year = from.getYear() == to.getYear();
        boolean month = year && from.getMonthValue() == to.getMonthValue();
        return (year ? String.format(Locale.ROOT, "%04d", from.getYear()) : "XXXX")
                + (month ? String.format(Locale.ROOT, "-%02d-XX", from.getMonthValue()) : "-XX");
    }

    /** Leap years by the cycle of 33, which agrees with the equinox from 1178 to 1633. */
    private static LocalDate solarDay(int year, int month, int day) {
        ChronoField.YEAR.checkValidIntValue(year);
        int before = (month - 1) * 31 - Math.max(0, month - 7);
        return PERSIAN_EPOCH.plusDays(365L * (year - 1) + (8L * year + 21) / 33 + before + day - 2);
    }

    private static int solarMonthLength(int year, int month) {
        return month <= 6 ? 31 : month <= 11 || isSolarLeap(year) ? 30 : 29;
    }

    private static boolean isSolarLeap(int year) {
        return (25 * year + 11) % 33 < 8;
    }
}
