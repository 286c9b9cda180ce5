package relata.record;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import relata.claims.Claim;
import relata.claims.Mention;
import relata.claims.Modality;
import relata.claims.Relation;
import relata.names.Names;
import relata.names.Side;

/**
 * Who has a place after what a claim of control tells, and who has it not.
 *
 * @param has sides, by their ids; who is on none stands for itself
 * @param hasNot likewise
 * @param falls whether the place changes hands, be it that nobody is named
 * @param denied whether it is told that it did not come to that
 */
record Tenure(Set<String> has, Set<String> hasNot, boolean falls, boolean denied) {

    static Tenure of(Claim claim, Names names) {
        Set<String> actors = sides(claim.actors(), names);
        Set<String> counterparts = sides(claim.counterparts(), names);
        boolean denied = claim.modality() == Modality.DENIED;
        boolean gain = claim.relation() == Relation.TAKES || claim.relation() == Relation.HOLDS;
        Set<String> from = claim.relation() == Relation.TAKES ? counterparts : Set.of();
        Set<String> to = claim.relation() == Relation.LOSES ? counterparts : Set.of();
        boolean falls = claim.relation() == Relation.TAKES || claim.relation() == Relation.LOSES;
        if (denied) {
            return new Tenure(gain ? Set.of() : actors, gain ? actors : Set.of(), falls, true);
        }
        return new Tenure(gain ? actors : to, gain ? from : actors, falls, false);
    }

    /** The sides of whoever is named. */
    static Set<String> sides(List<Mention> mentions, Names names) {
        return mentions.stream()
                .flatMap(mention -> mention.id().stream())
                .map(id -> names.profile().sideOf(id).map(Side::id).orElse(id))
                .collect(Collectors.toSet());
    }

    /** Whether what is told here is what was foretold. */
    boolean bearsOut(Tenure foretold) {
        boolean handedOver =
                falls && !denied && !has.isEmpty() && !foretold.hasNot.isEmpty() && !meet(has, foretold.hasNot);
        boolean fell = foretold.namesNobody() && foretold.falls && falls && !denied;
        return meet(has, foretold.has) || meet(hasNot, foretold.hasNot) || handedOver || fell;
    }

    /** Whether both cannot be, if they are of the same time. */
    boolean speaksAgainst(Tenure foretold) {
        boolean anotherHas = !has.isEmpty() && !foretold.has.isEmpty() && !meet(has, foretold.has);
        boolean didNotFall = denied && falls && foretold.falls && (foretold.namesNobody() || namesNobody());
        return meet(hasNot, foretold.has) || meet(has, foretold.hasNot) || anotherHas || didNotFall;
    }

    private boolean namesNobody() {
        return has.isEmpty() && hasNot.isEmpty();
    }

    private static boolean meet(Collection<String> one, Collection<String> other) {
        return !Collections.disjoint(one, other);
    }
}
