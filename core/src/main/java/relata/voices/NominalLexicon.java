package relata.voices;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import relata.lexicon.Entry;
import relata.voices.SpeechLexicon.Force;

/** Nouns and adjectives that attribute, and the light verbs that a noun lends its meaning to: "made the claim that …". */
final class NominalLexicon {

    /**
     * A noun that attributes.
     *
     * @param takes what may follow it where a possessor or author is named, with what force
     * @param done what may follow it where it is the object of a light verb
     * @param speaks whether it is a voice itself where nobody is named
     */
    record Noun(Map<String, Force> takes, Map<String, Force> done, boolean speaks) {

        private Noun and(Noun other) {
            return new Noun(both(takes, other.takes), both(done, other.done), speaks || other.speaks);
        }
    }

    private final Map<String, Noun> nouns = new HashMap<>();
    private final Map<String, Map<String, Force>> adjectives = new HashMap<>();
    private final Set<String> lightVerbs;
    private final Set<String> madeClear;

    NominalLexicon(Entry file) {
        file.itemsOf("nouns").forEach(this::readNouns);
        file.itemsOf("adjectives").forEach(this::readAdjectives);
        lightVerbs = Set.copyOf(file.textsOf("light verbs"));
        madeClear = Set.copyOf(file.textsOf("made clear"));
    }

    private void readNouns(Entry group) {
        group.allow(Set.of("about", "voice", "takes", "done", "speaks", "words", "examples", "not"));
        Force force = SpeechLexicon.force(group.get("voice"));
        Noun noun = new Noun(
                frames(group.textsOf("takes"), force),
                frames(group.textsOf("done"), force),
                group.find("speaks").filter(SpeechLexicon::yes).isPresent());
        group.textsOf("words").forEach(word -> nouns.merge(word, noun, Noun::and));
    }

    private static Map<String, Force> frames(List<String> frames, Force force) {
        Map<String, Force> all = new HashMap<>();
        frames.forEach(frame -> all.put(frame, force));
        return all;
    }

    private static Map<String, Force> both(Map<String, Force> first, Map<String, Force> second) {
        Map<String, Force> all = new HashMap<>(second);
        all.putAll(first);
        return all;
    }

    private void readAdjectives(Entry group) {
        group.allow(Set.of("about", "voice", "takes", "words", "examples", "not"));
        Force force = SpeechLexicon.force(group.get("voice"));
        Map<String, Force> takes = frames(group.textsOf("takes"), force);
        group.textsOf("words").forEach(word -> adjectives.merge(word, takes, NominalLexicon::both));
    }

    Optional<Noun> noun(String lemma) {
        return Optional.ofNullable(nouns.get(lemma));
    }

    /** Whether an adjective attributes, in which company and with what force. */
    Map<String, Force> adjective(String lemma) {
        return adjectives.getOrDefault(lemma, Map.of());
    }

    boolean isLightVerb(String lemma) {
        return lightVerbs.contains(lemma);
    }

    /** "made <i>clear</i> that …". */
    boolean isMadeClear(String adjective) {
        return madeClear.contains(adjective);
    }

    /** The adjectives, as the text has them. */
    Stream<String> forms() {
        return Stream.concat(adjectives.keySet().stream(), madeClear.stream());
    }
}
