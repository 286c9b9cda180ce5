package relata.inputs.documents;

import java.util.Locale;
import java.util.Set;

/** Joins what was broken at the end of a line. */
final class Hyphens {

    private static final char SOFT = '\u00AD';

    /** What stands before a hyphen that belongs to the word: "pro-government", "mid-December". */
    private static final Set<String> KEPT = Set.of(
            "all", "anti", "co", "counter", "cross", "ex", "half", "high", "ill", "long", "low", "mid", "multi", "near",
            "non", "off", "old", "on", "post", "pre", "pro", "quasi", "self", "semi", "short", "so", "sub", "then",
            "two", "three", "ultra", "vice", "well");

    /** What stands behind one. */
    private static final Set<String> KEPT_BEFORE = Set.of(
            "backed",
            "based",
            "born",
            "bound",
            "built",
            "controlled",
            "day",
            "general",
            "held",
            "in",
            "led",
            "made",
            "old",
            "run",
            "term",
            "wide",
            "year");

    private Hyphens() {}

    /** Adds a line: behind a hyphen as it should have been without the break, else behind a space. */
    static void join(StringBuilder text, String line) {
        int last = text.length() - 1;
        if (last < 0) {
            text.append(line);
            return;
        }
        char end = text.charAt(last);
        boolean hyphen = (end == '-' || end == '\u2010' || end == SOFT)
                && last > 0
                && Character.isLetter(text.charAt(last - 1))
                && Character.isLetter(line.charAt(0));
        if (!hyphen) {
            text.append(' ').append(line);
            return;
        }
        if (end == SOFT || Character.isLowerCase(line.charAt(0)) && !isKept(text, last, line)) {
            text.setLength(last);
        }
        text.append(line);
    }

    private static boolean isKept(StringBuilder text, int hyphen, String line) {
        int from = hyphen;
        while (from > 0 && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '-')) {
            from--;
        }
        String before = text.substring(from, hyphen);
        int to = 0;
        while (to < line.length() && Character.isLetter(line.charAt(to))) {
            to++;
        }
        String after = line.substring(0, to);
        return before.indexOf('-') >= 0
                || KEPT.contains(before.toLowerCase(Locale.ROOT))
                || KEPT_BEFORE.contains(after)
                || stands(text, before + "-" + after);
    }

    /** Whether the same word stands whole before. */
    private static boolean stands(StringBuilder text, String word) {
        return text.indexOf(word) >= 0;
    }
}
