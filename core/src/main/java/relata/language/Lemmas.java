package relata.language;

import edu.stanford.nlp.process.Morphology;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The dictionary forms that a written word may turn out to have, whatever its part of speech: "left" may be left or leave.
 * Whoever looks for a lemma among them finds all that tagging would find, and some that it would not, at no tagger's
 * cost. Safe for many threads.
 */
public final class Lemmas {

    /** Tags of which no two give the same ending another treatment. */
    private static final List<String> TAGS = List.of("NN", "NNS", "NNP", "VB", "VBD", "VBG", "VBN", "VBZ", "JJ");

    private static final int REMEMBERED = 100_000; // words; more than a language has, fewer than garbage may

    /** One memory of words for all who ask. */
    private static final class Shared {
        static final Lemmas LEMMAS = new Lemmas();
    }

    private final ConcurrentMap<String, Set<String>> known = new ConcurrentHashMap<>();
    private final Morphology morphology = new Morphology();

    private Lemmas() {}

    public static Lemmas shared() {
        return Shared.LEMMAS;
    }

    /** In lower case, the word as it stands among them. */
    public Set<String> of(String word) {
        Set<String> lemmas = known.get(word);
        if (lemmas == null) {
            if (known.size() >= REMEMBERED) {
                known.clear();
            }
            lemmas = work(word);
            known.put(word, lemmas);
        }
        return lemmas;
    }

    /** Of each of some words. */
    public Set<String> of(List<String> words) {
        Set<String> lemmas = new HashSet<>();
        words.forEach(word -> lemmas.addAll(of(word)));
        return lemmas;
    }

    private synchronized Set<String> work(String word) {
        Set<String> lemmas = new HashSet<>();
        lemmas.add(word.toLowerCase(Locale.ROOT));
        TAGS.forEach(tag -> lemmas.add(morphology.lemma(word, tag).toLowerCase(Locale.ROOT)));
        return Set.copyOf(lemmas);
    }
}
