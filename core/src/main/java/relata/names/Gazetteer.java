package relata.names;

import java.util.List;
import java.util.Optional;

/** Places of the world or of a region, to look up names in. Gives candidates; which of them is meant it does not say. */
public interface Gazetteer {

    /**
     * The places that a name may stand for, the likeliest first: by how alike the names are, then by how many live there.
     *
     * @param k how many at most
     */
    List<PlaceCandidate> candidates(String name, int k);

    /** The place of this identity, as a profile would have it. */
    Optional<KnownPlace> place(String id);

    /** What holds a place, the smallest first: district, city, governorate, country. Empty where nobody says. */
    List<KnownPlace> containers(String id);
}
