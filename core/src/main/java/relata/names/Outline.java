package relata.names;

import java.util.List;

/**
 * How far a place reaches.
 *
 * @param polygons each its outer ring (counterclockwise), then its holes (clockwise); a ring ends with the point it begins with
 */
public record Outline(List<List<List<KnownPlace.Point>>> polygons) {

    public Outline {
        polygons = List.copyOf(polygons);
    }
}
