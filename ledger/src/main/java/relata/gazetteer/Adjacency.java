package relata.gazetteer;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.strtree.STRtree;

/** What borders on what, among the polygons of one import that are of one kind. */
final class Adjacency {

    /** So far may outlines lie apart that are meant to be one border: open data is drawn, simplified and rounded. */
    private static final double GAP_METRES = 20;
    /** Two that meet in a corner share about twice the gap. */
    private static final double LEAST_BORDER_METRES = 3 * GAP_METRES;
    /** From this share on, one is taken for a part of the other. */
    private static final double PART = 0.5;

    private static final double DEGREES_A_METRE = 1 / 111_195.0;

    private record Area(long place, String kind, Geometry shape) {}

    private final Connection connection;
    private final long run;
    private long pairs;

    Adjacency(Connection connection, long run) {
        this.connection = connection;
        this.run = run;
    }

    /** How many pairs there are. */
    long write() throws SQLException {
        STRtree areas = load();
        if (areas.isEmpty()) {
            return 0;
        }
        try (PreparedStatement forget =
                        connection.prepareStatement("DELETE FROM adjacency WHERE place = ?1 OR neighbour = ?1");
                PreparedStatement add = connection.prepareStatement(
                        "INSERT INTO adjacency (place, neighbour, border, import) VALUES (?, ?, ?, ?)")) {
            List<Area> all = all(areas);
            for (Area area : all) {
                forget.setLong(1, area.place());
                forget.executeUpdate();
            }
            for (Area area : all) {
                bordersOf(area, areas, add);
            }
            return pairs;
        }
    }

    private STRtree load() throws SQLException {
        STRtree areas = new STRtree();
        try (PreparedStatement find = connection.prepareStatement("SELECT g.place, p.kind, g.shape FROM geometry g"
                + " JOIN place p ON p.seq = g.place WHERE g.area > 0 AND g.import = ?")) {
            find.setLong(1, run);
            try (ResultSet found = find.executeQuery()) {
                while (found.next()) {
                    Geometry shape = Shapes.ofStored(found.getBytes(3));
                    areas.insert(shape.getEnvelopeInternal(), new Area(found.getLong(1), found.getString(2), shape));
                }
            }
        }
        return areas;
    }

    private static List<Area> all(STRtree areas) {
        return within(areas, new Envelope(-180, 180, -90, 90));
    }

    @SuppressWarnings("unchecked") // An STRtree knows no type of what it holds.
    private static List<Area> within(STRtree areas, Envelope envelope) {
        return (List<Area>) areas.query(envelope);
    }

    private void bordersOf(Area area, STRtree areas, PreparedStatement add) throws SQLException {
        double latitude = Shapes.middle(area.shape());
        Geometry own = Shapes.inMetres(area.shape(), latitude);
        Geometry around = own.buffer(GAP_METRES);
        Envelope near = new Envelope(area.shape().getEnvelopeInternal());
        near.expandBy(GAP_METRES * DEGREES_A_METRE / Math.max(0.01, Math.cos(Math.toRadians(latitude))));
        for (Area other : within(areas, near)) {
            if (other.place() > area.place() && other.kind().equals(area.kind())) {
                Geometry theirs = Shapes.inMetres(other.shape(), latitude);
                long border =
                        Math.round(around.intersection(theirs.getBoundary()).getLength());
                double shared = own.intersection(theirs).getArea();
                if (border >= LEAST_BORDER_METRES && shared < PART * Math.min(own.getArea(), theirs.getArea())) {
                    add(add, area.place(), other.place(), border);
                    add(add, other.place(), area.place(), border);
                    pairs++;
                }
            }
        }
    }

    private void add(PreparedStatement add, long place, long neighbour, long border) throws SQLException {
        add.setLong(1, place);
        add.setLong(2, neighbour);
        add.setLong(3, border);
        add.setLong(4, run);
        add.executeUpdate();
    }
}
