package relata.names;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** The order of candidates: the likest names first, then those where most live. */
    public static final Comparator<PlaceCandidate> LIKELIEST = Comparator.comparingDouble(PlaceCandidate::score)
            .thenComparingLong(PlaceCandidate::population)
            .reversed()
            .thenComparing(PlaceCandidate::id);

    public PlaceCandidate {
        within = List.copyOf(within);
        reasons = List.copyOf(reasons);
    }

    PlaceCandidate within(List<String> names) {
        return new PlaceCandidate(id, name, kind, at, names, population, score, reasons);
    }

    /**
     * A place that was found under one of its names.
     *
     * @param containers what holds it, the smallest first
     * @param found the name it was found under
     * @param likeness what the matcher says of it
     */
    public static PlaceCandidate of(
            KnownPlace place,
            List<KnownPlace> containers,
            long population,
            String found,
            double score,
            List<String> likeness) {
        String first = found.equals(place.name()) ? "its name" : "also called " + found;
        return new PlaceCandidate(
                place.id(),
                place.name(),
                place.kind(),
                place.at(),
                containers.stream().map(KnownPlace::name).toList(),
                population,
                score,
                Stream.concat(Stream.of(first), likeness.stream()).toList());
    }
}
