package relata.tolls;

import java.util.List;
import relata.claims.Relation;

/**
 * The history of one toll of an event: the dead, the wounded or the missing, of all or of some.
 *
 * @param relation killed, wounded or missing
 * @param whom who is counted
 * @param steps the numbers given, in the order in which they came up
 * @param disputes the tolls that stand and cannot all hold, two by two
 */
public record TollLine(Relation relation, String whom, List<TollStep> steps, List<Dispute> disputes) {

    public TollLine {
        steps = List.copyOf(steps);
        disputes = List.copyOf(disputes);
    }

    /**
     * Two tolls that cannot both hold. Nothing says which does.
     *
     * @param gap how many lie between them
     */
    public record Dispute(Toll one, Toll other, double gap) {

        /** The smallest changes of which one would reconcile them, in words for users. */
        public String change() {
            return one.rival().wouldMeet(other.rival());
        }
    }
}
