package relata.names;

import java.util.List;
import java.util.Optional;

/**
 * A place that a name may stand for.
 *
 * @param id of the place, for example {@code place:geonames/170063}
 * @param name standard name
 * @param kind for example {@code neighbourhood}
 * @param at where it lies; none where nobody says
 * @param within the names of what holds it, the smallest first
 * @param population how many live there, 0 where nobody says
 * @param score how alike the names are, from 0 to 1
 * @param reasons what the score rests on, a line each
 */
public record PlaceCandidate(
        String id,
        String name,
        String kind,
        Optional<KnownPlace.Point> at,
        List<String> within,
        long population,
        double score,
        List<String> reasons) {

    public PlaceCandidate {
        within = List.copyOf(within);
        reasons = List.copyOf(reasons);
    }
}
