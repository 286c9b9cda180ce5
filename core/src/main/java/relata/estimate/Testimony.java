package relata.estimate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import relata.names.Alignment;

/**
 * What one origin says of who holds a place.
 *
 * @param id of the claim it was read from
 * @param origin who said it first: what others copy from it has the same
 * @param meaning what is said
 * @param side of whom it is said; empty where it is of nobody, as in "fighting goes on there"
 * @param alignments of the origin, by the ids of sides
 * @param about the day it speaks of; empty where it names none
 * @param said when it was published
 */
public record Testimony(
        String id,
        String origin,
        Meaning meaning,
        String side,
        Map<String, Alignment> alignments,
        Optional<LocalDate> about,
        Instant said) {

    /** What may be said of a side and a place. */
    public enum Meaning {
        /** The side has it. */
        HOLDS,
        /** The side has it not, or no more. */
        LACKS,
        /** It is fought over. */
        CONTESTED
    }

    public Testimony {
        Objects.requireNonNull(id);
        Objects.requireNonNull(origin);
        alignments = Map.copyOf(alignments);
    }

    /** Whether its origin stands with or against anybody. */
    boolean isPartisan() {
        return alignments.containsValue(Alignment.WITH) || alignments.containsValue(Alignment.AGAINST);
    }

    /** Whether its origin, which is a partisan, likes to say that this side holds a place. */
    boolean favours(String of) {
        return alignments.containsValue(Alignment.WITH)
                ? alignments.get(of) == Alignment.WITH
                : alignments.get(of) != Alignment.AGAINST;
    }
}
