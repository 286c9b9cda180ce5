package relata.picture;

import java.util.Optional;
import relata.claims.Quantity;

/**
 * A share, a count or an area that somebody says is held, taken or lost in a territory.
 *
 * @param statement who says it, when, in which words
 * @param quantity in its own unit
 * @param measure "held", "taken" or "lost"
 * @param holder key of the side it is said of, empty where nobody is named
 * @param holderName neutral name of that side
 * @param place how it comes to be about this territory, in words for users
 * @param share what it allows for the share that the sheet's side holds; none where it is no share of that side's
 */
public record Figure(
        Statement statement,
        Quantity quantity,
        String measure,
        String holder,
        String holderName,
        String place,
        Optional<Range> share) {

    /** The figure in words: "at least 85 %". */
    public String words() {
        return Wording.of(quantity);
    }

    /** Who says it, innermost first, the publisher last. */
    public String voices() {
        return Wording.voices(statement);
    }

    /** Whether both may be about one day; without a date, only figures of one report may. */
    boolean isOfTheSameDaysAs(Figure other) {
        return window().flatMap(days -> other.window().map(days::overlaps))
                .orElseGet(() -> statement.report().equals(other.statement.report()));
    }

    Optional<Window> window() {
        return Window.of(statement);
    }

    Figure on(Range scale) {
        return new Figure(statement, quantity, measure, holder, holderName, place, Optional.of(scale));
    }

    /** "at least 40 districts lost by X (who says so)". */
    String told() {
        return words() + " " + measure + (holderName.isEmpty() ? "" : " by " + holderName) + " (" + voices() + ")";
    }
}
