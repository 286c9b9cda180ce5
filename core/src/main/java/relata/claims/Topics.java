package relata.claims;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import relata.lexicon.Entry;
import relata.lexicon.Vocabulary;

/** What a proposal, a refusal or a threat is about, by the words of {@code lexicon/topics.yaml}. */
final class Topics {

    private final Map<String, List<String>> words = new LinkedHashMap<>();

    private Topics(Entry root) {
        for (String topic : root.keys()) {
            words.put(topic, root.get(topic).texts());
        }
    }

    static Topics load() {
        return new Topics(Vocabulary.shipped("lexicon/topics.yaml"));
    }

    /** The first topic, in the order of the file, one of whose words begins a word of the text. */
    Optional<String> of(String text) {
        String padded = " " + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}-]+", " ") + " ";
        return words.entrySet().stream()
                .filter(topic -> topic.getValue().stream().anyMatch(word -> padded.contains(" " + word)))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
