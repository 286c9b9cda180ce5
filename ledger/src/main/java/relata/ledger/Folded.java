package relata.ledger;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Words as searching compares them: lower case, without accents, everything that is no letter or digit a space, one space
 * before, between and after. Whole words are then found by a plain substring test: "Hama" is in "Hama city", not in "Hamas".
 */
final class Folded {

    private Folded() {}

    static String of(String words) {
        String apart = Normalizer.normalize(words, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(apart.length() + 2).append(' ');
        for (int i = 0; i < apart.length(); i += Character.charCount(apart.codePointAt(i))) {
            append(folded, apart.codePointAt(i));
        }
        append(folded, ' ');
        return folded.toString();
    }

    private static void append(StringBuilder folded, int letter) {
        if (Character.isLetterOrDigit(letter)) {
            folded.appendCodePoint(letter);
        } else if (Character.getType(letter) != Character.NON_SPACING_MARK
                && folded.charAt(folded.length() - 1) != ' ') {
            folded.append(' ');
        }
    }
}
