package relata.picture;

import java.util.List;
import java.util.Optional;
import relata.claims.Quantity;

/**
 * What figures imply that nobody says.
 *
 * @param rule name of the rule, as {@code docs/picture.md} has it
 * @param words what follows: "over 90 %"
 * @param text the whole step in words for users
 * @param result what follows, as a quantity
 * @param from the figures it rests on
 * @param share what it allows for the share that the sheet's side holds; none where it is no such share
 */
public record Implication(
        String rule, String words, String text, Quantity result, List<Figure> from, Optional<Range> share) {

    public Implication {
        from = List.copyOf(from);
    }
}
