package relata.claims;

import java.util.Optional;
import relata.text.Span;

/**
 * A name or description in a report.
 *
 * @param text its words
 * @param span where they stand
 * @param id what {@code names} takes it to stand for, once it has looked
 */
public record Mention(String text, Span span, Optional<String> id) {

    public static Mention at(Span span, CharSequence text) {
        return new Mention(span.of(text), span, Optional.empty());
    }

    public Mention as(Optional<String> identity) {
        return new Mention(text, span, identity);
    }
}
