package relata.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import relata.lexicon.Entry;

/**
 * A phrase by which the frame of a page is known.
 *
 * @param mode how far the frame reaches around the phrase
 * @param parts runs of words; up to sixty others may stand between two runs
 */
record FramePhrase(Mode mode, List<List<String>> parts) {

    enum Mode {
        LINE,
        START,
        SENTENCE,
        INLINE,
        REST
    }

    private static final int WIDEST_GAP = 60;
    private static final String NUMBER = "#";
    private static final String GAP = "…";

    static FramePhrase of(Entry entry) {
        for (Mode mode : Mode.values()) {
            String key = mode.name().toLowerCase(Locale.ROOT);
            if (entry.find(key).isPresent()) {
                return new FramePhrase(mode, parts(entry.get(key)));
            }
        }
        throw entry.error("a phrase stands under line, start, sentence, inline or rest");
    }

    private static List<List<String>> parts(Entry entry) {
        List<List<String>> parts = new ArrayList<>();
        List<String> part = new ArrayList<>();
        for (String word : entry.text().strip().split("[\\s:,.]+")) {
            if (word.equals(GAP)) {
                parts.add(List.copyOf(part));
                part.clear();
            } else {
                part.add(word);
            }
        }
        parts.add(List.copyOf(part));
        if (parts.stream().anyMatch(List::isEmpty)) {
            throw entry.error("words must stand at both ends of a phrase and around each …");
        }
        return parts;
    }

    /** The word it begins with, in lower case; {@code #} for a number. */
    String firstKey() {
        return parts.get(0).get(0).toLowerCase(Locale.ROOT);
    }

    /** The word after its last where the phrase stands here. */
    OptionalInt endAt(Words words, int start) {
        if (!stands(parts.get(0), words, start)) {
            return OptionalInt.empty();
        }
        int end = start + parts.get(0).size();
        for (List<String> part : parts.subList(1, parts.size())) {
            int at = end;
            while (!stands(part, words, at)) {
                at++;
                if (at > end + WIDEST_GAP || at >= words.size()) {
                    return OptionalInt.empty();
                }
            }
            end = at + part.size();
        }
        return OptionalInt.of(end);
    }

    private static boolean stands(List<String> part, Words words, int start) {
        if (start + part.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < part.size(); i++) {
            if (!isWord(part.get(i), words, start + i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWord(String wanted, Words words, int i) {
        if (wanted.equals(NUMBER)) {
            return words.isNumber(i);
        }
        boolean exact = wanted.chars().anyMatch(Character::isUpperCase);
        return exact
                ? wanted.equals(words.texts().get(i))
                : wanted.equals(words.keys().get(i));
    }
}
