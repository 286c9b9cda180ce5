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
        apart.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .map(c -> Character.isLetterOrDigit(c) ? c : ' ')
                .filter(c -> c != ' ' || folded.charAt(folded.length() - 1) != ' ')
                .forEach(folded::appendCodePoint);
        if (folded.charAt(folded.length() - 1) != ' ') {
            folded.append(' ');
        }
        return folded.toString();
    }
}
