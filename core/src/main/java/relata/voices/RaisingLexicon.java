package relata.voices;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import relata.lexicon.Entry;
import relata.voices.SpeechLexicon.Force;

/** Verbs whose subject belongs to what is told: "the bridge seems to hold", "the bridge is said to hold". */
final class RaisingLexicon {

    /**
     * In which company a verb tells something.
     *
     * @param takes what follows it
     * @param subject whether its subject is part of what is told
     * @param force whether it tells that somebody says so
     */
    record Raising(Set<String> takes, boolean subject, Force force) {

        private Raising and(Raising other) {
            Set<String> all = new HashSet<>(takes);
            all.addAll(other.takes);
            return new Raising(Set.copyOf(all), subject, force);
        }
    }

    private final Map<String, Raising> active = new HashMap<>();
    private final Map<String, Raising> passive = new HashMap<>();

    RaisingLexicon(List<Entry> groups) {
        groups.forEach(this::read);
    }

    private void read(Entry group) {
        group.allow(Set.of("about", "form", "voice", "takes", "subject", "words", "examples", "not"));
        Raising raising = new Raising(
                Set.copyOf(group.textsOf("takes")),
                group.find("subject").map(SpeechLexicon::yes).orElse(true),
                SpeechLexicon.force(group.get("voice")));
        Map<String, Raising> verbs = group.get("form").text().equals("active") ? active : passive;
        group.textsOf("words").forEach(word -> verbs.merge(word, raising, Raising::and));
    }

    Optional<Raising> active(String lemma) {
        return Optional.ofNullable(active.get(lemma));
    }

    Optional<Raising> passive(String lemma) {
        return Optional.ofNullable(passive.get(lemma));
    }
}
