package relata.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import relata.language.Clause;
import relata.language.ClauseGraph;
import relata.language.Phrase;
import relata.language.Token;

/** Counted and measured territory: what a control verb takes, loses or holds may be a number and then is a figure. */
final class Measures {

    private static final Set<String> UNITS = Set.of("percent", "km2");

    private final Kinds kinds;
    private final Quantities quantities;
    private final ClauseGraph graph;
    private final Wheres wheres;

    Measures(Kinds kinds, Quantities quantities, ClauseGraph graph, Wheres wheres) {
        this.kinds = kinds;
        this.quantities = quantities;
        this.graph = graph;
        this.wheres = wheres;
    }

    /**
     * A measured amount.
     *
     * @param head the token of the unit ("districts", "%"), where its of-phrase hangs
     * @param place the territory it is measured on, where the words say
     */
    record Measure(Relation relation, Quantities.Found found, Token head, Optional<Phrase> place) {

        Measure at(Optional<Phrase> territory) {
            return new Measure(relation, found, head, territory);
        }
    }

    /** All shares and areas of the sentence, whoever holds them. */
    List<Measure> all() {
        List<Token> tokens = graph.tokens();
        List<Measure> measures = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Optional<Quantities.Found> found = quantities.startingAt(i, tokens, "");
            if (found.isEmpty()) {
                continue;
            }
            int at = found.get().to();
            Optional<Quantities.Unit> unit = quantities.unitAt(at, tokens).filter(u -> UNITS.contains(u.name()));
            if (unit.isPresent()) {
                measures.add(measure(found.get(), unit.get()));
                i = unit.get().last();
            }
        }
        return measures;
    }

    private Measure measure(Quantities.Found found, Quantities.Unit unit) {
        Token head = graph.tokens().get(unit.last());
        Relation relation = unit.name().equals("percent") ? Relation.SHARE : Relation.AREA;
        Quantity plain = found.quantity();
        Quantity quantity = new Quantity(plain.low(), plain.high(), unit.name(), plain.approximate());
        return new Measure(
                relation, new Quantities.Found(quantity, found.from(), unit.last() + 1), head, territory(head));
    }

    /** The count of districts, towns or villages that a phrase names, where it is one. */
    Optional<Measure> countIn(Phrase phrase) {
        if (!kinds.is(phrase, "territory_unit") || !isPlural(phrase.head())) {
            return Optional.empty();
        }
        String unit = phrase.head().text().toLowerCase(java.util.Locale.ROOT);
        return quantities
                .of(phrase, graph.tokens(), unit)
                .map(found -> new Measure(Relation.COUNT, found, phrase.head(), territory(phrase.head())));
    }

    private static boolean isPlural(Token token) {
        return token.tag().equals("NNS") || token.tag().equals("NNPS");
    }

    /** "of eastern Aleppo", "in the north": what the amount is an amount of. */
    private Optional<Phrase> territory(Token head) {
        Optional<Clause> clause = graph.headedBy(head);
        Optional<Phrase> of = clause.stream()
                .flatMap(c -> c.at("of").stream())
                .filter(p -> kinds.isPlace(p) || p.head().is("what"))
                .findFirst();
        return of.or(
                () -> clause.stream().flatMap(c -> wheres.beside(c).stream()).findFirst());
    }
}
