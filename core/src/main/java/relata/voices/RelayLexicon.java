package relata.voices;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import relata.lexicon.Entry;

/** The words by which one voice passes on another, from the section {@code relays} of {@code lexicon/speech.yaml}. */
final class RelayLexicon {

    private final Set<String> citing;
    private final Set<String> carrying;
    private final Set<String> repeating;
    private final Set<String> remarks;
    private final Set<String> sources;
    private final Map<Character, List<String>> stems;

    /** @param people nouns for people */
    RelayLexicon(Entry section, List<String> people) {
        section.allow(Set.of("citing", "carrying", "repeating", "remarks", "sources"));
        citing = Set.copyOf(section.textsOf("citing"));
        carrying = Set.copyOf(section.textsOf("carrying"));
        repeating = Set.copyOf(section.textsOf("repeating"));
        remarks = Set.copyOf(section.textsOf("remarks"));
        sources = new HashSet<>(section.textsOf("sources"));
        sources.addAll(people);
        stems = stems(Stream.concat(carrying.stream(), repeating.stream()));
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
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).anyMatch(this::mayRelay);
    }

    private boolean mayRelay(String word) {
        return citing.contains(word)
                || stems.getOrDefault(word.charAt(0), List.of()).stream().anyMatch(word::startsWith);
    }

    /** Any form of a verb begins as the verb does, its last letter left out; by their first letters. */
    private static Map<Character, List<String>> stems(Stream<String> verbs) {
        return verbs.map(verb -> verb.substring(0, verb.length() - 1))
                .collect(Collectors.groupingBy(stem -> stem.charAt(0)));
    }
}
