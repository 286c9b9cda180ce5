package relata.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A predicate – verb, noun or adjective – and what it is said of. */
public final class Clause {

    /** How a clause hangs on another. */
    public enum Link {
        /** "said <i>that it fell</i>". */
        COMPLEMENT,
        /** "managed <i>to take</i>". */
        INFINITIVE,
        /** "fell <i>after they left</i>", "…, <i>killing</i> five". */
        ADVERBIAL,
        /** "the town <i>that fell</i>". */
        RELATIVE,
        /** "the town <i>held</i> by …". */
        PARTICIPLE,
        /** "fell <i>and burned</i>". */
        COORDINATE,
        /** A noun within the clause: its argument, or an argument's argument. */
        NOUN,
        /** "…, the army <i>said</i>". */
        PARENTHESIS
    }

    private final Token head;
    private final boolean passive;
    private final boolean negated;
    private final List<Token> auxiliaries;
    private final List<Token> adverbs;
    private final Optional<Token> particle;
    private final Optional<Token> marker;
    private final String preposition;
    private final List<Argument> arguments = new ArrayList<>();
    private final List<Clause> dependents = new ArrayList<>();
    private Optional<Clause> governor = Optional.empty();
    private Optional<Link> link = Optional.empty();

    Clause(
            Token head,
            boolean passive,
            boolean negated,
            List<Token> auxiliaries,
            List<Token> adverbs,
            Optional<Token> particle,
            Optional<Token> marker,
            String preposition) {
        this.head = head;
        this.passive = passive;
        this.negated = negated;
        this.auxiliaries = List.copyOf(auxiliaries);
        this.adverbs = List.copyOf(adverbs);
        this.particle = particle;
        this.marker = marker;
        this.preposition = preposition;
    }

    public Token head() {
        return head;
    }

    public boolean passive() {
        return passive;
    }

    /** Whether the clause itself is negated, by "not", "never", "no …". */
    public boolean negated() {
        return negated;
    }

    /** Modal and temporal auxiliaries, copulas included. */
    public List<Token> auxiliaries() {
        return auxiliaries;
    }

    public List<Token> adverbs() {
        return adverbs;
    }

    /** "back" of "seize back". */
    public Optional<Token> particle() {
        return particle;
    }

    /** What opens the clause: "if", "that", "to", "after". */
    public Optional<Token> marker() {
        return marker;
    }

    /** The preposition before a noun ("<i>under</i> control"); empty where there is none. */
    public String preposition() {
        return preposition;
    }

    /** The clauses that hang on this one. */
    public List<Clause> dependents() {
        return List.copyOf(dependents);
    }

    /** The clause this one hangs on. */
    public Optional<Clause> governor() {
        return governor;
    }

    public Optional<Link> link() {
        return link;
    }

    /** This clause's governor, its governor, and so on. */
    public Stream<Clause> governors() {
        return Stream.iterate(governor, Optional::isPresent, g -> g.flatMap(Clause::governor))
                .limit(40)
                .flatMap(Optional::stream);
    }

    public List<Argument> arguments() {
        return List.copyOf(arguments);
    }

    /** The phrases at a path, coordinated ones each by itself. */
    public List<Phrase> at(String path) {
        return arguments.stream()
                .filter(argument -> argument.path().equals(path))
                .map(Argument::phrase)
                .toList();
    }

    public boolean has(String path) {
        return arguments.stream().anyMatch(argument -> argument.path().equals(path));
    }

    void add(String path, List<Phrase> phrases, Argument.Origin origin) {
        for (Phrase phrase : phrases) {
            boolean known = arguments.stream()
                    .anyMatch(a -> a.path().equals(path) && a.phrase().head().equals(phrase.head()));
            if (!known && !phrase.head().equals(head)) {
                arguments.add(new Argument(path, phrase, origin));
            }
        }
    }

    void hangOn(Clause other, Link how) {
        governor.ifPresent(former -> former.dependents.remove(this));
        other.dependents.add(this);
        governor = Optional.of(other);
        link = Optional.of(how);
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(head.text()).append('(');
        if (passive) {
            out.append("passive ");
        }
        if (negated) {
            out.append("not ");
        }
        marker.ifPresent(m -> out.append(m.text()).append("… "));
        for (Argument argument : arguments) {
            out.append(argument.path())
                    .append('=')
                    .append(argument.phrase().head().text());
            out.append(argument.origin() == Argument.Origin.PARSE ? " " : "* ");
        }
        return out.toString().stripTrailing() + ")"
                + link.map(l -> " " + l + "→" + governor.orElseThrow().head().text())
                        .orElse("");
    }
}
