package relata.gazetteer;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.NoSuchFileException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.LongConsumer;
import java.util.zip.ZipException;
import relata.names.NameKeys;

/** One import from its first row to what follows from all of them. */
final class Importer {

    /** Carries SQLite's errors through readers that know nothing of them. */
    private static final class Unwritten extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final SQLException reason;

        Unwritten(SQLException reason) {
            super(reason);
            this.reason = reason;
        }
    }

    private final Connection connection;
    private final Import wanted;
    private final LongConsumer progress;

    Importer(Connection connection, Import wanted, LongConsumer progress) {
        this.connection = connection;
        this.wanted = wanted;
        this.progress = progress;
    }

    Imported run() throws SQLException {
        long source = source();
        NameKeys keys = new NameKeys();
        new KeyRenewal(connection, keys).renewIfOld();
        long run = record(source);
        try (PlaceWriter writer = new PlaceWriter(connection, wanted, source, run, keys)) {
            read(writer);
            writer.flush();
            Containment containment = new Containment(connection, run);
            containment.declared(wanted.format().isWhole());
            containment.byPolygons();
            long contained = containment.known();
            long neighbours = new Adjacency(connection, run).write();
            Imported imported = writer.sum(contained, neighbours);
            close(run, imported);
            return imported;
        } catch (RowError e) {
            throw e.in(wanted.file());
        } catch (Unwritten e) {
            throw e.reason;
        }
    }

    private void read(PlaceWriter writer) {
        ImportFile file = new ImportFile(wanted.file(), progress);
        try {
            rows().read(file, row -> {
                try {
                    writer.write(row);
                } catch (SQLException e) {
                    throw new Unwritten(e);
                }
            });
            if (wanted.alternateNames().isPresent()) {
                readNames(writer, new ImportFile(wanted.alternateNames().get(), progress));
            }
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static void readNames(PlaceWriter writer, ImportFile file) {
        try {
            AlternateNames.read(file, (id, name) -> {
                try {
                    writer.writeName(id, name);
                } catch (SQLException e) {
                    throw new Unwritten(e);
                }
            });
        } catch (RowError e) {
            throw e.in(file.path());
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static GazetteerError unreadable(ImportFile file, IOException e) {
        String reason = e instanceof CharacterCodingException
                ? "is not UTF-8"
                : e instanceof NoSuchFileException
                        ? "no such file"
                        : e instanceof ZipException || e instanceof java.io.EOFException
                                ? "is packed, and damaged"
                                : "cannot be read: " + e.getMessage();
        return new GazetteerError(file.path(), reason + "; nothing was imported", e);
    }

    private Rows rows() {
        return switch (wanted.format()) {
            case GEONAMES -> new GeoNamesRows();
            case GEOJSON -> new GeoJsonRows();
            case CSV -> new CsvRows();
            case OSM -> new OsmRows();
        };
    }

    private long source() throws SQLException {
        try (PreparedStatement add = connection.prepareStatement(
                "INSERT INTO source (name) VALUES (?) ON CONFLICT (name) DO UPDATE SET name = name RETURNING seq")) {
            add.setString(1, wanted.source());
            return number(add);
        }
    }

    private long record(long source) throws SQLException {
        try (PreparedStatement add =
                connection.prepareStatement("INSERT INTO import (source, version, format, file, imported, keys)"
                        + " VALUES (?, ?, ?, ?, ?, ?) RETURNING seq")) {
            add.setLong(1, source);
            add.setString(2, wanted.version());
            add.setString(3, wanted.format().word());
            add.setString(4, String.valueOf(wanted.file().getFileName()));
            add.setString(5, wanted.at().toString());
            add.setString(6, NameKeys.version());
            return number(add);
        }
    }

    private void close(long run, Imported imported) throws SQLException {
        try (PreparedStatement set = connection.prepareStatement("UPDATE import SET places = ? WHERE seq = ?")) {
            set.setLong(1, imported.places());
            set.setLong(2, run);
            set.executeUpdate();
        }
    }

    private static long number(PreparedStatement statement) throws SQLException {
        try (ResultSet result = statement.executeQuery()) {
            result.next();
            return result.getLong(1);
        }
    }
}
