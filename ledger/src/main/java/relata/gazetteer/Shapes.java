package relata.gazetteer;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;
import relata.names.KnownPlace;
import relata.names.Outline;

/** Points, lines and polygons on WGS 84, longitude before latitude. */
final class Shapes {

    private static final double METRES_A_DEGREE = 111_195;
    private static final double MICRO = 1e6;
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private Shapes() {}

    /** @throws RowError where it is no geometry, lies nowhere on earth or crosses itself */
    static Geometry ofGeoJson(Row row, Object geometry) {
        if (!(geometry instanceof Map<?, ?> object) || !(object.get("type") instanceof String type)) {
            throw row.error("a geometry without type");
        }
        try {
            return valid(row, made(row, type, listOf(row, object.get("coordinates"))));
        } catch (IllegalArgumentException e) {
            throw row.error("no " + type + ": " + String.valueOf(e.getMessage()).replaceAll("\\s+", " "));
        }
    }

    private static Geometry made(Row row, String type, List<?> coordinates) {
        return switch (type) {
            case "Point" -> FACTORY.createPoint(coordinate(row, coordinates));
            case "MultiPoint" -> FACTORY.createMultiPointFromCoords(line(row, coordinates));
            case "LineString" -> FACTORY.createLineString(line(row, coordinates));
            case "MultiLineString" ->
                FACTORY.createMultiLineString(coordinates.stream()
                        .map(line -> FACTORY.createLineString(line(row, line)))
                        .toArray(LineString[]::new));
            case "Polygon" -> polygon(row, coordinates);
            case "MultiPolygon" ->
                FACTORY.createMultiPolygon(coordinates.stream()
                        .map(polygon -> polygon(row, listOf(row, polygon)))
                        .toArray(Polygon[]::new));
            default -> throw row.error("a geometry of type '" + type + "' is not known");
        };
    }

    private static Polygon polygon(Row row, List<?> rings) {
        LinearRing[] made = rings.stream()
                .map(ring -> FACTORY.createLinearRing(line(row, ring)))
                .toArray(LinearRing[]::new);
        if (made.length == 0) {
            throw row.error("a polygon without rings");
        }
        LinearRing[] holes = new LinearRing[made.length - 1];
        System.arraycopy(made, 1, holes, 0, holes.length);
        return FACTORY.createPolygon(made[0], holes);
    }

    private static Coordinate[] line(Row row, @Nullable Object positions) {
        return listOf(row, positions).stream()
                .map(position -> coordinate(row, listOf(row, position)))
                .toArray(Coordinate[]::new);
    }

    private static Coordinate coordinate(Row row, List<?> numbers) {
        if (numbers.size() < 2
                || !(numbers.get(0) instanceof GeoJsonRows.Number longitude)
                || !(numbers.get(1) instanceof GeoJsonRows.Number latitude)) {
            throw row.error("a position is two numbers, longitude and latitude");
        }
        KnownPlace.Point point = Coordinates.point(row, latitude.value(), longitude.value());
        return new Coordinate(point.longitude(), point.latitude());
    }

    private static List<?> listOf(Row row, @Nullable Object value) {
        if (value instanceof List<?> list) {
            return list;
        }
        throw row.error("coordinates that are no list");
    }

    /** @throws RowError where it crosses itself, or a hole lies outside */
    static Geometry valid(Row row, Geometry geometry) {
        if (geometry.isEmpty()) {
            throw row.error("a geometry without coordinates");
        }
        @Nullable TopologyValidationError error = new IsValidOp(geometry).getValidationError();
        if (error == null) {
            return geometry;
        }
        Coordinate at = error.getCoordinate();
        String what = error.getErrorType() == TopologyValidationError.SELF_INTERSECTION
                        || error.getErrorType() == TopologyValidationError.RING_SELF_INTERSECTION
                ? "the polygon crosses itself"
                : "the polygon is not valid (" + error.getMessage() + ")";
        throw row.error(what + (at == null ? "" : " at latitude " + at.y + ", longitude " + at.x));
    }

    /** A point that lies in it, to a decimetre. */
    static KnownPlace.Point inside(Geometry geometry) {
        Point point = geometry.getInteriorPoint();
        return new KnownPlace.Point(rounded(point.getY()), rounded(point.getX()));
    }

    /** To a thousandth of its extent: surveyors' polygons have more corners than any map shows. */
    static Outline outline(Geometry area) {
        Envelope extent = area.getEnvelopeInternal();
        Geometry simple =
                TopologyPreservingSimplifier.simplify(area, Math.hypot(extent.getWidth(), extent.getHeight()) / 1000);
        // JTS turns outer rings clockwise, RFC 7946 the other way.
        Geometry turned = simple.norm().reverse();
        return new Outline(IntStream.range(0, turned.getNumGeometries())
                .mapToObj(turned::getGeometryN)
                .filter(Polygon.class::isInstance)
                .map(polygon -> rings((Polygon) polygon))
                .toList());
    }

    private static List<List<KnownPlace.Point>> rings(Polygon polygon) {
        return Stream.concat(
                        Stream.of(polygon.getExteriorRing()),
                        IntStream.range(0, polygon.getNumInteriorRing()).mapToObj(polygon::getInteriorRingN))
                .map(ring -> Arrays.stream(ring.getCoordinates())
                        .map(at -> new KnownPlace.Point(rounded(at.y), rounded(at.x)))
                        .toList())
                .toList();
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * MICRO) / MICRO;
    }

    static Geometry ofPoint(KnownPlace.Point point) {
        return FACTORY.createPoint(new Coordinate(point.longitude(), point.latitude()));
    }

    /** Near enough for telling small from large, in square metres. */
    static long area(Geometry geometry) {
        return geometry.isEmpty()
                ? 0
                : Math.round(inMetres(geometry, middle(geometry)).getArea());
    }

    static double middle(Geometry geometry) {
        return geometry.getEnvelopeInternal().centre().y;
    }

    /** In metres, true along the given latitude. */
    static Geometry inMetres(Geometry geometry, double latitude) {
        return AffineTransformation.scaleInstance(METRES_A_DEGREE * Math.cos(Math.toRadians(latitude)), METRES_A_DEGREE)
                .transform(geometry);
    }

    static byte[] stored(Geometry geometry) {
        return new WKBWriter().write(geometry);
    }

    static Geometry ofStored(byte[] bytes) {
        try {
            return new WKBReader(FACTORY).read(bytes);
        } catch (ParseException e) {
            throw new IllegalStateException("a geometry in the gazetteer cannot be read", e);
        }
    }
}
