package relata.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import relata.language.Clause;
import relata.language.Phrase;

/** Parts what a sentence says of control into figures – where the territory is counted or measured – and plain claims. */
final class Amounts {

    private static final Set<Relation> HOLDING =
            Set.of(Relation.TAKES, Relation.LOSES, Relation.HOLDS, Relation.ADVANCES, Relation.LEAVES);

    private final Kinds kinds;
    private final Measures measures;
    private final Wheres wheres;
    private final List<Measures.Measure> all;
    private final List<Measures.Measure> loose;
    private final List<Figure> figures = new ArrayList<>();
    private final List<Saying> plain = new ArrayList<>();

    /** An amount, and the saying that holds, takes or loses it. */
    record Figure(Saying saying, Measures.Measure measure) {}

    Amounts(Kinds kinds, Measures measures, Wheres wheres, List<Saying> sayings) {
        this.kinds = kinds;
        this.measures = measures;
        this.wheres = wheres;
        this.all = measures.all();
        this.loose = new ArrayList<>(all);
        for (Saying saying : sayings) {
            if (HOLDING.contains(saying.relation()) && !saying.places().isEmpty()) {
                part(saying);
            } else {
                plain.add(saying);
            }
        }
        for (Measures.Measure amount : List.copyOf(loose)) {
            nearest(amount, sayings).ifPresent(saying -> figures.add(new Figure(saying, placed(saying, amount))));
        }
    }

    List<Figure> figures() {
        return figures;
    }

    /** What remains to be told without an amount. */
    List<Saying> plain() {
        return plain;
    }

    private void part(Saying saying) {
        List<Phrase> uncounted = new ArrayList<>();
        boolean counted = false;
        for (Phrase place : saying.places()) {
            Optional<Measures.Measure> measured = all.stream()
                    .filter(amount -> place.span().contains(amount.head().span()))
                    .findFirst();
            // "70 % of the territory once controlled by rebels": the participle tells what is measured, not who holds
            // it.
            if (measured.isPresent() && describes(saying)) {
                continue;
            }
            Optional<Measures.Measure> amount =
                    measured.isPresent() ? measured.filter(loose::remove) : measures.countIn(place);
            amount.ifPresent(found -> figures.add(new Figure(saying, placed(saying, found))));
            counted |= measured.isPresent() || amount.isPresent();
            // "over 40 districts and neighbourhoods" is one count; "very few districts" are no place one could find.
            boolean vague = !kinds.isDefinite(place) && !kinds.isPronoun(place);
            boolean drops = measured.isPresent()
                    || amount.isPresent()
                    || vague && (counted || saying.relation() == Relation.HOLDS);
            if (!drops) {
                uncounted.add(place);
            }
        }
        if (!uncounted.isEmpty()) {
            plain.add(saying.withPlaces(uncounted));
        }
    }

    /** The amount with the territory it is an amount of: its own, the clause's, or that of the figure before. */
    private Measures.Measure placed(Saying saying, Measures.Measure amount) {
        Optional<Phrase> told = amount.place().filter(kinds::isPlace);
        if (told.filter(place -> !isPossessed(place)).isPresent()) {
            return amount;
        }
        Optional<Phrase> around = wheres.around(saying.clause(), false).stream()
                .filter(kinds::isDefinite)
                .filter(place -> !place.head().equals(amount.head()))
                .findFirst();
        Optional<Phrase> before = figures.stream()
                .flatMap(figure -> figure.measure().place().stream())
                .reduce((first, second) -> second);
        Optional<Phrase> own = saying.places().stream()
                .filter(kinds::isDefinite)
                .filter(place -> place.span().end() <= amount.head().span().start()) // what follows is counted
                .findFirst();
        return amount.at(around.or(() -> own).or(() -> before).or(() -> told));
    }

    /** "their former territory" names no place; what was measured before does. */
    private static boolean isPossessed(Phrase place) {
        return place.tokens().get(0).tag().equals("PRP$");
    }

    private static boolean describes(Saying saying) {
        Clause clause = saying.clause();
        boolean bareParticiple =
                clause.head().tag().equals("VBN") && clause.auxiliaries().isEmpty();
        return bareParticiple
                || clause.link()
                        .filter(link -> link == Clause.Link.PARTICIPLE || link == Clause.Link.RELATIVE)
                        .isPresent();
    }

    /** A share or an area that no control word governs belongs to the nearest one of the sentence. */
    private static Optional<Saying> nearest(Measures.Measure amount, List<Saying> sayings) {
        return sayings.stream()
                .filter(saying -> HOLDING.contains(saying.relation()) && !describes(saying))
                .min(Comparator.comparingInt(saying ->
                        Math.abs(saying.trigger().start() - amount.head().span().start())));
    }
}
