package relata.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Folds spellings that differ in case, accents, hyphens and articles alone. Everything else is another name until a profile says otherwise. */
final class Fold {

    private static final String AYN = "'’‘`´ʼʻʾʿ′";
    private static final Set<String> LEADING = Set.of("the", "a", "an");
    private static final Set<String> ARTICLES = Set.of("al", "el");
    /** Arabic articles as they sound before sun letters. Without the hyphen some are English words. */
    private static final Set<String> HYPHENATED_ARTICLES = Set.of(
            "al", "el", "an", "as", "ash", "ad", "adh", "ar", "at", "ath", "az", "aj", "es", "esh", "er", "et", "ez",
            "ed", "en");

    private Fold() {}

    /** ʿAyn and hamza are letters: Karm al-Dada and Karm al-Da'da' are two districts. Their signs become one, and stay. */
    static String strict(String name) {
        return String.join(" ", words(name, true));
    }

    /** Many writers leave ʿayn and hamza out. For names that stay unambiguous without them. */
    static String loose(String name) {
        return String.join(" ", words(name, false));
    }

    /** Of ASCII, without a sign that may be an ʿayn: what both ways of folding make the same of. */
    static boolean isPlain(String name) {
        return isAscii(name) && name.indexOf('\'') < 0 && name.indexOf('`') < 0;
    }

    private static boolean isAscii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    static List<String> words(String name, boolean keepAyn) {
        String plain =
                (isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFKD)).toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= plain.length(); i++) {
            char c = i < plain.length() ? plain.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (AYN.indexOf(c) >= 0) {
                if (!word.isEmpty() || (i + 1 < plain.length() && Character.isLetter(plain.charAt(i + 1)))) {
                    word.append('\'');
                }
            } else if (!isMark(c)) {
                add(words, word.toString(), c == '-' || c == '\u2010' || c == '\u2011', keepAyn);
                word.setLength(0);
            }
        }
        while (words.size() > 1 && LEADING.contains(words.get(0))) {
            words.remove(0);
        }
        return words;
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static void add(List<String> words, String word, boolean hyphen, boolean keepAyn) {
        if (word.isEmpty() || ARTICLES.contains(word) || (hyphen && HYPHENATED_ARTICLES.contains(word))) {
            return;
        }
        boolean owner = keepAyn && word.length() > 2 && word.endsWith("'s");
        String kept = owner ? word.substring(0, word.length() - 2) : keepAyn ? word : word.replace("'", "");
        if (!kept.isEmpty()) {
            words.add(kept);
        }
    }
}
