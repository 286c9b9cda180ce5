package relata.writing;

import java.lang.Character.UnicodeScript;
import java.util.List;
import relata.lexicon.Entry;

/** Scripts by their codes (ISO 15924), and what they ask of whoever divides text into words. */
final class Scripts {

    private Scripts() {}

    /** The scripts of Unicode that a code stands for; those of Japan and Korea stand for several. */
    static List<UnicodeScript> of(Entry code) {
        return switch (code.text()) {
            case "Jpan" -> List.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);
            case "Hans", "Hant" -> List.of(UnicodeScript.HAN);
            case "Kore" -> List.of(UnicodeScript.HANGUL);
            default -> {
                try {
                    yield List.of(UnicodeScript.forName(code.text()));
                } catch (IllegalArgumentException e) {
                    throw code.error("no script of ISO 15924 has this code");
                }
            }
        };
    }

    /** Whether signs of this script are counted one by one: words are not parted by blanks, or a sign is a syllable. */
    static boolean isBySign(UnicodeScript script) {
        return switch (script) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }
}
