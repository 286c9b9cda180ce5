package relata.ledger;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import relata.text.Span;

/**
 * Takes a text apart into words as searching compares them, in any script: lower case, without accents, vowel signs and
 * tatweel, digits as 0 to 9, letters that Arabic and Persian write differently as one. Chinese, Japanese, Thai and the like,
 * which set no blanks between words, count sign by sign. What is neither letter nor digit parts words. Not for many threads.
 */
final class Tokens {

    /** To be raised when words come out differently: what was indexed before is then indexed anew. */
    static final String FORM = "1";

    /** Longer ones are no words, and no database likes them. */
    private static final int LONGEST = 64;

    private static final int TATWEEL = 'ـ';
    private static final int FIRST_OF_CHINESE = 0x2E80;

    /** A word where it stands. */
    record Token(String word, Span span) {}

    /** What letters come to; looking one up anew takes longer than all else. */
    private final @Nullable String[] letters = new String[FIRST_OF_CHINESE];

    private final StringBuilder word = new StringBuilder();
    private final List<Token> found = new ArrayList<>();
    private int start;
    private int end;

    List<Token> of(String text) {
        found.clear();
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            if (Character.isLetterOrDigit(c) && c != TATWEEL) {
                letter(c, i, next);
            } else if (!isPassedOver(c)) {
                endWord();
            } else if (!word.isEmpty()) {
                end = next;
            }
            i = next;
        }
        endWord();
        return List.copyOf(found);
    }

    /** The words alone. */
    List<String> words(String text) {
        return of(text).stream().map(Token::word).toList();
    }

    private void letter(int c, int from, int to) {
        boolean alone = isWrittenWithoutBlanks(c);
        if (alone) {
            endWord();
        }
        if (word.isEmpty()) {
            start = from;
        }
        word.append(folded(c));
        end = to;
        if (alone) {
            endWord();
        }
    }

    private void endWord() {
        if (!word.isEmpty()) {
            String whole = word.length() <= LONGEST ? word.toString() : word.substring(0, cut());
            found.add(new Token(whole, new Span(start, end)));
            word.setLength(0);
        }
    }

    private int cut() {
        return Character.isHighSurrogate(word.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    }

    /** Signs above, below and within words that carry no letter of their own. */
    private static boolean isPassedOver(int c) {
        return c == TATWEEL
                || switch (Character.getType(c)) {
                    case Character.NON_SPACING_MARK,
                            Character.ENCLOSING_MARK,
                            Character.COMBINING_SPACING_MARK,
                            Character.FORMAT -> true;
                    default -> false;
                };
    }

    private static boolean isWrittenWithoutBlanks(int c) {
        if (c < 0x0E00) {
            return false;
        }
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }

    private String folded(int c) {
        if (c >= letters.length) {
            return fold(c);
        }
        @Nullable String known = letters[c];
        if (known == null) {
            known = fold(c);
            letters[c] = known;
        }
        return known;
    }

    private static String fold(int c) {
        int digit = Character.digit(c, 10);
        if (digit >= 0) {
            return String.valueOf(digit);
        }
        StringBuilder folded = new StringBuilder();
        Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Tokens::plain)
                .forEach(folded::appendCodePoint);
        return folded.isEmpty() ? Character.toString(c) : folded.toString();
    }

    /** Small, and in the form that most writers of its language use. */
    private static int plain(int c) {
        return switch (Character.toLowerCase(Character.toUpperCase(c))) {
            case 'ς' -> 'σ';
            case 'ى', 'ی', 'ې' -> 'ي';
            case 'ک' -> 'ك';
            case 'ة', 'ە', 'ۀ', 'ہ' -> 'ه';
            default -> Character.toLowerCase(Character.toUpperCase(c));
        };
    }
}
