package relata.gazetteer;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;
import relata.names.KnownPlace.Point;

/** What holds what: as sources declare it, and by point in polygon. */
final class Containment {

    private static final int DEEPEST = 50;

    /** The newest polygon that a source has of a place. */
    private record Area(long place, long size, PreparedGeometry shape) {}

    private final Connection connection;
    private final long run;

    Containment(Connection connection, long run) {
        this.connection = connection;
        this.run = run;
    }

    /**
     * Links the places of this import with what their source says holds them. Division codes that lead nowhere are
     * shortened: a district's town lies in the governorate where the district is no entry.
     *
     * @param strict whether all that is named must be there
     */
    void declared(boolean strict) throws SQLException {
        Map<String, Optional<Long>> wholes = new HashMap<>();
        try (PreparedStatement forget = connection.prepareStatement("DELETE FROM containment WHERE basis = 'declared'"
                        + " AND part IN (SELECT seq FROM place WHERE import = ?)");
                PreparedStatement parts =
                        connection.prepareStatement("SELECT seq, source, within, row, latitude, longitude FROM place"
                                + " WHERE import = ? AND within IS NOT NULL");
                PreparedStatement link = connection.prepareStatement(
                        "INSERT OR REPLACE INTO containment (part, whole, basis) VALUES (?, ?, 'declared')")) {
            forget.setLong(1, run);
            forget.executeUpdate();
            parts.setLong(1, run);
            try (ResultSet part = parts.executeQuery()) {
                while (part.next()) {
                    String within = part.getString(3);
                    long source = part.getLong(2);
                    Optional<Long> whole = wholes.get(within);
                    if (whole == null) {
                        whole = whole(source, within, !strict);
                        wholes.put(within, whole);
                    }
                    if (whole.isPresent() && whole.get() != part.getLong(1)) {
                        link.setLong(1, part.getLong(1));
                        link.setLong(2, whole.get());
                        link.executeUpdate();
                    }
                    if (strict) {
                        check(Row.line(part.getLong(4)), part, whole);
                    }
                }
            }
        }
        if (strict) {
            requireNoCircle();
        }
    }

    private Optional<Long> whole(long source, String within, boolean shorten) throws SQLException {
        Optional<Identity> identity = Identity.of(within);
        String sql = identity.isPresent()
                ? "SELECT p.seq FROM place p JOIN source s ON s.seq = p.source WHERE s.name = ? AND p.id = ?"
                : "SELECT seq FROM place WHERE source = ? AND code = ? ORDER BY population DESC, seq LIMIT 1";
        try (PreparedStatement find = connection.prepareStatement(sql)) {
            if (identity.isPresent()) {
                find.setString(1, identity.get().source());
                find.setString(2, identity.get().id());
            } else {
                find.setLong(1, source);
                find.setString(2, within);
            }
            try (ResultSet found = find.executeQuery()) {
                if (found.next()) {
                    return Optional.of(found.getLong(1));
                }
            }
        }
        int dot = within.lastIndexOf('.');
        return shorten && dot > 0 ? whole(source, within.substring(0, dot), true) : Optional.empty();
    }

    private void check(Row row, ResultSet part, Optional<Long> whole) throws SQLException {
        if (whole.isEmpty()) {
            throw row.error("'" + part.getString(3) + "', which holds it, is neither in the file nor in the gazetteer");
        }
        Optional<Point> at = point(part, 5);
        try (PreparedStatement find =
                connection.prepareStatement("SELECT latitude, longitude, name FROM place WHERE seq = ?")) {
            find.setLong(1, whole.get());
            try (ResultSet found = find.executeQuery()) {
                Optional<Point> centre = found.next() ? point(found, 1) : Optional.empty();
                if (at.isPresent() && centre.isPresent() && Coordinates.seemSwapped(at.get(), centre.get())) {
                    throw row.error("latitude and longitude seem to be swapped: it lies "
                            + Math.round(Coordinates.metres(at.get(), centre.get()) / 1000) + " km from "
                            + found.getString(3) + ", which holds it");
                }
            }
        }
    }

    private static Optional<Point> point(ResultSet row, int column) throws SQLException {
        double latitude = row.getDouble(column);
        return row.wasNull() ? Optional.empty() : Optional.of(new Point(latitude, row.getDouble(column + 1)));
    }

    private void requireNoCircle() throws SQLException {
        try (PreparedStatement find = connection.prepareStatement("WITH RECURSIVE up (first, place, depth) AS ("
                + " SELECT part, whole, 1 FROM containment WHERE basis = 'declared'"
                + " AND part IN (SELECT seq FROM place WHERE import = ?) UNION ALL"
                + " SELECT first, whole, depth + 1 FROM up JOIN containment ON part = place AND basis = 'declared'"
                + " WHERE place <> first AND depth < " + DEEPEST + ")"
                + " SELECT row, name FROM up JOIN place ON seq = first WHERE place = first ORDER BY row LIMIT 1")) {
            find.setLong(1, run);
            try (ResultSet circle = find.executeQuery()) {
                if (circle.next()) {
                    throw Row.line(circle.getLong(1)).error(circle.getString(2) + " would hold itself");
                }
            }
        }
    }

    /** The smallest polygon around each place of this import, and around each place where a polygon of this import is new. */
    void byPolygons() throws SQLException {
        STRtree areas = new STRtree();
        Envelope fresh = new Envelope();
        int count = 0;
        try (PreparedStatement find = connection.prepareStatement("SELECT place, area, shape, import FROM geometry g"
                + " WHERE area > 0 AND import = (SELECT max(import) FROM geometry o"
                + " WHERE o.place = g.place AND o.source = g.source)")) {
            try (ResultSet found = find.executeQuery()) {
                while (found.next()) {
                    Geometry shape = Shapes.ofStored(found.getBytes(3));
                    areas.insert(
                            shape.getEnvelopeInternal(),
                            new Area(found.getLong(1), found.getLong(2), PreparedGeometryFactory.prepare(shape)));
                    if (found.getLong(4) == run) {
                        fresh.expandToInclude(shape.getEnvelopeInternal());
                    }
                    count++;
                }
            }
        }
        if (count > 0) {
            link(areas, fresh);
        }
    }

    private void link(STRtree areas, Envelope fresh) throws SQLException {
        try (PreparedStatement parts = connection.prepareStatement("SELECT seq, latitude, longitude,"
                        + " ifnull((SELECT max(area) FROM geometry WHERE place = seq), 0) FROM place"
                        + " WHERE latitude IS NOT NULL AND (import = ? OR"
                        + " (latitude BETWEEN ? AND ? AND longitude BETWEEN ? AND ?))");
                PreparedStatement forget =
                        connection.prepareStatement("DELETE FROM containment WHERE part = ? AND basis = 'polygon'");
                PreparedStatement link = connection.prepareStatement(
                        "INSERT INTO containment (part, whole, basis) VALUES (?, ?, 'polygon')")) {
            parts.setLong(1, run);
            parts.setDouble(2, fresh.isNull() ? 1 : fresh.getMinY());
            parts.setDouble(3, fresh.isNull() ? 0 : fresh.getMaxY());
            parts.setDouble(4, fresh.isNull() ? 1 : fresh.getMinX());
            parts.setDouble(5, fresh.isNull() ? 0 : fresh.getMaxX());
            try (ResultSet part = parts.executeQuery()) {
                while (part.next()) {
                    long place = part.getLong(1);
                    forget.setLong(1, place);
                    forget.executeUpdate();
                    Geometry point = Shapes.ofPoint(new Point(part.getDouble(2), part.getDouble(3)));
                    Optional<Long> whole = around(areas, place, part.getLong(4), point);
                    if (whole.isPresent()) {
                        link.setLong(1, place);
                        link.setLong(2, whole.get());
                        link.executeUpdate();
                    }
                }
            }
        }
    }

    @SuppressWarnings("unchecked") // An STRtree knows no type of what it holds.
    private static Optional<Long> around(STRtree areas, long place, long size, Geometry point) {
        return ((List<Area>) areas.query(point.getEnvelopeInternal()))
                .stream()
                        .filter(area -> area.place() != place && area.size() > size)
                        .filter(area -> area.shape().covers(point))
                        .min(Comparator.comparingLong(Area::size).thenComparingLong(Area::place))
                        .map(Area::place);
    }

    /** Places of this import of which it is known what holds them. */
    long known() throws SQLException {
        try (PreparedStatement count = connection.prepareStatement(
                "SELECT count(DISTINCT part) FROM containment" + " JOIN place ON seq = part WHERE import = ?")) {
            count.setLong(1, run);
            try (ResultSet result = count.executeQuery()) {
                return result.next() ? result.getLong(1) : 0;
            }
        }
    }
}
