package relata.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import relata.time.Moment.Base;
import relata.time.TimeExpression.Precision;

/** Meanings that are counted from the moment of speaking or from a day spoken of. */
final class Relative {

    private Relative() {}

    record Weekday(DayOfWeek weekday, Direction direction) implements Meaning {

        @Override
        public Resolved at(Moment moment) {
            return Resolved.around(
                    moment.today().map(today -> found(today, moment)), Unit.DAY, "XXXX-WXX-" + weekday.getValue());
        }

        @Override
        public boolean isDay() {
            return true;
        }

        private LocalDate found(LocalDate today, Moment moment) {
            return today.with(
                    switch (direction) {
                        case LAST, PREVIOUS -> TemporalAdjusters.previous(weekday);
                        case NEXT -> TemporalAdjusters.next(weekday);
                        case THIS ->
                            moment.tense() == Moment.Tense.PAST
                                    ? TemporalAdjusters.previousOrSame(weekday)
                                    : TemporalAdjusters.nextOrSame(weekday);
                        case THAT, NONE ->
                            moment.isFuture()
                                    ? TemporalAdjusters.next(weekday)
                                    : TemporalAdjusters.previousOrSame(weekday);
                    });
        }
    }

    /** Saturday and Sunday: the latest begun, or the coming one where the clause looks ahead. */
    record Weekend(Direction direction) implements Meaning {

        @Override
        public Resolved at(Moment moment) {
            return moment.today()
                    .map(today -> found(today, moment))
                    .map(saturday -> Resolved.counted(
                            Interval.ofDays(saturday, saturday.plusDays(1)),
                            Precision.DAY,
                            Unit.WEEK.value(saturday) + "-WE"))
                    .orElseGet(() -> Resolved.open(Precision.DAY, "XXXX-WXX-WE"));
        }

        private LocalDate found(LocalDate today, Moment moment) {
            LocalDate latest = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
            boolean running = !latest.plusDays(1).isBefore(today);
            return switch (direction) {
                case LAST, PREVIOUS -> running ? latest.minusWeeks(1) : latest;
                case NEXT -> latest.plusWeeks(1);
                case THIS, THAT, NONE -> moment.isFuture() && !running ? latest.plusWeeks(1) : latest;
            };
        }
    }

    /** A whole unit so many units off: "yesterday", "two days ago", "last week", "a year later". */
    record Offset(Unit unit, int count, Base base, Portion portion) implements Meaning {

        @Override
        public Resolved at(Moment moment) {
            if (unit.isOfClock()) {
                return moment.now().map(this::onClock).orElseGet(() -> Resolved.open(unit.precision(), openValue()));
            }
            Resolved whole = Resolved.around(
                    moment.day(base, unit).map(day -> day.plus(count, unit.chrono())), unit, openValue());
            return new Resolved(
                    whole.interval()
                            .map(interval -> moment.now()
                                    .map(now -> portion.of(interval, now))
                                    .orElseGet(() -> portion.of(interval))),
                    whole.precision(),
                    false,
                    whole.zone(),
                    whole.value());
        }

        @Override
        public Optional<Meaning> part(Portion other) {
            return portion == Portion.ALL && unit != Unit.DAY && !unit.isOfClock()
                    ? Optional.of(new Offset(unit, count, base, other))
                    : Optional.empty();
        }

        @Override
        public boolean isDay() {
            return unit == Unit.DAY;
        }

        private Resolved onClock(LocalDateTime now) {
            LocalDateTime time = now.plus(count, unit.chrono()).truncatedTo(ChronoUnit.MINUTES);
            return Resolved.counted(
                    Interval.ofMinute(time.toLocalDate(), time.toLocalTime()), unit.precision(), time.toString());
        }

        private String openValue() {
            return count < 0 ? "PAST_REF" : count > 0 ? "FUTURE_REF" : "PRESENT_REF";
        }
    }

    /** An open number of units off: "a few hours ago", "days later". */
    record VagueOffset(Unit unit, int most, boolean past) implements Meaning {

        @Override
        public Resolved at(Moment moment) {
            String value = past ? "PAST_REF" : "FUTURE_REF";
            return moment.now()
                    .map(now -> Resolved.counted(
                            past
                                    ? new Interval(now.minus(most, unit.chrono()), now)
                                    : new Interval(now, now.plus(most, unit.chrono())),
                            unit.precision(),
                            value))
                    .orElseGet(() -> Resolved.open(unit.precision(), value));
        }
    }

    /**
     * A length of time: bare ("three days"), or up to or from the moment of speaking ("the past 24 hours").
     *
     * @param number as TIMEX3 writes it, X where it is left open
     * @param most the number, or the most an open one can mean; none for one that has no bound
     */
    record Stretch(Unit unit, String number, OptionalInt most, Direction direction) implements Meaning {

        @Override
        public Resolved at(Moment moment) {
            Resolved open = Resolved.open(unit.precision(), unit.duration(number));
            if (most.isEmpty() || direction == Direction.NONE) {
                return open;
            }
            return moment.now()
                    .map(now -> new Resolved(
                            Optional.of(interval(now)), unit.precision(), false, Optional.empty(), open.value()))
                    .orElse(open);
        }

        private Interval interval(LocalDateTime now) {
            return direction == Direction.NEXT
                    ? new Interval(now, now.plus(most.getAsInt(), unit.chrono()))
                    : new Interval(now.minus(most.getAsInt(), unit.chrono()), now);
        }
    }

    /** "within two weeks": from now on, unless the clause speaks of what is over, when it is but a length of time. */
    record Ahead(Unit unit, String number, int most, Meaning otherwise) implements Meaning {

        @Override
        public Resolved at(Moment moment) {
            return moment.tense() == Moment.Tense.PAST
                    ? otherwise.at(moment)
                    : new Stretch(unit, number, OptionalInt.of(most), Direction.NEXT).at(moment);
        }
    }

    /** "in three days": a day to come where the clause looks ahead; else a length of time. */
    record AfterIfAhead(Meaning then, Meaning otherwise) implements Meaning {

        @Override
        public Resolved at(Moment moment) {
            return (moment.isFuture() ? then : otherwise).at(moment);
        }
    }

    /** A reference or a set of times, of which only the TIMEX3 value is known. */
    record Named(String value) implements Meaning {

        @Override
        public Resolved at(Moment moment) {
            return Resolved.open(Precision.DAY, value);
        }
    }

    /** A day named for the nth such weekday of a month. */
    record NthWeekday(DayOfWeek weekday, int nth, int month) implements Meaning {

        @Override
        public Resolved at(Moment moment) {
            return moment.today()
                    .map(today -> {
                        LocalDate same = in(today.getYear());
                        LocalDate found = same.isAfter(today) && !moment.isFuture() && ahead(same, today)
                                ? in(today.getYear() - 1)
                                : same;
                        return Resolved.counted(Interval.ofDay(found), Precision.DAY, found.toString());
                    })
                    .orElseGet(() -> Resolved.open(
                            Precision.DAY, String.format(Locale.ROOT, "XXXX-%02d-WXX-%d", month, weekday.getValue())));
        }

        @Override
        public boolean isDay() {
            return true;
        }

        private LocalDate in(int year) {
            return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday));
        }

        private static boolean ahead(LocalDate day, LocalDate today) {
            return ChronoUnit.DAYS.between(today, day) > 60;
        }
    }
}
