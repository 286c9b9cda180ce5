package relata.view;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines between words; a word longer than a line is cut, never lost. */
final class Wrap {

    private Wrap() {}

    /** The lines of a text, each at most so wide. A line feed in the text begins a new line. */
    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            wrap(paragraph, width, lines);
        }
        return lines;
    }

    private static void wrap(String paragraph, int width, List<String> lines) {
        StringBuilder line = new StringBuilder();
        int filled = 0;
        for (String word : paragraph.split(" ", -1)) {
            int needed = Printable.width(word);
            if (filled > 0 && filled + 1 + needed > width) {
                lines.add(line.toString());
                line.setLength(0);
                filled = 0;
            }
            String rest = word;
            while (needed > width) {
                int cut = fitting(rest, width);
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
                needed = Printable.width(rest);
            }
            if (filled > 0) {
                line.append(' ');
                filled++;
            }
            line.append(rest);
            filled += needed;
        }
        lines.add(line.toString());
    }

    /** How much of a text fits, at least one character of it. */
    private static int fitting(String text, int width) {
        int filled = 0;
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            int next = c == '\u001b' ? Printable.endOfSequence(text, i) : i + Character.charCount(c);
            filled += c == '\u001b' ? 0 : Printable.columns(c);
            if (filled > width && i > 0) {
                return i;
            }
            i = next;
        }
        return i;
    }
}
