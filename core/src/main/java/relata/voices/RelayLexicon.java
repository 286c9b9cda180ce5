package relata.voices;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import relata.lexicon.Entry;

/** The words by which one voice passes on another, from the section {@code relays} of {@code lexicon/speech.yaml}. */
final class RelayLexicon {

    private final Set<String> citing;
    private final Set<String> carrying;
    private final Set<String> repeating;
    private final Set<String> remarks;
    private final Set<String> sources;

    /** @param people nouns for people */
    RelayLexicon(Entry section, List<String> people) {
        section.allow(Set.of("citing", "carrying", "repeating", "remarks", "sources"));
        citing = Set.copyOf(section.textsOf("citing"));
        carrying = Set.copyOf(section.textsOf("carrying"));
        repeating = Set.copyOf(section.textsOf("repeating"));
        remarks = Set.copyOf(section.textsOf("remarks"));
        sources = new HashSet<>(section.textsOf("sources"));
        sources.addAll(people);
    }

    /** "<i>citing</i> an officer". */
    boolean isCiting(String word) {
        return citing.contains(word.toLowerCase(Locale.ROOT));
    }

    /** "<i>carried</i> by the agency". */
    boolean isCarrying(String lemma) {
        return carrying.contains(lemma);
    }

    /** "<i>repeated</i> the army's claim": whoever does it says it too. */
    boolean isRepeating(String lemma) {
        return repeating.contains(lemma);
    }

    /** "in <i>remarks</i> carried by the agency". */
    boolean isRemark(String lemma) {
        return remarks.contains(lemma);
    }

    /** Nouns without a name that may be cited as a source: an officer, a document, and no reason or law. */
    boolean isSource(String lemma) {
        return sources.contains(lemma);
    }

    /** Whether a sentence may pass something on: cheap, and never wrong by saying no. */
    boolean mayRelay(List<String> words) {
        return words.stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .anyMatch(word -> citing.contains(word)
                        || carrying.stream().anyMatch(verb -> startsAs(word, verb))
                        || repeating.stream().anyMatch(verb -> startsAs(word, verb)));
    }

    /** Any form of the verb begins as the verb does, its last letter left out. */
    private static boolean startsAs(String word, String verb) {
        return word.startsWith(verb.substring(0, verb.length() - 1));
    }
}
