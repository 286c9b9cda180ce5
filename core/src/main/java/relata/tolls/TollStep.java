package relata.tolls;

import java.util.List;
import java.util.Optional;

/**
 * One number in the history of a toll.
 *
 * @param words the number in words: "at least 43"
 * @param given who gave it, in the order of the days
 * @param overtaken by what later count, for those who gave it first; none where it stands
 * @param still who gave it when it had been overtaken already; they are among those who gave it
 * @param stands whether anybody gives it whom nothing overtook
 */
public record TollStep(
        String words, List<Toll> given, Optional<Overtaken> overtaken, List<Toll> still, boolean stands) {

    public TollStep {
        given = List.copyOf(given);
        still = List.copyOf(still);
    }

    /**
     * What overtook a number. It was the count then, and not wrong.
     *
     * @param by the later count
     * @param because why it is taken for a later count of the same, in words for users
     */
    public record Overtaken(Toll by, String because) {}
}
