package relata.language;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A sentence as predicates with their parts: all that the rooms after this one see of grammar. */
public final class ClauseGraph {

    private final List<Token> tokens;
    private final TreeMap<Integer, Clause> clauses;
    private final Map<Integer, Phrase> phrases;
    private final Map<Integer, List<Phrase>> appositions;

    ClauseGraph(
            List<Token> tokens,
            TreeMap<Integer, Clause> clauses,
            Map<Integer, Phrase> phrases,
            Map<Integer, List<Phrase>> appositions) {
        this.tokens = tokens;
        this.clauses = clauses;
        this.phrases = phrases;
        this.appositions = appositions;
    }

    public List<Token> tokens() {
        return tokens;
    }

    /** Every predicate, in the order of their heads. */
    public Collection<Clause> clauses() {
        return clauses.values();
    }

    /** The predicate headed by a token: any verb, noun or adjective. */
    public Optional<Clause> headedBy(Token token) {
        return Optional.ofNullable(clauses.get(token.index()));
    }

    /** Every noun phrase, those that lie within others included. */
    public List<Phrase> phrases() {
        return List.copyOf(phrases.values());
    }

    /** The noun phrase headed by a token. */
    public Optional<Phrase> phrase(Token token) {
        return Optional.ofNullable(phrases.get(token.index()));
    }

    /** Other names set beside a phrase: "Rami Abdel Rahman, <i>head of the Observatory</i>". */
    public List<Phrase> appositions(Phrase phrase) {
        return appositions.getOrDefault(phrase.head().index(), List.of());
    }
}
