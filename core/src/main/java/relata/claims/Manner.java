package relata.claims;

import java.util.Optional;
import relata.language.Token;

/**
 * How a claim is put, and what makes it so.
 *
 * @param rule the word list of {@code lexicon/english.yaml} that holds the word, or the construction
 * @param word that tells
 */
record Manner(Modality modality, String rule, Optional<Token> word) {

    /** Nothing tells otherwise. */
    static final Manner ASSERTED = new Manner(Modality.ASSERTED, "", Optional.empty());

    static Optional<Manner> by(Modality modality, String rule, Token word) {
        return Optional.of(new Manner(modality, rule, Optional.of(word)));
    }

    static Manner by(Modality modality, String rule) {
        return new Manner(modality, rule, Optional.empty());
    }

    /** "\"planned\" (intending_verbs)"; empty where nothing tells. */
    String why() {
        return word.map(token -> "\"" + token.text() + "\" (" + rule + ")").orElse(rule);
    }
}
