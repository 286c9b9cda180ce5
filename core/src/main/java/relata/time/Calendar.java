package relata.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import relata.time.TimeExpression.Precision;

/** Meanings that name their place in the calendar: days of a month, months, years. */
final class Calendar {

    /** A past day may lie this much farther off than a coming one and still be the one that news means. */
    private static final double PAST_PREFERRED = 1.5;

    private Calendar() {}

    /** A day of a month, or a run of them; the year may be missing. */
    record Day(OptionalInt year, int month, int first, int last) implements Meaning {

        static Optional<Meaning> of(OptionalInt year, int month, int first, int last) {
            int length = year.isPresent() ? YearMonth.of(year.getAsInt(), month).lengthOfMonth() : longest(month);
            boolean exists = first >= 1 && first <= last && last <= length;
            return exists ? Optional.of(new Day(year, month, first, last)) : Optional.empty();
        }

        @Override
        public Resolved at(Moment moment) {
            if (year.isPresent()) {
                int y = year.getAsInt();
                return Resolved.fixed(interval(y), Precision.DAY, value(String.format(Locale.ROOT, "%04d", y)));
            }
            return moment.today()
                    .map(today -> nearest(today).getYear())
                    .map(y -> Resolved.counted(interval(y), Precision.DAY, value(String.valueOf(y))))
                    .orElseGet(() -> Resolved.open(Precision.DAY, value("XXXX")));
        }

        @Override
        public boolean isDay() {
            return first == last;
        }

        @Override
        public Optional<Meaning> inYear(int named) {
            return year.isPresent() ? Optional.empty() : of(OptionalInt.of(named), month, first, last);
        }

        private LocalDate nearest(LocalDate today) {
            LocalDate coming = occurrence(today.getYear());
            if (coming.isBefore(today)) {
                coming = occurrence(today.getYear() + 1);
            }
            LocalDate past = occurrence(coming.getYear() - 1);
            return ChronoUnit.DAYS.between(past, today) <= PAST_PREFERRED * ChronoUnit.DAYS.between(today, coming)
                    ? past
                    : coming;
        }

        private LocalDate occurrence(int y) {
            return LocalDate.of(y, month, Math.min(first, YearMonth.of(y, month).lengthOfMonth()));
        }

        private Interval interval(int y) {
            YearMonth whole = YearMonth.of(y, month);
            int length = whole.lengthOfMonth();
            return Interval.ofDays(whole.atDay(Math.min(first, length)), whole.atDay(Math.min(last, length)));
        }

        private String value(String y) {
            String start = String.format(Locale.ROOT, "%s-%02d-%02d", y, month, first);
            return first == last ? start : start + String.format(Locale.ROOT, "/%s-%02d-%02d", y, month, last);
        }

        private static int longest(int month) {
            return YearMonth.of(2000, month).lengthOfMonth(); // 2000 was a leap year
        }
    }

    /** "05/06/2016": nothing in the words says which number is the month, so both days stay possible. */
    record EitherWay(int year, int one, int other) implements Meaning {

        @Override
        public Resolved at(Moment moment) {
            LocalDate a = LocalDate.of(year, one, other);
            LocalDate b = LocalDate.of(year, other, one);
            Interval both = a.isBefore(b) ? Interval.ofDays(a, b) : Interval.ofDays(b, a);
            return Resolved.fixed(both, Precision.MONTH, year + "-XX-XX");
        }
    }

    record Month(OptionalInt year, int month, Portion portion, Direction direction) implements Meaning {

        @Override
        public Resolved at(Moment moment) {
            if (year.isPresent()) {
                LocalDate day = LocalDate.of(year.getAsInt(), month, 1);
                return Resolved.fixed(portion.of(Unit.MONTH.around(day)), Precision.MONTH, Unit.MONTH.value(day));
            }
            return moment.today()
                    .map(today -> {
                        LocalDate day = found(YearMonth.from(today), moment).atDay(1);
                        return Resolved.counted(
                                portion.of(Unit.MONTH.around(day)), Precision.MONTH, Unit.MONTH.value(day));
                    })
                    .orElseGet(() -> Resolved.open(Precision.MONTH, String.format(Locale.ROOT, "XXXX-%02d", month)));
        }

        @Override
        public Optional<Meaning> inYear(int named) {
            return year.isPresent()
                    ? Optional.empty()
                    : Optional.of(new Month(OptionalInt.of(named), month, portion, Direction.NONE));
        }

        @Override
        public Optional<Meaning> part(Portion other) {
            return portion == Portion.ALL ? Optional.of(new Month(year, month, other, direction)) : Optional.empty();
        }

        private YearMonth found(YearMonth now, Moment moment) {
            YearMonth same = now.withMonth(month);
            YearMonth latest = same.isAfter(now) ? same.minusYears(1) : same;
            YearMonth coming = same.isBefore(now) ? same.plusYears(1) : same;
            return switch (direction) {
                case LAST, PREVIOUS -> same.isBefore(now) ? same : same.minusYears(1);
                case NEXT -> same.isAfter(now) ? same : same.plusYears(1);
                case THIS, THAT -> same;
                case NONE ->
                    switch (moment.tense()) {
                        case FUTURE -> coming;
                        case PAST -> latest;
                        case UNKNOWN -> {
                            long since = ChronoUnit.MONTHS.between(latest, now);
                            yield since <= PAST_PREFERRED * ChronoUnit.MONTHS.between(now, coming) ? latest : coming;
                        }
                    };
            };
        }
    }

    record Year(int year, Portion portion) implements Meaning {

        @Override
        public Resolved at(Moment moment) {
            LocalDate day = LocalDate.of(year, 1, 1);
            return Resolved.fixed(portion.of(Unit.YEAR.around(day)), Precision.YEAR, Unit.YEAR.value(day));
        }

        @Override
        public Optional<Meaning> part(Portion other) {
            return portion == Portion.ALL ? Optional.of(new Year(year, other)) : Optional.empty();
        }
    }

    record Decade(int firstYear, Portion portion) implements Meaning {

        @Override
        public Resolved at(Moment moment) {
            LocalDate day = LocalDate.of(firstYear, 1, 1);
            return Resolved.fixed(portion.of(Unit.DECADE.around(day)), Precision.YEAR, Unit.DECADE.value(day));
        }
    }

    /** A season; winter is counted to the year it begins in. */
    record Season(String code, OptionalInt year, Direction direction) implements Meaning {

        @Override
        public Resolved at(Moment moment) {
            if (year.isPresent()) {
                return Resolved.fixed(interval(year.getAsInt()), Precision.SEASON, value(year.getAsInt()));
            }
            return moment.today()
                    .map(today -> found(today, moment))
                    .map(y -> Resolved.counted(interval(y), Precision.SEASON, value(y)))
                    .orElseGet(() -> Resolved.open(Precision.SEASON, "XXXX-" + code));
        }

        @Override
        public Optional<Meaning> inYear(int named) {
            return year.isPresent()
                    ? Optional.empty()
                    : Optional.of(new Season(code, OptionalInt.of(named), Direction.NONE));
        }

        private int found(LocalDate today, Moment moment) {
            int y = today.getYear();
            boolean begun = !start(y).isAfter(today);
            boolean over = interval(y).to().toLocalDate().isBefore(today);
            return switch (direction) {
                case LAST, PREVIOUS ->
                    over ? y : interval(y - 1).to().toLocalDate().isBefore(today) ? y - 1 : y - 2;
                case NEXT -> begun ? y + 1 : y;
                case THIS, THAT -> y;
                case NONE -> moment.isFuture() ? (over ? y + 1 : y) : (begun ? y : y - 1);
            };
        }

        private Interval interval(int y) {
            return Interval.ofDays(start(y), start(y).plusMonths(3).minusDays(1));
        }

        private LocalDate start(int y) {
            int month = switch (code) {
                case "SP" -> 3;
                case "SU" -> 6;
                case "FA" -> 9;
                default -> 12;
            };
            return LocalDate.of(y, month, 1);
        }

        private String value(int y) {
            return y + "-" + code;
        }
    }
}
