package relata.gazetteer;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import relata.names.NameKeys;

/** Writes the places of one import, row by row. */
final class PlaceWriter implements AutoCloseable {

    private static final int BATCH = 10_000;

    private final NameKeys keys;
    private final Import wanted;
    private final long source;
    private final long run;
    private final PreparedStatement find;
    private final PreparedStatement insert;
    private final PreparedStatement update;
    private final PreparedStatement forget;
    private final PreparedStatement name;
    private final PreparedStatement key;
    private final PreparedStatement forgetKeys;
    private final PreparedStatement shape;
    private int waiting;
    private long places;
    private long added;
    private long names;
    private long geometries;

    PlaceWriter(Connection connection, Import wanted, long source, long run, NameKeys keys) throws SQLException {
        this.keys = keys;
        this.wanted = wanted;
        this.source = source;
        this.run = run;
        this.find = connection.prepareStatement(
                "SELECT p.seq, p.import, p.row FROM place p JOIN source s ON s.seq = p.source"
                        + " WHERE s.name = ? AND p.id = ?");
        this.insert =
                connection.prepareStatement("INSERT INTO place (name, kind, latitude, longitude, population, code,"
                        + " within, import, row, source, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING seq");
        this.update = connection.prepareStatement("UPDATE place SET name = ?, kind = ?, latitude = ?, longitude = ?,"
                + " population = ?, code = ?, within = ?, import = ?, row = ? WHERE seq = ?");
        this.forget = connection.prepareStatement("DELETE FROM name WHERE place = ?");
        this.name = connection.prepareStatement(
                "INSERT OR IGNORE INTO name (place, text, language, script, folded)" + " VALUES (?, ?, ?, ?, ?)");
        this.key = connection.prepareStatement("INSERT OR IGNORE INTO name_key (key, place) VALUES (?, ?)");
        this.forgetKeys = connection.prepareStatement("DELETE FROM name_key WHERE place = ?");
        this.shape = connection.prepareStatement(
                "INSERT OR REPLACE INTO geometry (place, source, version, import, shape, area)"
                        + " VALUES (?, ?, ?, ?, ?, ?)");
    }

    /** @throws RowError where its id is in the file already, or it names a place that is not there */
    void write(PlaceRow row) throws SQLException {
        if (row.place().isPresent()) {
            Identity identity = Identity.of(row.place().get()).orElseThrow();
            long place = find(identity.source(), identity.id(), Optional.empty())
                    .orElseThrow(() -> row.row().error("there is no " + identity + " in the gazetteer"));
            Geometry geometry = row.shape()
                    .or(() -> row.at().map(Shapes::ofPoint))
                    .orElseThrow(() -> row.row().error("no geometry for " + identity));
            write(place, geometry);
        } else {
            long place = writePlace(row);
            Set<String> written = new HashSet<>();
            writeName(place, new PlaceRow.Variant(row.name(), Optional.empty()), written);
            for (PlaceRow.Variant variant : row.variants()) {
                writeName(place, variant, written);
            }
            if (row.shape().isPresent()) {
                write(place, row.shape().get());
            }
        }
        places++;
        if (++waiting >= BATCH) {
            flush();
        }
    }

    private OptionalLong find(String sourceName, String id, Optional<PlaceRow> unlessIn) throws SQLException {
        find.setString(1, sourceName);
        find.setString(2, id);
        try (ResultSet found = find.executeQuery()) {
            if (!found.next()) {
                return OptionalLong.empty();
            }
            if (unlessIn.isPresent() && found.getLong(2) == run) {
                Row row = unlessIn.get().row();
                throw row.error("the id '" + id + "' is there already, in "
                        + new Row(row.unit().replaceAll(".*, ", ""), found.getLong(3)));
            }
            return OptionalLong.of(found.getLong(1));
        }
    }

    private long writePlace(PlaceRow row) throws SQLException {
        OptionalLong known = find(wanted.source(), row.id(), Optional.of(row));
        PreparedStatement statement = known.isPresent() ? update : insert;
        statement.setString(1, row.name());
        statement.setString(2, row.kind());
        if (row.at().isPresent()) {
            statement.setDouble(3, row.at().get().latitude());
            statement.setDouble(4, row.at().get().longitude());
        } else {
            statement.setNull(3, Types.REAL);
            statement.setNull(4, Types.REAL);
        }
        statement.setLong(5, row.population());
        statement.setString(6, orNull(row.code()));
        statement.setString(7, orNull(row.within()));
        statement.setLong(8, run);
        statement.setLong(9, row.row().number());
        if (known.isPresent()) {
            statement.setLong(10, known.getAsLong());
            statement.executeUpdate();
            forget.setLong(1, known.getAsLong());
            forget.executeUpdate();
            forgetKeys.setLong(1, known.getAsLong());
            forgetKeys.executeUpdate();
            return known.getAsLong();
        }
        statement.setLong(10, source);
        statement.setString(11, row.id());
        added++;
        try (ResultSet inserted = statement.executeQuery()) {
            inserted.next();
            return inserted.getLong(1);
        }
    }

    /** A further name for a place of this source; passed over where there is no such place. */
    void writeName(String id, PlaceRow.Variant variant) throws SQLException {
        OptionalLong place = find(wanted.source(), id, Optional.empty());
        if (place.isPresent()) {
            writeName(place.getAsLong(), variant, new HashSet<>());
        }
    }

    private void writeName(long place, PlaceRow.Variant variant, Set<String> written) throws SQLException {
        String text = variant.text().strip();
        String folded = keys.folded(text);
        if (folded.isEmpty() || !written.add(text)) {
            return;
        }
        name.setLong(1, place);
        name.setString(2, text);
        name.setString(3, orNull(variant.language()));
        name.setString(4, script(text));
        name.setString(5, folded);
        name.addBatch();
        for (long consonants : keys.consonants(text)) {
            key.setLong(1, consonants);
            key.setLong(2, place);
            key.addBatch();
        }
        names++;
        if (++waiting >= BATCH) {
            flush();
        }
    }

    private static String script(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(letter -> Character.UnicodeScript.of(letter).name().toLowerCase(java.util.Locale.ROOT))
                .findFirst()
                .orElse("common");
    }

    private void write(long place, Geometry geometry) throws SQLException {
        shape.setLong(1, place);
        shape.setLong(2, source);
        shape.setString(3, wanted.version());
        shape.setLong(4, run);
        shape.setBytes(5, Shapes.stored(geometry));
        shape.setLong(6, Shapes.area(geometry));
        shape.executeUpdate();
        geometries++;
    }

    void flush() throws SQLException {
        name.executeBatch();
        key.executeBatch();
        waiting = 0;
    }

    private static @Nullable String orNull(Optional<String> text) {
        return text.orElse(null);
    }

    Imported sum(long contained, long neighbours) {
        return new Imported(places, added, names, geometries, contained, neighbours);
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement :
                new PreparedStatement[] {find, insert, update, forget, forgetKeys, name, key, shape}) {
            statement.close();
        }
    }
}
