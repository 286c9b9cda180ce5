package relata.claims;

import java.util.List;
import java.util.Optional;
import relata.text.Span;

/**
 * A name or description in a report.
 *
 * @param text its words
 * @param span where they stand
 * @param id what {@code names} takes it to stand for, once it has looked
 * @param candidates what else it may stand for, the likeliest first, where that is open or contested
 */
public record Mention(String text, Span span, Optional<String> id, List<IdentityCandidate> candidates) {

    public Mention {
        candidates = List.copyOf(candidates);
    }

    /** Nothing is in doubt, or nobody has looked. */
    public Mention(String text, Span span, Optional<String> id) {
        this(text, span, id, List.of());
    }

    public static Mention at(Span span, CharSequence text) {
        return new Mention(span.of(text), span, Optional.empty());
    }

    public Mention as(Optional<String> identity) {
        return new Mention(text, span, identity);
    }

    public Mention as(Optional<String> identity, List<IdentityCandidate> weighed) {
        return new Mention(text, span, identity, weighed);
    }
}
