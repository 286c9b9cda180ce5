package relata.claims;

import java.util.Locale;
import java.util.Set;
import relata.language.Token;
import relata.lexicon.Entry;
import relata.lexicon.Vocabulary;

/** The word lists of {@code lexicon/english.yaml}. */
record English(
        Set<String> lightVerbs,
        Set<String> forecastAuxiliaries,
        Set<String> conditionalAuxiliaries,
        Set<String> hedgedAuxiliaries,
        Set<String> demandedAuxiliaries,
        Set<String> hedges,
        Set<String> negativeVerbs,
        Set<String> endingVerbs,
        Set<String> demandingVerbs,
        Set<String> intendingVerbs,
        Set<String> intendingNouns,
        Set<String> expectingWords,
        Set<String> seemingVerbs,
        Set<String> phaseVerbs,
        Set<String> conditions,
        Set<String> factiveVerbs,
        Set<String> factiveNouns) {

    static English load() {
        Entry root = Vocabulary.shipped("lexicon/english.yaml");
        return new English(
                words(root, "light_verbs"),
                words(root, "forecast_auxiliaries"),
                words(root, "conditional_auxiliaries"),
                words(root, "hedged_auxiliaries"),
                words(root, "demanded_auxiliaries"),
                words(root, "hedges"),
                words(root, "negative_verbs"),
                words(root, "ending_verbs"),
                words(root, "demanding_verbs"),
                words(root, "intending_verbs"),
                words(root, "intending_nouns"),
                words(root, "expecting_words"),
                words(root, "seeming_verbs"),
                words(root, "phase_verbs"),
                words(root, "conditions"),
                words(root, "factive_verbs"),
                words(root, "factive_nouns"));
    }

    private static Set<String> words(Entry root, String key) {
        return Set.copyOf(root.get(key).texts());
    }

    /** Whether a word is in a list, in its form or its dictionary form. */
    static boolean in(Set<String> list, Token token) {
        return list.contains(token.lemma().toLowerCase(Locale.ROOT))
                || list.contains(token.text().toLowerCase(Locale.ROOT));
    }
}
