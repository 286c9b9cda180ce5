package relata.picture;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import relata.names.Alignment;

/**
 * A source as a ledger has it: what it is, where it stands, and how much rests on it.
 *
 * @param id its identity
 * @param name how to call it
 * @param sort how it is known
 * @param type what it is ("agency", "actor", "kind"), where the profile says
 * @param affiliation identity of whoever an unnamed source belongs to
 * @param alignments towards sides, by their ids, as the profile declares them of it or of those it belongs to
 * @param side id of the side that it is with; none where it is with none, or with several
 * @param called the words that name it, those used most first
 * @param reports in so many reports it speaks, or it published them
 * @param said so many claims give it as a speaker
 * @param published so many claims stand in reports that it published
 * @param since the first publication that has it; none where no day is known
 * @param latest the last one
 */
public record SourceTally(
        String id,
        String name,
        Sort sort,
        Optional<String> type,
        Optional<String> affiliation,
        Map<String, Alignment> alignments,
        Optional<String> side,
        List<String> called,
        int reports,
        int said,
        int published,
        Optional<Instant> since,
        Optional<Instant> latest) {

    public SourceTally {
        alignments = Map.copyOf(alignments);
        called = List.copyOf(called);
    }

    /** How a source is known. */
    public enum Sort {
        /** The profile lists it. */
        LISTED,
        /** By a name that no profile knows. */
        UNLISTED,
        /** As one of a kind: "a military source". Two of them need not be the same people. */
        UNNAMED
    }
}
