package relata.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which decisions may be made. No identity is passed on through another: each merge is a decision about two identities, and
 * whoever makes it sees all that it does; so there are no cycles either.
 */
public final class Rules {

    private static final String ACTOR = "actor";
    private static final List<String> SPEAKERS = List.of("source", "kind");

    private final Reviews reviews;

    private Rules(Reviews reviews) {
        this.reviews = reviews;
    }

    /**
     * Why an act cannot be decided on after others, in one line; none where it can.
     *
     * @param reviews those that are there
     */
    public static Optional<String> against(Act act, Reviews reviews) {
        Rules rules = new Rules(reviews);
        if (act instanceof Act.Withdraw withdrawal) {
            return rules.against(withdrawal);
        }
        if (act instanceof Act.OnIdentity onIdentity) {
            return unlike(onIdentity)
                    .or(() -> rules.passedOn(onIdentity.takenFor()))
                    .or(() -> act instanceof Act.Merge merge ? rules.against(merge) : Optional.empty());
        }
        return Optional.empty();
    }

    private Optional<String> against(Act.Withdraw withdrawal) {
        Optional<Decision> decision = reviews.decisions().stream()
                .filter(other -> other.number() == withdrawal.decision())
                .findFirst();
        if (decision.isEmpty()) {
            return Optional.of("there is no review " + withdrawal.decision());
        }
        if (decision.get().act() instanceof Act.Withdraw) {
            return Optional.of("review " + withdrawal.decision()
                    + " is a withdrawal, which cannot be withdrawn: decide anew instead");
        }
        return reviews.withdrawal(decision.get())
                .map(before -> "review " + withdrawal.decision() + " was withdrawn by review " + before.number());
    }

    private static Optional<String> unlike(Act.OnIdentity act) {
        String one = prefix(act.identity());
        String other = prefix(act.takenFor());
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.of((one.isEmpty() ? act.identity() : act.takenFor())
                    + " is no identity such as place:al-kallaseh or actor:~northern brigade");
        }
        if (act.identity().equals(act.takenFor())) {
            return Optional.of(act.identity() + " is itself already");
        }
        boolean speaks = SPEAKERS.contains(one) && (SPEAKERS.contains(other) || other.equals(ACTOR));
        return one.equals(other) || speaks
                ? Optional.empty()
                : Optional.of(act.identity() + " and " + act.takenFor() + " are not of one kind");
    }

    private static String prefix(String identity) {
        return identity.substring(0, Math.max(0, identity.indexOf(':')));
    }

    private Optional<String> against(Act.Merge merge) {
        return passedOn(merge.identity())
                .or(() -> merges().filter(other -> merge(other).takenFor().equals(merge.identity()))
                        .findFirst()
                        .map(other -> merge(other).identity() + " is taken for " + merge.identity() + " (review "
                                + other.number()
                                + "): withdraw that first, since nothing is passed on through another"));
    }

    private Optional<String> passedOn(String identity) {
        return merges().filter(other -> merge(other).identity().equals(identity))
                .findFirst()
                .map(other -> identity + " is itself taken for " + merge(other).takenFor() + " (review "
                        + other.number() + "): name that, or withdraw the review");
    }

    private Stream<Decision> merges() {
        return reviews.standing().stream().filter(decision -> decision.act() instanceof Act.Merge);
    }

    private static Act.Merge merge(Decision decision) {
        return (Act.Merge) decision.act();
    }
}
