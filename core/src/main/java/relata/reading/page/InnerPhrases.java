package relata.reading.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases that show what a paragraph is wherever they stand in it. */
final class InnerPhrases {

    private final Map<String, List<List<String>>> byFirst = new HashMap<>();

    InnerPhrases(List<String> phrases) {
        for (String phrase : phrases) {
            List<String> words = LinePhrases.words(phrase);
            byFirst.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(words);
        }
    }

    boolean standIn(CharSequence paragraph) {
        return standIn(LinePhrases.words(paragraph));
    }

    /**
     * Whether one of them stands among words.
     *
     * @param words as {@link LinePhrases#words} takes them apart
     */
    boolean standIn(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            for (List<String> phrase : byFirst.getOrDefault(words.get(i), List.of())) {
                int end = i + phrase.size();
                if (end <= words.size() && words.subList(i, end).equals(phrase)) {
                    return true;
                }
            }
        }
        return false;
    }
}
