package relata.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import relata.text.Span;

/**
 * Runs of letters and runs of digits in a stretch of text; marks do not count.
 *
 * @param texts as they stand
 * @param keys in lower case
 * @param spans where they stand
 */
record Words(List<String> texts, List<String> keys, List<Span> spans) {

    static Words in(String text, Span within) {
        List<String> texts = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        int i = within.start();
        while (i < within.end()) {
            int end = i + 1;
            if (Character.isLetterOrDigit(text.charAt(i))) {
                boolean digit = Character.isDigit(text.charAt(i));
                while (end < within.end()
                        && Character.isLetterOrDigit(text.charAt(end))
                        && Character.isDigit(text.charAt(end)) == digit) {
                    end++;
                }
                Span span = new Span(i, end);
                texts.add(span.of(text));
                keys.add(span.of(text).toLowerCase(Locale.ROOT));
                spans.add(span);
            }
            i = end;
        }
        return new Words(texts, keys, spans);
    }

    int size() {
        return keys.size();
    }

    boolean isNumber(int i) {
        return Character.isDigit(keys.get(i).charAt(0));
    }

    /** From the first letter of one word to the last of another. */
    Span span(int first, int last) {
        return spans.get(first).cover(spans.get(last));
    }
}
