package relata.names;

import java.util.List;
import java.util.Optional;
import relata.claims.IdentityCandidate;
import relata.claims.SpatialRelation;

/**
 * What words were taken to stand for.
 *
 * @param id the identity; none where it stays open
 * @param rule how it was told, or why it was not
 * @param relation for a place: how what is meant lies to it
 * @param candidates what else was looked at, the likeliest first; where nothing was weighed, the identity alone or nothing
 */
public record Resolution(
        Optional<String> id, String rule, Optional<SpatialRelation> relation, List<IdentityCandidate> candidates) {

    /** The score from which a second candidate makes a resolution a contested one. */
    private static final double CONTESTED = 0.2;

    public Resolution {
        candidates = List.copyOf(candidates);
    }

    /** The candidates where it is open which of them is meant, or where the one taken has a rival of some weight. */
    public List<IdentityCandidate> doubts() {
        boolean open = id.filter(told -> !told.contains(Names.UNRESOLVED)).isEmpty();
        boolean contested = candidates.size() > 1 && candidates.get(1).score() >= CONTESTED;
        return open || contested ? candidates : List.of();
    }

    static Resolution of(String id, String rule) {
        return new Resolution(Optional.of(id), rule, Optional.empty(), List.of());
    }

    static Resolution open(String why) {
        return new Resolution(Optional.empty(), why, Optional.empty(), List.of());
    }

    Resolution lying(Optional<SpatialRelation> how) {
        return how.isPresent() ? new Resolution(id, rule, how, candidates) : this;
    }

    Resolution weighed(List<IdentityCandidate> among) {
        return new Resolution(id, rule, relation, among);
    }
}
