package relata.gazetteer;

import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import relata.names.KnownPlace.Point;

/**
 * A place as a file has it.
 *
 * @param row where it stands
 * @param id the source's
 * @param place identity of the place whose geometry this is, where it is one that is known already
 * @param at where it lies
 * @param shape more than a point
 * @param code by which the file's other places call it
 * @param within code or identity of what holds it
 * @param population 0 where nobody says
 * @param variants other names
 */
record PlaceRow(
        Row row,
        String id,
        Optional<String> place,
        String name,
        String kind,
        Optional<Point> at,
        Optional<Geometry> shape,
        Optional<String> code,
        Optional<String> within,
        long population,
        List<Variant> variants) {

    /**
     * Another name.
     *
     * @param language as the source has it, for example {@code ar}
     */
    record Variant(String text, Optional<String> language) {}

    PlaceRow {
        if (id.isBlank()) {
            throw row.error("no id");
        }
        if (name.isBlank() && place.isEmpty()) {
            throw row.error("no name");
        }
        variants = List.copyOf(variants);
    }
}
