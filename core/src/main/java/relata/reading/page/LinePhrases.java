package relata.reading.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Phrases with which short lines of a page begin. */
final class LinePhrases {

    private final Map<String, List<List<String>>> byFirst = new HashMap<>();

    LinePhrases(List<String> phrases) {
        for (String phrase : phrases) {
            List<String> words = words(phrase);
            if (!words.isEmpty()) {
                byFirst.computeIfAbsent(words.get(0), first -> new ArrayList<>())
                        .add(words);
            }
        }
    }

    /** How many words of the line stand after the phrase that it begins with; -1 where it begins with none. */
    int rest(CharSequence line) {
        List<String> words = words(line);
        if (words.isEmpty()) {
            return -1;
        }
        int rest = -1;
        for (List<String> phrase : byFirst.getOrDefault(words.get(0), List.of())) {
            if (words.size() >= phrase.size() && words.subList(0, phrase.size()).equals(phrase)) {
                int left = words.size() - phrase.size();
                rest = rest < 0 ? left : Math.min(rest, left);
            }
        }
        return rest;
    }

    /** Letters in lower case, without marks; # for a number. */
    static List<String> words(CharSequence line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= line.length(); i++) {
            char c = i < line.length() ? line.charAt(i) : ' ';
            if (Character.isLetter(c) || c == '©') {
                word.append(c);
            } else if (Character.isDigit(c) || c == '#') {
                if (word.isEmpty() || word.charAt(0) != '#') {
                    flush(word, words);
                    word.append('#');
                }
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                flush(word, words);
            }
        }
        return words;
    }

    private static void flush(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString().toLowerCase(Locale.ROOT));
            word.setLength(0);
        }
    }
}
