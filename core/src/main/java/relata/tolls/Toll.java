package relata.tolls;

import java.time.LocalDate;
import java.util.Optional;
import relata.claims.Quantity;
import relata.claims.Relation;
import relata.picture.Origin;
import relata.picture.Range;
import relata.picture.Rival;
import relata.picture.Statement;
import relata.picture.Wording;

/**
 * How many were killed, wounded or are missing, as somebody gave it.
 *
 * @param statement who says it, when, in which words
 * @param whom who is counted: "people", "children", "fighters", or what else the words call them
 * @param quantity how many
 * @param said the day it was said; none where the report bears no date, or one before the event
 * @param standing what its words say of the count
 * @param origin who said it first
 */
public record Toll(
        Statement statement,
        String whom,
        Quantity quantity,
        Optional<LocalDate> said,
        Standing standing,
        Origin origin) {

    /** What the words say of the count. */
    public enum Standing {
        /** Nothing. */
        PLAIN,
        /** That it goes on: "has risen to 43". */
        RUNNING,
        /** That it was the count before: "a previous toll of 20". */
        FORMER
    }

    public Relation relation() {
        return statement.claim().relation();
    }

    /** The same toll of an event that began on this day: nobody counts its dead before. */
    Toll notBefore(LocalDate day) {
        return new Toll(statement, whom, quantity, said.filter(saying -> !saying.isBefore(day)), standing, origin);
    }

    /** The number in words: "at least 43". */
    public String words() {
        String words = Wording.of(quantity);
        return words.endsWith(" people") ? words.substring(0, words.length() - " people".length()) : words;
    }

    double least() {
        return quantity.low().orElse(0);
    }

    /** What it leaves open. A count that goes on leaves open that there are more. */
    Range range() {
        Range said = Range.allowedBy(quantity);
        return standing == Standing.RUNNING ? new Range(said.low(), Double.POSITIVE_INFINITY) : said;
    }

    Rival rival() {
        return new Rival(words(), range(), quantity.approximate(), quantity.unit());
    }

    /** Whether it was said on a later day, as far as that is known. */
    boolean isSaidAfter(Toll other) {
        return said.isPresent()
                && other.said.filter(day -> said.get().isAfter(day)).isPresent();
    }

    /** Whether it was said on the same day, as far as that is known. */
    boolean isSaidWith(Toll other) {
        return said.isPresent() && said.equals(other.said);
    }

    boolean isOfOneOriginWith(Toll other) {
        return origin.id().equals(other.origin.id());
    }

    boolean isOfOneReportWith(Toll other) {
        return statement.report().equals(other.statement.report());
    }
}
