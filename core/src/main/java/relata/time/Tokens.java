package relata.time;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import relata.text.Span;

/**
 * Runs of letters, runs of digits, and single marks, with their places in the text. Letters and digits are divided, since
 * scraped text glues them ("21.08.2013Get").
 */
final class Tokens {

    private final String text;
    private int[] starts;
    private int[] ends;
    private String[] keys;
    private int count;

    private Tokens(String text, int capacity) {
        this.text = text;
        starts = new int[capacity];
        ends = new int[capacity];
        keys = new String[capacity];
    }

    static Tokens of(String text, Span within) {
        Tokens tokens = new Tokens(text, within.length() / 4 + 8);
        int i = within.start();
        while (i < within.end()) {
            char c = text.charAt(i);
            int end = i + 1;
            if (Character.isLetter(c)) {
                while (end < within.end() && Character.isLetter(text.charAt(end))) {
                    end++;
                }
                tokens.add(i, end, text.substring(i, end).toLowerCase(Locale.ROOT));
            } else if (isDigit(c)) {
                while (end < within.end() && isDigit(text.charAt(end))) {
                    end++;
                }
                tokens.add(i, end, text.substring(i, end));
            } else if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                tokens.add(i, end, mark(c));
            }
            i = end;
        }
        return tokens;
    }

    int size() {
        return count;
    }

    /** The token in lower case; empty before the first and after the last. */
    String key(int i) {
        return i >= 0 && i < count ? keys[i] : "";
    }

    boolean is(int i, String key) {
        return key(i).equals(key);
    }

    boolean isNumber(int i) {
        return i >= 0 && i < count && isDigit(keys[i].charAt(0));
    }

    boolean isWord(int i) {
        return i >= 0 && i < count && Character.isLetter(keys[i].charAt(0));
    }

    /** A number of at most nine digits; -1 for anything else. */
    int number(int i) {
        return isNumber(i) && keys[i].length() <= 9 ? Integer.parseInt(keys[i]) : -1;
    }

    int length(int i) {
        return key(i).length();
    }

    boolean isCapitalised(int i) {
        return i >= 0 && i < count && Character.isUpperCase(text.charAt(starts[i]));
    }

    /** Whether no white space stands before it. */
    boolean isGlued(int i) {
        return i > 0 && i < count && starts[i] == ends[i - 1];
    }

    /** Whether the text breaks off before it: a sentence has ended, or a paragraph. */
    boolean startsSentence(int i) {
        if (i <= 0 || i >= count) {
            return true;
        }
        boolean ended = is(i - 1, ".") || is(i - 1, "!") || is(i - 1, "?");
        return breaksBefore(i) > 1 || ended && !isGlued(i) && !Character.isLowerCase(text.charAt(starts[i]));
    }

    /** Whether a paragraph begins with it: a blank line stands before it. */
    boolean startsParagraph(int i) {
        return i <= 0 || i >= count || breaksBefore(i) > 1;
    }

    /** "st", "nd", "rd", "th" right behind a number. */
    boolean isOrdinalEnding(int i) {
        return isGlued(i) && (is(i, "st") || is(i, "nd") || is(i, "rd") || is(i, "th"));
    }

    /** Whether these stand here, one after the other. */
    boolean areAt(int i, List<String> wanted) {
        for (int k = 0; k < wanted.size(); k++) {
            if (!is(i + k, wanted.get(k))) {
                return false;
            }
        }
        return true;
    }

    Span span(int first, int last) {
        return new Span(starts[first], ends[last]);
    }

    private int breaksBefore(int i) {
        int breaks = 0;
        for (int at = ends[i - 1]; at < starts[i]; at++) {
            breaks += text.charAt(at) == '\n' || text.charAt(at) == '\r' ? 1 : 0;
        }
        return breaks;
    }

    private void add(int start, int end, String key) {
        if (count == keys.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
            keys = Arrays.copyOf(keys, 2 * count);
        }
        starts[count] = start;
        ends[count] = end;
        keys[count] = key;
        count++;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Dashes and quotation marks come in many shapes that mean the same here. */
    private static String mark(char c) {
        return switch (c) {
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014' -> "-";
            case '\u2019', '\u2018' -> "'";
            default -> String.valueOf(c);
        };
    }
}
