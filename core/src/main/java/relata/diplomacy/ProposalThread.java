package relata.diplomacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import relata.picture.Window;

/** The acts tied to one proposal so far. */
final class ProposalThread {

    /** So many days a stretch may have that still dates an act. */
    private static final int LONGEST = 31;

    private final List<Act> acts = new ArrayList<>();

    ProposalThread(Act first) {
        add(first, Tie.by(Tie.Rule.FIRST));
    }

    void add(Act act, Tie tie) {
        acts.add(act.tied(tie));
    }

    List<Act> acts() {
        return acts;
    }

    boolean has(Predicate<Act> what) {
        return acts.stream().anyMatch(what);
    }

    /** The first subject that says more than "plan". */
    String subject() {
        return acts.stream()
                .filter(act -> !act.tie().doubtful())
                .map(Act::topic)
                .filter(topic -> !Proposals.GENERAL.contains(topic))
                .findFirst()
                .orElseGet(() -> acts.get(0).topic());
    }

    /** Whether an act may be about the same, by subject: "the plan" may be of any. */
    boolean mayBeAbout(Act act) {
        return Proposals.GENERAL.contains(act.topic()) || Proposals.GENERAL.contains(subject()) || isOnSubjectOf(act);
    }

    /** Whether an act is on its very subject. */
    boolean isOnSubjectOf(Act act) {
        return subject().equals(act.topic());
    }

    /** Whether an act is of days near to those of one of its acts, as far as that is known. What is told of a whole year is near to nothing. */
    boolean isNear(Act act, int days) {
        return has(other -> act.days().isEmpty()
                || other.days().isEmpty()
                || isShort(act.days().get())
                        && isShort(other.days().get())
                        && other.days().get().daysTo(act.days().get()) <= days);
    }

    private static boolean isShort(Window days) {
        return !days.to().isAfter(days.from().plusDays(LONGEST));
    }

    /** Whether nothing speaks against one proposer: whoever is known to propose it has a part in what was proposed before. */
    boolean mayBeProposedBy(Act act) {
        Set<String> proposers = Set.copyOf(acts.stream()
                .filter(other -> other.deed() == Deed.PROPOSED)
                .flatMap(other -> other.by().stream())
                .toList());
        return act.deed() != Deed.PROPOSED
                || act.by().isEmpty()
                || proposers.isEmpty()
                || act.by().stream().anyMatch(proposers::contains);
    }

    /** Whether nothing known of where both are lies apart. */
    boolean mayBeAt(Act act) {
        Set<String> mine = Set.copyOf(
                acts.stream().flatMap(other -> Proposals.place(other).stream()).toList());
        return mine.isEmpty()
                || Proposals.place(act).filter(place -> !mine.contains(place)).isEmpty();
    }
}
