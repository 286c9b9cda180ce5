package relata.voices;

import java.util.Set;
import relata.lexicon.Entry;

/** The words that tell who a speaker is, from the section {@code speakers} of {@code lexicon/speech.yaml}. */
final class SpeakerLexicon {

    private final Set<String> firstPerson;
    private final Set<String> relative;
    private final Set<String> demonstrative;
    private final Set<String> nobody;
    private final Set<String> times;

    SpeakerLexicon(Entry section) {
        section.allow(Set.of("first person", "relative", "demonstrative", "nobody", "times"));
        firstPerson = Set.copyOf(section.textsOf("first person"));
        relative = Set.copyOf(section.textsOf("relative"));
        demonstrative = Set.copyOf(section.textsOf("demonstrative"));
        nobody = Set.copyOf(section.textsOf("nobody"));
        times = Set.copyOf(section.textsOf("times"));
    }

    /** "I", "we". */
    boolean isFirstPerson(String word) {
        return firstPerson.contains(word);
    }

    /** "who said": it stands for a noun before. */
    boolean isRelative(String word) {
        return relative.contains(word);
    }

    /** "this", "those". */
    boolean isDemonstrative(String word) {
        return demonstrative.contains(word);
    }

    /** Whether the subject of a cue is no speaker: "<i>there</i> was said", "said on <i>Monday</i>". */
    boolean isNobody(String word) {
        return nobody.contains(word) || times.contains(word);
    }
}
