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
    private final List<String> openings = new ArrayList<>();
    private final Set<String> whole = new HashSet<>();

    NameWords(Entry list) {
        for (Entry group : list.items()) {
            group.allow(Set.of("of", "like", "unlike")).get("of").texts().forEach(this::add);
        }
    }

    private void add(String words) {
        if (words.startsWith("=")) {
            whole.add(words.substring(1));
        } else if (words.startsWith("^")) {
            openings.add(words.substring(1));
        } else if (words.endsWith("*")) {
            prefixes.add(words.substring(0, words.length() - 1));
        } else {
            String[] run = words.split(" ");
            byFirst.computeIfAbsent(run[0], first -> new ArrayList<>()).add(run);
        }
    }

    /** Whether one of the runs stands in a name taken apart. */
    boolean standIn(List<String> name) {
        if (name.size() == 1 && whole.contains(name.get(0))) {
            return true;
        }
        if (openings.stream().anyMatch(opening -> name.get(0).startsWith(opening))) {
            return true;
        }
        for (int i = 0; i < name.size(); i++) {
            String word = name.get(i);
            for (String[] run : byFirst.getOrDefault(word, List.of())) {
                if (stands(run, name, i)) {
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
