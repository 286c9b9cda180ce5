package relata.voices;

import java.util.List;
import java.util.Optional;
import relata.text.Span;

/** The paragraphs of a report that are read, in text order. */
record Paragraphs(String text, List<Span> spans) {

    Paragraphs {
        spans = List.copyOf(spans);
    }

    /** The number of the paragraph that holds a place, or of the next one where none does. */
    int of(int offset) {
        for (int p = 0; p < spans.size(); p++) {
            if (offset <= spans.get(p).end()) {
                return p;
            }
        }
        return spans.size();
    }

    boolean same(int a, int b) {
        return of(a) == of(b);
    }

    /** The paragraph that holds a place, without the white space at its ends. */
    Optional<Span> at(int offset) {
        int p = of(offset);
        return p < spans.size() ? Optional.of(spans.get(p).trimmed(text)) : Optional.empty();
    }
}
