package relata.gazetteer;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.operation.polygonize.Polygonizer;
import relata.names.KnownPlace.Point;

/** Closes lines that follow one another to the area they go around. */
final class Rings {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private Rings() {}

    /** None where the lines do not close, or cross. */
    static Optional<Geometry> polygon(List<List<Point>> lines) {
        // Of lines within lines, every second one is a hole.
        Polygonizer polygonizer = new Polygonizer(true);
        lines.forEach(line -> polygonizer.add(line(line)));
        Geometry area = polygonizer.getGeometry();
        boolean whole = none(polygonizer.getDangles())
                && none(polygonizer.getCutEdges())
                && none(polygonizer.getInvalidRingLines());
        return whole && !area.isEmpty() && area.isValid() ? Optional.of(area) : Optional.empty();
    }

    private static boolean none(Collection<?> lines) {
        return lines.isEmpty();
    }

    private static LineString line(List<Point> points) {
        return FACTORY.createLineString(points.stream()
                .map(point -> new Coordinate(point.longitude(), point.latitude()))
                .toArray(Coordinate[]::new));
    }
}
