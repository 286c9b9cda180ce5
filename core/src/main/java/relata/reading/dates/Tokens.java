package relata.reading.dates;

import java.util.ArrayList;
import java.util.List;

/** A text as numbers, words and single signs; a letter beside a digit starts a new token. Spaces are left out. */
final class Tokens {

    /**
     * @param start where it begins
     * @param end where it ends, exclusive
     * @param key a word without case and accents, a number in ASCII digits, or the sign
     */
    record Token(int start, int end, Kind kind, String key) {

        boolean is(String sign) {
            return key.equals(sign);
        }

        boolean isNumber() {
            return kind == Kind.NUMBER;
        }

        boolean isWord() {
            return kind == Kind.WORD;
        }

        /** The number's value where it has between one and four digits, else -1. */
        int value() {
            return isNumber() && key.length() <= 4 ? Integer.parseInt(key) : -1;
        }
    }

    enum Kind {
        NUMBER,
        WORD,
        SIGN,
        END
    }

    private static final int WORDS = 4;
    private static final int SHORTLY = 12;
    private static final Token NONE = new Token(-1, -1, Kind.END, "");

    private final List<Token> list = new ArrayList<>();

    Tokens(String text) {
        int i = 0;
        while (i < text.length()) {
            int character = text.codePointAt(i);
            int end = i + Character.charCount(character);
            if (Character.isDigit(character)) {
                StringBuilder digits = new StringBuilder();
                end = i;
                while (end < text.length() && Character.isDigit(text.charAt(end))) {
                    digits.append((char) ('0' + Character.digit(text.charAt(end), 10)));
                    end++;
                }
                if (end == i) { // digits beyond the first plane name no dates
                    end = i + Character.charCount(character);
                } else {
                    list.add(new Token(i, end, Kind.NUMBER, digits.toString()));
                }
            } else if (isIdeograph(character)) {
                list.add(new Token(i, end, Kind.WORD, text.substring(i, end)));
            } else if (isLetter(character)) {
                while (end < text.length() && isLetter(text.codePointAt(end)) && !isIdeograph(text.codePointAt(end))) {
                    end += Character.charCount(text.codePointAt(end));
                }
                list.add(new Token(i, end, Kind.WORD, DateWords.key(text.substring(i, end))));
            } else if (!Character.isWhitespace(character)
                    && !Character.isSpaceChar(character)
                    && !isFormat(character)) {
                list.add(new Token(i, end, Kind.SIGN, text.substring(i, end)));
            }
            i = end;
        }
    }

    private static boolean isLetter(int character) {
        return Character.isLetter(character) || Character.getType(character) == Character.NON_SPACING_MARK;
    }

    private static boolean isIdeograph(int character) {
        return Character.isIdeographic(character);
    }

    private static boolean isFormat(int character) {
        return Character.getType(character) == Character.FORMAT;
    }

    int size() {
        return list.size();
    }

    /** The token at a place, or one that is nothing where there is none. */
    Token at(int i) {
        return i >= 0 && i < list.size() ? list.get(i) : NONE;
    }

    /** The words shortly before an offset, the last four of them at most. */
    List<String> wordsBefore(int offset) {
        List<String> words = new ArrayList<>();
        int end = indexAt(offset);
        for (int i = Math.max(0, end - SHORTLY); i < end; i++) {
            if (list.get(i).isWord() || list.get(i).is("©")) {
                words.add(list.get(i).key());
            }
        }
        return words.subList(Math.max(0, words.size() - WORDS), words.size());
    }

    /** The first token that does not begin before an offset. */
    private int indexAt(int offset) {
        int low = 0;
        int high = list.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (list.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether nothing stands between two tokens. */
    boolean touch(int i, int j) {
        return at(i).end() == at(j).start();
    }
}
