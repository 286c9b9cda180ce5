package relata.picture;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What is said of one holder of a place.
 *
 * @param holder id of the side; of the actor where it is on no side; its words where it is unknown
 * @param name neutral name of the holder
 * @param part whether only a part of the place is meant
 * @param statements that say so and are not overtaken, in the order of the days they are about
 * @param origins behind them, each once
 * @param conceding those of the origins that speak against their own interest: with another side by the profile, or against this one
 * @param byOrigin the statements again, by the ids of their origins
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
        Map<String, List<Statement>> byOrigin,
        LocalDate from,
        LocalDate latest) {

    public Holding {
        statements = List.copyOf(statements);
        origins = List.copyOf(origins);
        conceding = List.copyOf(conceding);
        byOrigin = Map.copyOf(byOrigin);
    }
}
