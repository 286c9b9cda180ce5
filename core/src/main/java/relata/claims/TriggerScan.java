package relata.claims;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import relata.language.Lemmas;

/**
 * Tells from the letters alone whether a sentence has a word of the lexicon in any of its forms; it may say yes too often, never
 * too seldom: whatever dictionary form tagging may find in a word, the scan looks for it.
 */
final class TriggerScan {

    private final Lemmas lemmas = Lemmas.shared();
    private final Set<String> triggers;

    private TriggerScan(Set<String> triggers) {
        this.triggers = triggers;
    }

    /** @param triggers in their dictionary form, or as they stand in a text */
    static TriggerScan of(Set<String> triggers) {
        return new TriggerScan(triggers);
    }

    boolean hits(List<String> words) {
        return words.stream().anyMatch(this::hits);
    }

    /** The numbers of the words that are hits. */
    List<Integer> hitsIn(List<String> words) {
        return IntStream.range(0, words.size())
                .filter(i -> hits(words.get(i)))
                .boxed()
                .toList();
    }

    private boolean hits(String word) {
        return lemmas.of(word).stream().anyMatch(triggers::contains);
    }
}
