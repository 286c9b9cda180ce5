package relata.language;

import java.util.List;
import java.util.Optional;
import relata.text.Span;

/**
 * A noun phrase: its head, the words around it that belong to it, and what hangs on it.
 *
 * @param head the noun, name, number or pronoun
 * @param tokens the base phrase: determiner, modifiers, head and the parts of a name, in order and without gaps
 * @param span the base phrase with its of-phrase ("the eastern part of the old city")
 * @param of the phrase after "of"
 */
public record Phrase(Token head, List<Token> tokens, Span span, Optional<Phrase> of) {

    public Phrase {
        tokens = List.copyOf(tokens);
    }

    /** The base phrase alone. */
    public Span base() {
        return tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
    }
}
