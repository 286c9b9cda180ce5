package relata.gazetteer;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import relata.names.KnownPlace;
import relata.names.Outline;

/** What the gazetteer has on a place. */
final class Places {

    private static final String PLACE =
            "SELECT p.seq, s.name, p.id, p.name, p.kind, p.latitude, p.longitude, p.within FROM place p"
                    + " JOIN source s ON s.seq = p.source ";
    /** What is declared goes before what polygons tell. */
    private static final String WHOLE =
            "JOIN containment c ON c.whole = p.seq WHERE c.part = ? ORDER BY c.basis LIMIT 1";

    /** A place and its number in the file. */
    record Found(long seq, KnownPlace place) {}

    /** A row of a question. */
    private interface Read<T> {
        T from(ResultSet row) throws SQLException;
    }

    private final Connection connection;

    Places(Connection connection) {
        this.connection = connection;
    }

    Optional<Found> find(String id) throws SQLException {
        Optional<Identity> identity = Identity.of(id);
        if (identity.isEmpty()) {
            return Optional.empty();
        }
        return all(
                        PLACE + "WHERE s.name = ? AND p.id = ?",
                        this::place,
                        identity.get().source(),
                        identity.get().id())
                .stream()
                .findFirst();
    }

    private Found place(ResultSet row) throws SQLException {
        long seq = row.getLong(1);
        Optional<String> within = Optional.ofNullable(row.getString(8));
        String name = row.getString(4);
        double latitude = row.getDouble(6);
        Optional<KnownPlace.Point> at =
                row.wasNull() ? Optional.empty() : Optional.of(new KnownPlace.Point(latitude, row.getDouble(7)));
        List<String> variants = all(
                "SELECT text FROM name WHERE place = ? AND text <> ? ORDER BY text",
                found -> found.getString(1),
                seq,
                name);
        return new Found(
                seq,
                new KnownPlace(
                        new Identity(row.getString(2), row.getString(3)).toString(),
                        name,
                        row.getString(5),
                        variants,
                        whole(seq).or(() -> within.flatMap(Identity::ofDivision).map(Identity::toString)),
                        at));
    }

    private Optional<String> whole(long seq) throws SQLException {
        return all(
                        "SELECT s.name, p.id FROM place p JOIN source s ON s.seq = p.source " + WHOLE,
                        row -> new Identity(row.getString(1), row.getString(2)).toString(),
                        seq)
                .stream()
                .findFirst();
    }

    List<KnownPlace> containers(String id) throws SQLException {
        Map<Long, KnownPlace> containers = new LinkedHashMap<>();
        Optional<Found> part = find(id);
        while (part.isPresent()) {
            part = all(PLACE + WHOLE, this::place, part.get().seq()).stream().findFirst();
            if (part.isPresent()
                    && containers.putIfAbsent(part.get().seq(), part.get().place()) != null) {
                break; // Two sources contradict each other.
            }
        }
        return List.copyOf(containers.values());
    }

    List<StoredGazetteer.Neighbour> neighbours(String id) throws SQLException {
        Optional<Found> place = find(id);
        if (place.isEmpty()) {
            return List.of();
        }
        return all(
                "SELECT q.*, a.border FROM (" + PLACE + ") q JOIN adjacency a ON a.neighbour = q.seq WHERE a.place = ?"
                        + " ORDER BY a.border DESC, q.seq",
                row -> new StoredGazetteer.Neighbour(place(row).place(), row.getLong(9)),
                place.get().seq());
    }

    List<StoredGazetteer.StoredGeometry> geometries(String id) throws SQLException {
        Optional<Found> place = find(id);
        if (place.isEmpty()) {
            return List.of();
        }
        return all(
                "SELECT s.name, g.version, g.shape, g.area FROM geometry g JOIN source s ON s.seq = g.source"
                        + " WHERE g.place = ? ORDER BY g.import DESC, g.version",
                row -> new StoredGazetteer.StoredGeometry(
                        row.getString(1),
                        row.getString(2),
                        Shapes.ofStored(row.getBytes(3)).getGeometryType(),
                        row.getLong(4)),
                place.get().seq());
    }

    /** By the latest of its polygons. */
    Optional<Outline> outline(String id) throws SQLException {
        Optional<Found> place = find(id);
        if (place.isEmpty()) {
            return Optional.empty();
        }
        return all(
                        "SELECT shape FROM geometry WHERE place = ? AND area > 0 ORDER BY import DESC, version LIMIT 1",
                        row -> Shapes.outline(Shapes.ofStored(row.getBytes(1))),
                        place.get().seq())
                .stream()
                .findFirst();
    }

    List<StoredGazetteer.ImportSummary> imports() throws SQLException {
        return all(
                "SELECT s.name, i.version, i.format, i.file, i.imported, i.places FROM import i"
                        + " JOIN source s ON s.seq = i.source ORDER BY s.name, i.seq DESC",
                row -> new StoredGazetteer.ImportSummary(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getLong(6)));
    }

    private <T> List<T> all(String sql, Read<T> read, Object... arguments) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            List<T> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(read.from(rows));
                }
            }
            return found;
        }
    }
}
