package relata.language;

import java.util.Set;
import relata.lexicon.Entry;
import relata.lexicon.Vocabulary;

/** The word lists of {@code lexicon/clauses.yaml}. */
record ClauseWords(
        Set<String> outcomes,
        Set<String> judgements,
        Set<String> texts,
        Set<String> stances,
        Set<String> citing,
        Set<String> suffered,
        Set<String> taken,
        Set<String> takenGoesOn,
        Set<String> circumstances,
        Set<String> times,
        Set<String> joining,
        Set<String> negations) {

    /** Read once, since every sentence asks for them. */
    private static final class Shipped {
        static final ClauseWords WORDS = load();
    }

    static ClauseWords shipped() {
        return Shipped.WORDS;
    }

    private static ClauseWords load() {
        Entry root = Vocabulary.shipped("lexicon/clauses.yaml");
        return new ClauseWords(
                words(root, "outcomes"),
                words(root, "judgements"),
                words(root, "texts"),
                words(root, "stances"),
                words(root, "citing"),
                words(root, "suffered"),
                words(root, "taken"),
                words(root, "taken_goes_on"),
                words(root, "circumstances"),
                words(root, "times"),
                words(root, "joining"),
                words(root, "negations"));
    }

    private static Set<String> words(Entry root, String key) {
        return Set.copyOf(root.get(key).texts());
    }
}
