package relata.reading;

import java.util.ArrayList;
import java.util.List;
import relata.text.Span;

/** Splits text at every kind of line break that occurs in files, without changing an offset. */
final class Lines {

    private Lines() {}

    /** How many breaks there are; counts the two characters of one break twice. */
    static long breaks(CharSequence text) {
        return text.chars().filter(c -> isBreak((char) c)).count();
    }

    /** The lines in text order, without their breaks; a carriage return and line feed together are one break. */
    static List<Span> of(CharSequence text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (isBreak(c)) {
                lines.add(new Span(start, i));
                if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
                start = i + 1;
            }
            i++;
        }
        if (start < text.length()) {
            lines.add(new Span(start, text.length()));
        }
        return lines;
    }

    /** LF, VT, FF, CR, NEL, LINE SEPARATOR, PARAGRAPH SEPARATOR: the mandatory breaks of Unicode Annex 14. */
    private static boolean isBreak(char c) {
        return (c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** Whether nothing is to be seen here; unlike {@link String#isBlank} this counts no-break spaces and zero-width marks. */
    static boolean isBlank(CharSequence text, Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            if (!isInvisible(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The span without what is not to be seen at its two ends. */
    static Span visible(CharSequence text, Span span) {
        int from = span.start();
        int to = span.end();
        while (from < to && isInvisible(text.charAt(from))) {
            from++;
        }
        while (to > from && isInvisible(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    private static boolean isInvisible(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || Character.isISOControl(c);
    }
}
