package relata.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import relata.claims.Claim;
import relata.picture.Review;
import relata.picture.Statement;

/** All decisions up to a moment, and what statements are by those that stand. */
public final class Reviews {

    public static final Reviews NONE = new Reviews(List.of());

    private final List<Decision> decisions;
    private final Map<Long, Decision> withdrawals = new HashMap<>();
    private final Map<String, List<Decision>> standingByClaim = new HashMap<>();
    private final List<Decision> standing;
    private final Identities identities;

    private Reviews(List<Decision> decisions) {
        this.decisions = List.copyOf(decisions);
        decisions.forEach(decision -> {
            if (decision.act() instanceof Act.Withdraw withdrawal) {
                withdrawals.put(withdrawal.decision(), decision);
            }
        });
        this.standing = decisions.stream()
                .filter(decision -> !(decision.act() instanceof Act.Withdraw))
                .filter(decision -> withdrawal(decision).isEmpty())
                .toList();
        standing.forEach(decision -> {
            if (decision.act() instanceof Act.OnClaim act) {
                standingByClaim
                        .computeIfAbsent(act.claim(), claim -> new ArrayList<>())
                        .add(decision);
            }
        });
        this.identities = new Identities(standing.stream().map(Decision::act).toList());
    }

    /**
     * All decisions up to a moment.
     *
     * @param decisions in the order in which they were made
     */
    public static Reviews of(List<Decision> decisions) {
        return decisions.isEmpty() ? NONE : new Reviews(decisions);
    }

    /** All of them, in the order in which they were made. */
    public List<Decision> decisions() {
        return decisions;
    }

    /** Those that nobody withdrew, without the withdrawals. */
    public List<Decision> standing() {
        return standing;
    }

    /** The decision by which one was withdrawn. */
    public Optional<Decision> withdrawal(Decision decision) {
        return Optional.ofNullable(withdrawals.get(decision.number()));
    }

    public Identities identities() {
        return identities;
    }

    /** Ids of the claims whose fields were corrected. */
    public Set<String> correctedClaims() {
        Set<String> corrected = new LinkedHashSet<>();
        standing.forEach(decision -> {
            if (decision.act() instanceof Act.Correct correct) {
                corrected.add(correct.claim());
            }
        });
        return corrected;
    }

    /** All that was ever decided about a claim, about identities in it, and about those decisions. */
    public List<Decision> about(Statement statement) {
        Claim read = statement.review().original().orElse(statement.claim());
        Set<String> mentioned = new LinkedHashSet<>();
        for (Claim claim : List.of(read, statement.claim())) {
            claim.identified((words, id) -> {
                id.ifPresent(mentioned::add);
                return id;
            });
        }
        statement.publisherId().ifPresent(mentioned::add);
        return matching(act -> speaksOf(act, read.id(), statement.report(), mentioned));
    }

    /** All that was ever decided about an identity, and about those decisions. */
    public List<Decision> about(String identity) {
        return matching(act -> act instanceof Act.OnIdentity onIdentity
                && (onIdentity.identity().equals(identity)
                        || onIdentity.takenFor().equals(identity)));
    }

    /** Decisions of some kind, and the withdrawals of those. */
    private List<Decision> matching(Predicate<Act> wanted) {
        List<Decision> matching = new ArrayList<>();
        Set<Long> numbers = new LinkedHashSet<>();
        for (Decision decision : decisions) {
            boolean withdraws =
                    decision.act() instanceof Act.Withdraw withdrawal && numbers.contains(withdrawal.decision());
            if (withdraws || wanted.test(decision.act())) {
                matching.add(decision);
                numbers.add(decision.number());
            }
        }
        return matching;
    }

    private static boolean speaksOf(Act act, String claim, String report, Set<String> mentioned) {
        if (act instanceof Act.OnClaim onClaim) {
            return onClaim.claim().equals(claim);
        }
        boolean elsewhere = act instanceof Act.Split split && !split.isIn(report, claim);
        return !elsewhere
                && act instanceof Act.OnIdentity onIdentity
                && (mentioned.contains(onIdentity.identity()) || mentioned.contains(onIdentity.takenFor()));
    }

    /** A statement as it was read, as reviewers have it. */
    public Statement apply(Statement read) {
        List<Decision> made = standingByClaim.getOrDefault(read.claim().id(), List.of());
        if (made.isEmpty() && identities.isEmpty()) {
            return read;
        }
        Claim identified = identified(read.claim(), read.report());
        Claim corrected = identified;
        for (Decision decision : made) {
            if (decision.act() instanceof Act.Correct correct) {
                corrected = correct.correction().of(corrected).identified((words, id) -> id.map(identities::of));
            }
        }
        return read.reviewed(
                corrected, read.publisherId().map(identities::of), review(made, read, identified, corrected));
    }

    private Claim identified(Claim claim, String report) {
        return identities.isEmpty()
                ? claim
                : claim.identified((words, id) -> identities.of(id, words, report, claim.id()));
    }

    private static Review review(List<Decision> made, Statement read, Claim identified, Claim corrected) {
        Review.State state = read.review().state();
        Set<String> reviewers = new LinkedHashSet<>();
        for (Decision decision : made) {
            // A claim that is now found as it was once added is accepted.
            boolean added = state == Review.State.ADDED;
            state = decision.act().kind() == Act.Kind.REJECT
                    ? Review.State.REJECTED
                    : added ? Review.State.ADDED : Review.State.ACCEPTED;
            reviewers.add(decision.reviewer());
        }
        boolean differs = !corrected.equals(identified);
        if (differs && state != Review.State.REJECTED) {
            state = Review.State.CORRECTED;
        }
        return new Review(state, List.copyOf(reviewers), differs ? Optional.of(identified) : Optional.empty());
    }
}
