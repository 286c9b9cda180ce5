package relata.reading;

import java.util.List;
import relata.text.Span;

/**
 * The pieces of a stretch of text that are looked at word by word. That is all of it, save for a paragraph longer than any
 * that people write (a file of many megabytes without a line break), of which the two ends must do.
 */
final class Windows {

    private static final int WIDEST = 200_000;

    private Windows() {}

    static List<Span> of(Span span) {
        return span.length() <= 2 * WIDEST
                ? List.of(span)
                : List.of(new Span(span.start(), span.start() + WIDEST), new Span(span.end() - WIDEST, span.end()));
    }
}
