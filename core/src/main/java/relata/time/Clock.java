package relata.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import relata.time.TimeExpression.Precision;

/** Meanings within a day: times of the clock and parts of the day, alone or joined to the words that name the day. */
final class Clock {

    private static final Meaning DAY_SPOKEN_OF = new Relative.Offset(Unit.DAY, 0, Moment.Base.SPOKEN_OF, Portion.ALL);

    private Clock() {}

    /** What is known of the day, where it is not known which it is: "XXXX-WXX-3" for a Wednesday. */
    private static String dateValue(Resolved day) {
        return day.interval().isPresent() || day.value().startsWith("XXXX") ? day.value() : "XXXX-XX-XX";
    }

    /** A time of the clock. */
    record Time(LocalTime time, Optional<ZoneOffset> zone, Meaning day) implements Meaning {

        static Time of(LocalTime time, Optional<ZoneOffset> zone) {
            return new Time(time, zone, DAY_SPOKEN_OF);
        }

        Time on(Meaning otherDay) {
            return new Time(time, zone, otherDay);
        }

        @Override
        public Resolved at(Moment moment) {
            Resolved date = day.at(moment);
            String hour = "T" + time + (zone.equals(Optional.of(ZoneOffset.UTC)) ? "Z" : "");
            Optional<LocalDate> found =
                    date.interval().map(interval -> interval.from().toLocalDate());
            return new Resolved(
                    found.map(on -> Interval.ofMinute(on, time)),
                    Precision.MINUTE,
                    date.anchored(),
                    zone,
                    dateValue(date) + hour);
        }
    }

    /**
     * A part of the day.
     *
     * @param code TIMEX3 code; empty for "early" and "late", which TIMEX3 has no code for
     * @param firstHour below 0 for what begins on the day before ("overnight")
     */
    record Part(String code, int firstHour, int lastHour, Meaning day) implements Meaning {

        static Part of(String code, int firstHour, int lastHour) {
            return new Part(code, firstHour, lastHour, DAY_SPOKEN_OF);
        }

        Part on(Meaning otherDay) {
            return new Part(code, firstHour, lastHour, otherDay);
        }

        Part between(int first, int last) {
            return new Part(code, first, last, day);
        }

        boolean hasOwnDay() {
            return !day.equals(DAY_SPOKEN_OF);
        }

        @Override
        public Resolved at(Moment moment) {
            Resolved date = day.at(moment);
            return new Resolved(
                    date.interval().map(interval -> hours(interval.from().toLocalDate())),
                    Precision.PART_OF_DAY,
                    date.anchored(),
                    Optional.empty(),
                    dateValue(date) + code);
        }

        private Interval hours(LocalDate on) {
            return new Interval(on.atStartOfDay().plusHours(firstHour), on.atTime(lastHour, 59, 59));
        }
    }
}
