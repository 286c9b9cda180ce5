package relata.voices;

import java.util.Set;
import relata.lexicon.Entry;

/** Words around a verb of act that do not belong to it, from the section {@code acts} of {@code lexicon/speech.yaml}. */
final class ActLexicon {

    private final Set<String> circumstances;
    private final Set<String> times;
    private final Set<String> places;
    private final Set<String> occasions;

    ActLexicon(Entry section) {
        section.allow(Set.of("circumstances", "times", "places", "occasions"));
        times = Set.copyOf(section.textsOf("times"));
        circumstances = Set.copyOf(section.textsOf("circumstances"));
        places = Set.copyOf(section.textsOf("places"));
        occasions = Set.copyOf(section.textsOf("occasions"));
    }

    /** Whether a phrase tells when, where or why something was said: "before the vote", "in an interview". */
    boolean isCircumstance(String preposition, String noun) {
        boolean when = occasions.contains(noun) || times.contains(noun);
        return circumstances.contains(preposition) || places.contains(preposition) && when;
    }

    /** Whether a time after the preposition is when it was said: "on Monday". */
    boolean mayBeWhen(String preposition) {
        return places.contains(preposition);
    }
}
