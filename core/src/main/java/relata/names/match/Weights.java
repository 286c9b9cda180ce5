package relata.names.match;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import relata.lexicon.Entry;

/**
 * How much each part of a comparison says; fitted, see the lexicon.
 *
 * @param share of the sounds changed
 * @param cost of the changes, in consonants
 * @param length of the names, in consonants
 * @param words both have as many, and more than one
 * @param worstWord the share changed of the word that is least like its counterpart, where they have
 */
record Weights(
        double bias,
        double share,
        double cost,
        double length,
        double words,
        double worstWord,
        Map<Comparison.Words, Double> kinds,
        Map<Comparison.Words, Double> marks) {

    static Weights of(Entry entry) {
        return new Weights(
                entry.get("bias").number(),
                entry.get("share").number(),
                entry.get("cost").number(),
                entry.get("length").number(),
                entry.get("words").number(),
                entry.get("worst-word").number(),
                words(entry.get("kinds")),
                words(entry.get("marks")));
    }

    private static Map<Comparison.Words, Double> words(Entry entry) {
        Map<Comparison.Words, Double> weights = new EnumMap<>(Comparison.Words.class);
        for (Comparison.Words words : Comparison.Words.values()) {
            weights.put(
                    words,
                    words == Comparison.Words.SAME
                            ? 0
                            : entry.get(words.name().toLowerCase(Locale.ROOT)).number());
        }
        return weights;
    }

    double kinds(Comparison.Words words) {
        return kinds.getOrDefault(words, 0.0);
    }

    double marks(Comparison.Words words) {
        return marks.getOrDefault(words, 0.0);
    }
}
