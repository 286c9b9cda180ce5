package relata.voices;

import java.util.List;
import java.util.Optional;
import relata.text.Span;

/** A document as found: its passages, the words that introduce it, and whoever issued it. */
record Reproduced(List<Span> passages, Span introduction, Optional<Span> author) {

    Reproduced {
        passages = List.copyOf(passages);
    }

    Span span() {
        return passages.get(0).cover(passages.get(passages.size() - 1));
    }
}
