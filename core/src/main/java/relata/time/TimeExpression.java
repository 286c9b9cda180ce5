package relata.time;

import java.time.LocalDateTime;
import java.util.Optional;
import relata.text.Span;

/**
 * Words that name a time, and the interval they name.
 *
 * @param span where they stand
 * @param from first moment of the interval, local to whoever speaks
 * @param to last moment, inclusive
 * @param precision the grain of the words: "December 2016" is a month
 * @param anchored whether the words alone fix the interval ("7 December 2016") or an anchor was needed ("Wednesday")
 * @param zone the offset the words name ("UTC", "GMT"), where they name one
 * @param value TIMEX3 value ("2016-12-07", "2016-12-07TEV", "P1D"), as TimeML 1.2.1 has it
 */
public record TimeExpression(
        Span span,
        LocalDateTime from,
        LocalDateTime to,
        Precision precision,
        boolean anchored,
        Optional<java.time.ZoneOffset> zone,
        String value) {

    public enum Precision {
        MINUTE,
        PART_OF_DAY,
        DAY,
        WEEK,
        MONTH,
        SEASON,
        YEAR
    }
}
