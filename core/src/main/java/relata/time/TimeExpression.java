package relata.time;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import relata.text.Span;

/**
 * Words that name a time.
 *
 * @param span where they stand
 * @param interval the interval they name; none for bare durations ("three days"), references ("now") and words that need an
 *     anchor where there is none
 * @param precision the grain of the words: "December 2016" is a month
 * @param anchored whether the words alone fix the interval ("7 December 2016") or an anchor was needed ("Wednesday")
 * @param zone the offset the words name ("UTC", "GMT"), where they name one
 * @param ahead whether the clause around the words speaks of what is still to come
 * @param value TIMEX3 value ("2016-12-07", "2016-12-07TEV", "P1D"), as TimeML 1.2.1 has it
 * @param rule what kind of expression they were read as: "day", "weekday", "offset", "stretch" …
 * @param countedFrom the moment from which the interval was counted, where it was: the anchor, or the day on which what is
 *     quoted was said
 */
public record TimeExpression(
        Span span,
        Optional<Interval> interval,
        Precision precision,
        boolean anchored,
        Optional<ZoneOffset> zone,
        boolean ahead,
        String value,
        String rule,
        Optional<LocalDateTime> countedFrom) {

    public enum Precision {
        MINUTE,
        HOUR,
        PART_OF_DAY,
        DAY,
        WEEK,
        MONTH,
        SEASON,
        YEAR
    }

    /** Whether the words alone name one day or a time within one, with its year. */
    public boolean isFullDate() {
        return anchored
                && precision.compareTo(Precision.DAY) <= 0
                && interval.filter(Interval::isWithinOneDay).isPresent();
    }
}
