package relata.view;

import java.lang.Character.UnicodeScript;

/**
 * Text from a report made safe and measurable for a terminal: a report must not be able to move the cursor, change colours,
 * reorder a line or hide a character in a name. Marks that do such things are named in their place: {@code ‹U+202E›}.
 */
final class Printable {

    private static final char ESCAPE = '\u001b';

    private Printable() {}

    /** On one line: white space as single blanks, control and format characters by their numbers. */
    static String line(CharSequence text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); ) {
            int c = Character.codePointAt(text, i);
            i += Character.charCount(c);
            if (isWhite(c)) {
                gap = true;
            } else {
                if (gap && !line.isEmpty()) {
                    line.append(' ');
                }
                gap = false;
                if (isHidden(c, line)) {
                    line.append(String.format("‹U+%04X›", c));
                } else {
                    line.appendCodePoint(c);
                }
            }
        }
        return line.toString();
    }

    /** As {@link #line}, but white space at an end stays one blank, so that stretches can be put together again. */
    static String stretch(CharSequence text) {
        String line = line(text);
        if (line.isEmpty()) {
            return text.isEmpty() ? "" : " ";
        }
        boolean before = isWhite(Character.codePointAt(text, 0));
        boolean after = isWhite(Character.codePointBefore(text, text.length()));
        return (before ? " " : "") + line + (after ? " " : "");
    }

    private static boolean isWhite(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Joiners stay where Persian, scripts of India and emoji need them, and signs of Arabic that only count as format characters. */
    private static boolean isHidden(int c, CharSequence before) {
        boolean joiner = c == 0x200C || c == 0x200D;
        if (joiner && !before.isEmpty()) {
            UnicodeScript script = UnicodeScript.of(Character.codePointBefore(before, before.length()));
            return script == UnicodeScript.LATIN || script == UnicodeScript.CYRILLIC || script == UnicodeScript.GREEK;
        }
        boolean sign = c >= 0x0600 && c <= 0x0605 || c == 0x06DD || c == 0x08E2;
        return Character.isISOControl(c) || Character.getType(c) == Character.FORMAT && !sign;
    }

    /** Columns a text takes on a terminal; style sequences take none. */
    static int width(CharSequence text) {
        int width = 0;
        for (int i = 0; i < text.length(); ) {
            int c = Character.codePointAt(text, i);
            if (c == ESCAPE) {
                i = endOfSequence(text, i);
            } else {
                width += columns(c);
                i += Character.charCount(c);
            }
        }
        return width;
    }

    /** Where the style sequence that starts here is over. */
    static int endOfSequence(CharSequence text, int start) {
        int end = start + 1;
        while (end < text.length() && text.charAt(end) != 'm') {
            end++;
        }
        return Math.min(text.length(), end + 1);
    }

    /** Marks that combine take none; wide forms of East Asian scripts and emoji take two (Unicode, annex 11). */
    static int columns(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = (c >= 0x1100 && c <= 0x115F)
                || (c >= 0x2E80 && c <= 0xA4CF)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE6F)
                || (c >= 0xFF00 && c <= 0xFF60)
                || (c >= 0x1F300 && c <= 0x1FAFF)
                || (c >= 0x20000 && c <= 0x3FFFD);
        return wide ? 2 : 1;
    }
}
