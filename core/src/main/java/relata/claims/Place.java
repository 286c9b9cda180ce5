package relata.claims;

import java.util.Optional;

/**
 * Where.
 *
 * @param mention the words that name the place
 * @param part whether only a part of it is meant ("vast areas of", "the eastern part of")
 * @param relation how what is meant lies to the place that the mention's identity stands for; none where it is that place itself
 */
public record Place(Mention mention, boolean part, Optional<SpatialRelation> relation) {

    public Place(Mention mention, boolean part) {
        this(mention, part, Optional.empty());
    }

    /** Whether it lies beside the place that it is told from: "near Ada" is not Ada. */
    public boolean isOutside() {
        return relation.filter(SpatialRelation::isOutside).isPresent();
    }
}
