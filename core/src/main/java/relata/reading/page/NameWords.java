package relata.reading.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import relata.lexicon.Entry;

/** Runs of words in names of elements that show what an element is; the lists of {@code lexicon/pages.yaml}. */
final class NameWords {

    private final Map<String, List<String[]>> byFirst = new HashMap<>();
    private final List<String> prefixes = new ArrayList<>();
    private final Set<String> whole = new HashSet<>();

    NameWords(Entry file, String key) {
        for (Entry group : file.get(key).items()) {
            group.allow(Set.of("of", "like", "unlike")).get("of").texts().forEach(this::add);
        }
    }

    private void add(String words) {
        if (words.startsWith("=")) {
            whole.add(words.substring(1));
        } else if (words.endsWith("*")) {
            prefixes.add(words.substring(0, words.length() - 1));
        } else {
            String[] run = words.split(" ");
            byFirst.computeIfAbsent(run[0], first -> new ArrayList<>()).add(run);
        }
    }

    /** Whether one of the runs stands in one of these names. */
    boolean standsIn(List<List<String>> names) {
        for (List<String> name : names) {
            if (name.size() == 1 && whole.contains(name.get(0)) || isIn(name)) {
                return true;
            }
        }
        return false;
    }

    private boolean isIn(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            for (String[] run : byFirst.getOrDefault(word, List.of())) {
                if (stands(run, words, i)) {
                    return true;
                }
            }
            for (String prefix : prefixes) {
                if (word.startsWith(prefix)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean stands(String[] run, List<String> words, int start) {
        if (start + run.length > words.size()) {
            return false;
        }
        for (int i = 1; i < run.length; i++) {
            if (!run[i].equals(words.get(start + i))) {
                return false;
            }
        }
        return true;
    }
}
