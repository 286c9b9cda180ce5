package relata.language;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives a sentence in capitals the letters that the tagger was trained on: small ones, save for names that the rest of the text
 * shows to be names. Where all of a text is in capitals nothing tells a name, and every noun is a common one.
 */
final class Capitals {

    private static final int FEWEST_WORDS = 4;
    private static final Pattern MIXED = Pattern.compile("\\p{L}*\\p{Ll}\\p{L}*");

    private final String text;
    private Optional<Set<String>> names = Optional.empty();

    Capitals(String text) {
        this.text = text;
    }

    List<RawWord> evened(List<RawWord> words) {
        return isInCapitals(words) ? words.stream().map(this::small).toList() : words;
    }

    private static boolean isInCapitals(List<RawWord> words) {
        int capitals = 0;
        for (RawWord word : words) {
            if (word.text().chars().anyMatch(Character::isLowerCase)) {
                return false;
            }
            capitals += word.text().codePoints().filter(Character::isUpperCase).count() > 1 ? 1 : 0;
        }
        return capitals >= FEWEST_WORDS;
    }

    private RawWord small(RawWord word) {
        String lower = word.text().toLowerCase(Locale.ROOT);
        if (lower.length() != word.text().length() || lower.equals("i")) {
            return word;
        }
        boolean name = names().contains(lower);
        return new RawWord(word.span(), name ? word.text().charAt(0) + lower.substring(1) : lower);
    }

    /** Words that begin with a capital wherever the text does not write in capitals alone. */
    private Set<String> names() {
        if (names.isEmpty()) {
            Set<String> capital = new HashSet<>();
            Set<String> small = new HashSet<>();
            Matcher word = MIXED.matcher(text);
            while (word.find()) {
                boolean first = Character.isUpperCase(word.group().codePointAt(0));
                (first ? capital : small).add(word.group().toLowerCase(Locale.ROOT));
            }
            capital.removeAll(small);
            names = Optional.of(capital);
        }
        return names.orElseThrow();
    }
}
