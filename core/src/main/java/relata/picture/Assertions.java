package relata.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import relata.claims.Claim;
import relata.claims.Mention;
import relata.claims.Modality;
import relata.claims.Place;
import relata.claims.Relation;
import relata.names.Names;
import relata.names.Side;

/** Reads off a control statement what it means for whom. */
final class Assertions {

    /** Key of a holder that nobody names ("the town has fallen"). */
    static final String UNNAMED = "";

    private final Names names;
    private final Origins origins;

    Assertions(Names names, Origins origins) {
        this.names = names;
        this.origins = origins;
    }

    /** Usually one; two where somebody loses a place to somebody. */
    List<Assertion> of(Statement statement) {
        Claim claim = statement.claim();
        Relation relation = claim.relation();
        if (claim.modality() == Modality.DENIED) {
            boolean ofHolding = relation == Relation.TAKES || relation == Relation.HOLDS;
            return List.of(assertion(
                    statement, claim.actors(), ofHolding ? Assertion.Effect.LACKS : Assertion.Effect.PROSPECT));
        }
        if (claim.modality() != Modality.ASSERTED && claim.modality() != Modality.HEDGED) {
            return List.of(assertion(statement, claim.actors(), Assertion.Effect.PROSPECT));
        }
        List<Assertion> assertions = new ArrayList<>();
        assertions.add(assertion(statement, claim.actors(), effect(relation)));
        if (relation == Relation.LOSES && !claim.counterparts().isEmpty()) {
            assertions.add(assertion(statement, claim.counterparts(), Assertion.Effect.GAINS));
        }
        return assertions;
    }

    private static Assertion.Effect effect(Relation relation) {
        return switch (relation) {
            case TAKES -> Assertion.Effect.GAINS;
            case HOLDS -> Assertion.Effect.KEEPS;
            case LOSES -> Assertion.Effect.LOSES;
            case LEAVES -> Assertion.Effect.LEAVES;
            default -> Assertion.Effect.CONTESTED;
        };
    }

    private Assertion assertion(Statement statement, List<Mention> actors, Assertion.Effect effect) {
        Map<String, String> holders = new TreeMap<>();
        for (Mention actor : actors) {
            Side side = side(actor);
            holders.put(side.id(), side.name());
        }
        return new Assertion(
                statement,
                effect,
                String.join(" + ", holders.keySet()),
                holders.isEmpty() ? "not named" : holders.values().stream().collect(Collectors.joining(" and ")),
                statement.claim().place().map(Place::part).orElse(false),
                Window.of(statement).orElseThrow(),
                origins.of(statement));
    }

    /** Units, army and allies are one side; an actor on no side is a side of its own. */
    private Side side(Mention actor) {
        return actor.id()
                .map(id -> names.profile().sideOf(id).orElseGet(() -> new Side(id, name(id, actor))))
                .orElseGet(() -> new Side(actor.text().toLowerCase(Locale.ROOT), actor.text()));
    }

    private String name(String id, Mention actor) {
        return id.contains(Names.UNRESOLVED) ? actor.text() : names.nameOf(id);
    }
}
