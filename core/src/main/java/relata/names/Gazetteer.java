package relata.names;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Places of the world or of a region, to look up names in. Gives candidates; which of them is meant it does not say. Safe for
 * use by many threads.
 */
public interface Gazetteer {

    /** A country's identity is this and its ISO 3166 code. */
    String COUNTRY = "place:iso/";

    /** Knows no place. */
    Gazetteer NONE = new Gazetteer() {
        @Override
        public List<PlaceCandidate> candidates(String name, int k) {
            return List.of();
        }

        @Override
        public List<PlaceCandidate> named(String name, int k) {
            return List.of();
        }

        @Override
        public Optional<KnownPlace> place(String id) {
            return Optional.empty();
        }

        @Override
        public List<KnownPlace> containers(String id) {
            return List.of();
        }
    };

    /**
     * The places that a name may stand for, the likeliest first: by how alike the names are, then by how many live there.
     *
     * @param k how many at most
     */
    List<PlaceCandidate> candidates(String name, int k);

    /**
     * The places that have a name letter for letter, but for case, accents, hyphens, articles and ʿayn; those first where
     * most live. Far cheaper than {@link #candidates}.
     *
     * @param k how many at most
     */
    List<PlaceCandidate> named(String name, int k);

    /**
     * As {@link #candidates}; places known to lie in other countries may be left out, which can make it cheaper.
     *
     * @param countries ISO 3166 codes
     */
    default List<PlaceCandidate> candidatesIn(Set<String> countries, String name, int k) {
        return candidates(name, k);
    }

    /** The place of this identity, as a profile would have it. */
    Optional<KnownPlace> place(String id);

    /** What holds a place, the smallest first: district, city, governorate, country. Empty where nobody says. */
    List<KnownPlace> containers(String id);

    /** How far a place reaches, where somebody drew it; near enough for a map. */
    default Optional<Outline> outline(String id) {
        return Optional.empty();
    }

    /** The ISO 3166 code of the country that a place is or lies in; none where nobody says. */
    default Optional<String> countryOf(String id) {
        return id.startsWith(COUNTRY)
                ? Optional.of(id.substring(COUNTRY.length()))
                : containers(id).stream()
                        .map(KnownPlace::id)
                        .filter(container -> container.startsWith(COUNTRY))
                        .map(container -> container.substring(COUNTRY.length()))
                        .findFirst();
    }
}
