package relata.picture;

import java.time.LocalDate;
import java.util.List;

/**
 * What is said of one holder of a place.
 *
 * @param holder id of the side; of the actor where it is on no side; its words where it is unknown
 * @param name neutral name of the holder
 * @param part whether only a part of the place is meant
 * @param statements that say so and are not overtaken, in the order of the days they are about
 * @param origins behind them, each once
 * @param conceding those of the origins that speak against their own interest: with another side by the profile, or against this one
 * @param from first day they are about
 * @param latest last day they are about
 */
public record Holding(
        String holder,
        String name,
        boolean part,
        List<Statement> statements,
        List<Origin> origins,
        List<Origin> conceding,
        LocalDate from,
        LocalDate latest) {

    public Holding {
        statements = List.copyOf(statements);
        origins = List.copyOf(origins);
        conceding = List.copyOf(conceding);
    }
}
