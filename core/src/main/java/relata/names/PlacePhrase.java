package relata.names;

import java.util.Optional;
import relata.claims.SpatialRelation;

/**
 * The words for a place, taken apart.
 *
 * @param name what is left when everything else is: a name, or a common noun ("city", "eastern districts")
 * @param noun the kind of place that the words call it: "town" of "the town of Ada"
 * @param relation how what is meant lies to what is named
 * @param within the words for what holds it: "northern Idlib" of "the town of Ada in northern Idlib"
 */
record PlacePhrase(String name, Optional<String> noun, Optional<SpatialRelation> relation, Optional<String> within) {

    PlacePhrase called(String kind) {
        return noun.isPresent() ? this : new PlacePhrase(name, Optional.of(kind), relation, within);
    }

    /** The outermost relation is the one that tells: "near the centre of Ada" is not in Ada. */
    PlacePhrase lying(SpatialRelation outer) {
        return new PlacePhrase(name, noun, Optional.of(outer), within);
    }

    PlacePhrase in(String container) {
        return within.isPresent() ? this : new PlacePhrase(name, noun, relation, Optional.of(container));
    }
}
