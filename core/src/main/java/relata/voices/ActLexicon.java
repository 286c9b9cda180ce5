package relata.voices;

import java.util.Set;
import relata.lexicon.Entry;

/** Words around a verb of act that do not belong to it, from the section {@code acts} of {@code lexicon/speech.yaml}. */
final class ActLexicon {

    private final Set<String> circumstances;
    private final Set<String> places;
    private final Set<String> occasions;

    ActLexicon(Entry section) {
        section.allow(Set.of("circumstances", "places", "occasions"));
        circumstances = Set.copyOf(section.textsOf("circumstances"));
        places = Set.copyOf(section.textsOf("places"));
        occasions = Set.copyOf(section.textsOf("occasions"));
    }

    /** Whether a phrase tells when, where or why something was said: "before the vote", "in an interview". */
    boolean isCircumstance(String preposition, String noun) {
        return circumstances.contains(preposition) || places.contains(preposition) && occasions.contains(noun);
    }

    /** Whether a time after the preposition is when it was said: "on Monday". */
    boolean mayBeWhen(String preposition) {
        return places.contains(preposition);
    }
}
