package relata.reading.dates;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A date that may be the page's.
 *
 * @param signal what kind of thing gave it
 * @param meaning what it is said to be the date of; nothing where that is not said
 * @param elsewhere whether it stands in a part of the page that is not the article, such as comments or other articles
 * @param fromTitle how many blocks of text after the title it stands (negative before it), where it is shown and there is a title
 * @param date the date and the clock
 * @param evidence where it stands
 */
record Candidate(
        Signal signal,
        Optional<DateWords.Meaning> meaning,
        boolean elsewhere,
        OptionalInt fromTitle,
        WrittenDate date,
        Evidence evidence) {

    /** What stands in no place that a reader sees: the head, linked data, the address. */
    static Candidate unseen(Signal signal, Optional<DateWords.Meaning> meaning, WrittenDate date, Evidence evidence) {
        return new Candidate(signal, meaning, false, OptionalInt.empty(), date, evidence);
    }

    Candidate dated(WrittenDate other) {
        return new Candidate(signal, meaning, elsewhere, fromTitle, other, evidence);
    }
}
