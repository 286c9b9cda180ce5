package relata.voices;

import relata.text.Span;

/**
 * What the words beside a cue stand for.
 *
 * @param span the fullest mention of the same speaker; the words themselves where none is surer
 * @param rule the name of the rule that led there
 */
record Antecedent(Span span, String rule, Voice.Standing standing) {

    static final String AS_WRITTEN = "as written";

    /** Found by grammar: "the clerk <i>who</i> said". */
    Antecedent by(String grammar) {
        return rule.equals(AS_WRITTEN) ? new Antecedent(span, grammar, standing) : this;
    }
}
