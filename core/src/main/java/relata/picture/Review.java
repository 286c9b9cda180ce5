package relata.picture;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import relata.claims.Claim;
import relata.claims.Field;

/**
 * What reviewers made of a claim.
 *
 * @param state how it stands
 * @param reviewers who decided so, in the order in which they did
 * @param original the claim as it was read, where it was corrected
 */
public record Review(State state, List<String> reviewers, Optional<Claim> original) {

    public static final Review NONE = new Review(State.UNREVIEWED, List.of(), Optional.empty());

    /** How a claim stands with reviewers. */
    public enum State {
        UNREVIEWED,
        /** It says what its words say. */
        ACCEPTED,
        /** Some of its fields hold what a reviewer put there. */
        CORRECTED,
        /** A reviewer found it, where Relata did not. */
        ADDED,
        /** Its words do not say so: it counts nowhere, and is shown as rejected. */
        REJECTED;

        /** As it is printed and exported. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Review {
        reviewers = List.copyOf(reviewers);
    }

    public boolean isReviewed() {
        return state != State.UNREVIEWED;
    }

    /** Whether the claim counts in pictures, figures and the like. */
    public boolean counts() {
        return state != State.REJECTED;
    }

    /** The fields that hold something else than was read. */
    public List<Field> corrected(Claim claim) {
        return original.map(read -> Field.differing(read, claim)).orElse(List.of());
    }
}
