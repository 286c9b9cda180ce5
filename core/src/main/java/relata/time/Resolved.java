package relata.time;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import relata.time.TimeExpression.Precision;

/** The time that words mean, with the fields of {@link TimeExpression}. */
record Resolved(
        Optional<Interval> interval, Precision precision, boolean anchored, Optional<ZoneOffset> zone, String value) {

    /** A time that the words fix by themselves. */
    static Resolved fixed(Interval interval, Precision precision, String value) {
        return new Resolved(Optional.of(interval), precision, true, Optional.empty(), value);
    }

    /** A time found by counting from an anchor. */
    static Resolved counted(Interval interval, Precision precision, String value) {
        return new Resolved(Optional.of(interval), precision, false, Optional.empty(), value);
    }

    /** Words without an interval: durations, and what lacks an anchor. */
    static Resolved open(Precision precision, String value) {
        return new Resolved(Optional.empty(), precision, false, Optional.empty(), value);
    }

    /** The whole unit around a day found by counting; open where there is no day to count from. */
    static Resolved around(Optional<LocalDate> day, Unit unit, String valueIfOpen) {
        return day.filter(found -> found.getYear() > 0 && found.getYear() < 10_000)
                .map(found -> counted(unit.around(found), unit.precision(), unit.value(found)))
                .orElseGet(() -> open(unit.precision(), valueIfOpen));
    }
}
