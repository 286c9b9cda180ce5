package relata.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import relata.time.TimeExpression.Precision;

/** Meanings that divide a year otherwise than into months: quarters, halves, weeks of a month, and times fixed elsewhere. */
final class Periods {

    private static final int MONTHS = 12;

    private Periods() {}

    /**
     * The nth of the equal parts of a year; without a year the latest begun, or the coming one where the clause looks ahead.
     *
     * @param code Q or H
     * @param nth from 1
     * @param parts 4 or 2
     */
    record PartOfYear(String code, int nth, int parts, OptionalInt year) implements Meaning {

        @Override
        public Resolved at(Moment moment) {
            if (year.isPresent()) {
                return Resolved.fixed(interval(year.getAsInt()), Precision.SEASON, value(year.getAsInt()));
            }
            return moment.today()
                    .map(today -> found(today, moment))
                    .map(y -> Resolved.counted(interval(y), Precision.SEASON, value(y)))
                    .orElseGet(() -> Resolved.open(Precision.SEASON, "XXXX-" + code + nth));
        }

        @Override
        public Optional<Meaning> inYear(int named) {
            return year.isPresent()
                    ? Optional.empty()
                    : Optional.of(new PartOfYear(code, nth, parts, OptionalInt.of(named)));
        }

        private int found(LocalDate today, Moment moment) {
            int y = today.getYear();
            boolean begun = !start(y).isAfter(today);
            boolean over = start(y).plusMonths(MONTHS / parts).isBefore(today);
            return moment.isFuture() ? (over ? y + 1 : y) : begun ? y : y - 1;
        }

        private LocalDate start(int y) {
            return LocalDate.of(y, 1 + (nth - 1) * MONTHS / parts, 1);
        }

        private Interval interval(int y) {
            return Interval.ofDays(start(y), start(y).plusMonths(MONTHS / parts).minusDays(1));
        }

        private String value(int y) {
            return String.format(Locale.ROOT, "%04d-%s%d", y, code, nth);
        }
    }

    /** The quarter so many quarters off: "last quarter". */
    record QuarterOffset(int count) implements Meaning {

        @Override
        public Resolved at(Moment moment) {
            return moment.today()
                    .map(today -> today.plusMonths(3L * count))
                    .map(day ->
                            new PartOfYear("Q", 1 + (day.getMonthValue() - 1) / 3, 4, OptionalInt.of(day.getYear())))
                    .map(quarter -> quarter.at(moment))
                    .map(whole -> Resolved.counted(whole.interval().orElseThrow(), whole.precision(), whole.value()))
                    .orElseGet(() -> Resolved.open(Precision.SEASON, "XXXX-QX"));
        }
    }

    /** The nth seven days of a month: "the second week of November". */
    record WeekOfMonth(Calendar.Month month, int nth) implements Meaning {

        @Override
        public Resolved at(Moment moment) {
            Resolved whole = month.at(moment);
            return new Resolved(
                    whole.interval().map(this::days), Precision.WEEK, whole.anchored(), whole.zone(), whole.value());
        }

        private Interval days(Interval whole) {
            LocalDate first = whole.from().toLocalDate().plusDays(7L * (nth - 1));
            LocalDate last = whole.to().toLocalDate();
            return Interval.ofDays(first, first.plusDays(6).isAfter(last) ? last : first.plusDays(6));
        }
    }

    /** "on the 5th": the latest such day, or the coming one where the clause looks ahead. */
    record DayOfMonth(int day) implements Meaning {

        @Override
        public Resolved at(Moment moment) {
            return Resolved.around(
                    moment.today().flatMap(today -> found(today, moment.isFuture())),
                    Unit.DAY,
                    String.format(Locale.ROOT, "XXXX-XX-%02d", day));
        }

        @Override
        public boolean isDay() {
            return true;
        }

        private Optional<LocalDate> found(LocalDate today, boolean ahead) {
            LocalDate month = today.withDayOfMonth(1);
            for (int i = 0; i < 3; i++) {
                if (day <= month.lengthOfMonth()) {
                    LocalDate found = month.withDayOfMonth(day);
                    if (ahead ? !found.isBefore(today) : !found.isAfter(today)) {
                        return Optional.of(found);
                    }
                }
                month = month.plus(ahead ? 1 : -1, ChronoUnit.MONTHS);
            }
            return Optional.empty();
        }
    }

    /** A time that the words fix by themselves, whatever the moment. */
    record Fixed(Optional<Interval> interval, Precision precision, String value) implements Meaning {

        @Override
        public Resolved at(Moment moment) {
            return interval.map(known -> Resolved.fixed(known, precision, value))
                    .orElseGet(() -> Resolved.open(precision, value));
        }

        @Override
        public boolean isDay() {
            return precision == Precision.DAY && interval.isPresent();
        }
    }

    /** What words mean in a year that others name: "November last year". */
    record InYear(Meaning part, Meaning year) implements Meaning {

        @Override
        public Resolved at(Moment moment) {
            Optional<Integer> named =
                    year.at(moment).interval().map(interval -> interval.from().getYear());
            return named.flatMap(part::inYear)
                    .map(meaning -> meaning.at(moment))
                    .map(time -> new Resolved(time.interval(), time.precision(), false, time.zone(), time.value()))
                    .orElseGet(() -> part.at(moment));
        }

        @Override
        public boolean isDay() {
            return part.isDay();
        }
    }

    /** The day before one that has a name: "the eve of Christmas". */
    record Eve(Meaning day) implements Meaning {

        @Override
        public Resolved at(Moment moment) {
            Resolved after = day.at(moment);
            Optional<LocalDate> eve = after.interval()
                    .map(interval -> interval.from().toLocalDate().minusDays(1));
            return Resolved.around(eve, Unit.DAY, after.value());
        }

        @Override
        public boolean isDay() {
            return true;
        }
    }
}
