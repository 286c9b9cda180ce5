package relata.picture;

import java.util.ArrayList;
import java.util.List;
import relata.claims.Claim;
import relata.claims.Mention;
import relata.claims.Modality;
import relata.claims.Place;
import relata.claims.Relation;
import relata.names.Names;
import relata.names.Side;

/** Reads off a control statement what it means for whom. */
final class Assertions {

    private final Holders holders;
    private final Origins origins;

    Assertions(Names names, Origins origins) {
        this.holders = new Holders(names);
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
        Side holder = holders.of(actors);
        return new Assertion(
                statement,
                effect,
                holder.id(),
                holder.name(),
                statement.claim().place().map(Place::part).orElse(false),
                Window.of(statement).orElseThrow(),
                origins.of(statement));
    }
}
