package relata.claims;

import relata.language.Clause;
import relata.language.Phrase;
import relata.language.Token;
import relata.text.Span;

/** Which words of a clause say a claim. */
final class Triggers {

    private final Kinds kinds;
    private final Paths paths;

    Triggers(Kinds kinds, Paths paths) {
        this.kinds = kinds;
        this.paths = paths;
    }

    /** The words that say it: the head with its particle, and the noun that an idiom needs. */
    Span of(Frame frame, Clause clause) {
        Token head = clause.head();
        Span span = head.span();
        if (clause.particle().isPresent() && Math.abs(clause.particle().get().index() - head.index()) <= 3) {
            span = span.cover(clause.particle().get().span());
        }
        if (frame.idiom().isPresent()) {
            for (Phrase object : clause.at("object")) {
                boolean near = Math.abs(object.head().index() - head.index()) <= 6;
                if (near && frame.idiom().get().words().contains(Kinds.lemma(object.head()))) {
                    span = span.cover(object.head().span());
                }
            }
        }
        for (Condition condition : frame.when()) {
            if (condition.kind().filter("weapon"::equals).isPresent()) {
                for (Phrase weapon : condition.paths().stream()
                        .flatMap(p -> paths.at(clause, p).stream())
                        .toList()) {
                    boolean near = Math.abs(Kinds.core(weapon).head().index() - head.index()) <= 6;
                    span = near ? span.cover(Kinds.core(weapon).head().span()) : span;
                }
            }
        }
        if (frame.head() == Frame.Head.NOUN) {
            for (Phrase modifier : clause.at("mod")) {
                boolean beside = modifier.head().index() < head.index()
                        && head.index() - modifier.head().index() <= 2;
                if (beside && kinds.isWeapon(modifier)) {
                    span = span.cover(modifier.head().span());
                }
            }
        }
        return span;
    }
}
