package relata.record;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import relata.claims.Claim;
import relata.claims.Kind;
import relata.claims.Mention;
import relata.claims.Modality;
import relata.claims.Place;
import relata.claims.Relation;
import relata.names.Names;
import relata.picture.Statement;
import relata.picture.Window;

/**
 * What a claim is about, as far as it can be followed from report to report: who has a place, whether it is besieged, or what two parties do
 * with each other. An attack is not followed: where there are attacks each week, the next one bears out anything.
 *
 * @param key the same for all claims that may tell of the same thing
 * @param tenure for claims of who has the place
 * @param who sides that act
 * @param denied whether it is told that it was not so
 */
record Subject(String key, Optional<Tenure> tenure, Set<String> who, boolean denied) {

    private static final Set<Relation> OF_TENURE =
            EnumSet.of(Relation.TAKES, Relation.HOLDS, Relation.LOSES, Relation.LEAVES);
    private static final Set<Relation> OF_PLACES =
            EnumSet.of(Relation.TAKES, Relation.HOLDS, Relation.LOSES, Relation.LEAVES, Relation.BESIEGES);
    private static final Set<Modality> TOLD = EnumSet.of(Modality.ASSERTED, Modality.HEDGED, Modality.DENIED);

    /** Whether a statement tells what was, or was not, and of which days. */
    static boolean isTold(Statement statement) {
        return TOLD.contains(statement.claim().modality())
                && Window.of(statement).isPresent();
    }

    /** Why there is none for a claim, in words for users. */
    static String whyNone(Claim claim) {
        if (claim.kind() == Kind.DIPLOMACY) {
            return "it names no two parties";
        } else if (!OF_PLACES.contains(claim.relation())) {
            return "nothing of its kind can be followed";
        }
        return claim.place().filter(Place::part).isPresent()
                ? "it is about a part of a place"
                : "it names no place that is known";
    }

    /** None for what names no known place as a whole and no two parties. */
    static Optional<Subject> of(Claim claim, Names names) {
        if (claim.kind() != Kind.DIPLOMACY && !OF_PLACES.contains(claim.relation())) {
            return Optional.empty();
        }
        boolean denied = claim.modality() == Modality.DENIED;
        Set<String> who = Tenure.sides(claim.actors(), names);
        if (claim.kind() == Kind.DIPLOMACY) {
            Set<String> parties = new TreeSet<>(who);
            parties.addAll(Tenure.sides(claim.counterparts(), names));
            return parties.size() < 2
                    ? Optional.empty()
                    : Optional.of(new Subject(
                            claim.relation().word() + " " + claim.topic().orElse("") + " " + parties,
                            Optional.empty(),
                            who,
                            denied));
        }
        Optional<Tenure> tenure =
                OF_TENURE.contains(claim.relation()) ? Optional.of(Tenure.of(claim, names)) : Optional.empty();
        String what = tenure.isPresent() ? "has" : claim.relation().word();
        return claim.place()
                .filter(place -> !place.isOutside() && !place.part())
                .map(Place::mention)
                .flatMap(Mention::id)
                .map(place -> new Subject(what + " " + place, tenure, who, denied));
    }

    /** Whether what is told here is what was foretold. */
    boolean bearsOut(Subject foretold) {
        return tenure.isPresent() && foretold.tenure.isPresent()
                ? tenure.get().bearsOut(foretold.tenure.get())
                : !denied && sharesActorsWith(foretold);
    }

    /** Whether it is told that what was foretold was not so. */
    boolean speaksAgainst(Subject foretold) {
        return tenure.isPresent() && foretold.tenure.isPresent()
                ? tenure.get().speaksAgainst(foretold.tenure.get())
                : denied && sharesActorsWith(foretold);
    }

    private boolean sharesActorsWith(Subject other) {
        return who.isEmpty() || other.who.isEmpty() || !Collections.disjoint(who, other.who);
    }
}
