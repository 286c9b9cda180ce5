package relata.reading;

import relata.text.Span;

/** Where sentences end, as far as the marks alone tell: enough to tell a paragraph from a headline. */
final class Sentences {

    private static final String ENDS = ".!?…";
    private static final String CLOSERS = "\"'”’»)]";

    private static final int LONGEST = 2_000;

    private Sentences() {}

    /** Whether a stretch ends as a sentence does, or as one that introduces what follows. */
    static boolean isEnded(String text, Span span) {
        int last = span.end() - 1;
        while (last > span.start() && CLOSERS.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last >= span.start() && (ENDS.indexOf(text.charAt(last)) >= 0 || ":;,".indexOf(text.charAt(last)) >= 0);
    }

    /** The sentence or sentences that hold a stretch; of a sentence beyond measure only what is near. */
    static Span around(String text, Span paragraph, Span stretch) {
        int start = stretch.start();
        int farthest = Math.max(paragraph.start(), start - LONGEST);
        while (start > farthest && !isBoundary(text, paragraph, start - 1)) {
            start--;
        }
        int end = stretch.end();
        farthest = Math.min(paragraph.end(), end + LONGEST);
        while (end < farthest && !isBoundary(text, paragraph, end)) {
            end++;
        }
        return new Span(start, end);
    }

    /** Whether white space stands here after the end of a sentence and before a capital, a figure or a quotation. */
    private static boolean isBoundary(String text, Span paragraph, int i) {
        if (!Character.isWhitespace(text.charAt(i)) || i <= paragraph.start()) {
            return false;
        }
        int before = i - 1;
        while (before > paragraph.start() && CLOSERS.indexOf(text.charAt(before)) >= 0) {
            before--;
        }
        int after = i + 1;
        while (after < paragraph.end() && Character.isWhitespace(text.charAt(after))) {
            after++;
        }
        return ENDS.indexOf(text.charAt(before)) >= 0
                && (after >= paragraph.end() || !Character.isLowerCase(text.charAt(after)));
    }
}
