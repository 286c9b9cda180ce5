package relata.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** One SQLite file with a gazetteer and one connection to it. Not the ledger's: its tables have a folder of migrations of their own. */
final class GazetteerFile implements AutoCloseable {

    private static final int VERSION = 2;
    private static final int APPLICATION = 0x52454C47; // "RELG" in SQLite's header
    private static final int BUSY_MILLIS = 10_000;

    /** What is done within a transaction. */
    interface Work<T> {
        T on(Connection connection) throws SQLException, IOException;
    }

    private final Path path;
    private final Connection connection;

    private GazetteerFile(Path path, Connection connection) {
        this.path = path;
        this.connection = connection;
    }

    static GazetteerFile toWrite(Path path) {
        return prepared(path, source(path, false));
    }

    private static GazetteerFile prepared(Path path, DataSource source) {
        GazetteerFile file = open(path, source);
        boolean ready = false;
        try {
            if (file.version() < VERSION) {
                file.execute("PRAGMA application_id = " + APPLICATION);
                Flyway.configure(GazetteerFile.class.getClassLoader())
                        .dataSource(source)
                        .locations("classpath:db/migration/gazetteer")
                        .loggers("slf4j")
                        .load()
                        .migrate();
            }
            // A hundred megabytes: indexes of millions of names are written in no order.
            file.execute("PRAGMA cache_size = -100000");
            ready = true;
            return file;
        } catch (SQLException e) {
            throw explained(path, e);
        } finally {
            if (!ready) {
                file.close();
            }
        }
    }

    /**
     * A gazetteer that is nowhere but in memory.
     *
     * @param path what errors name
     */
    static GazetteerFile inMemory(Path path) {
        SQLiteConfig config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        SQLiteDataSource source = new SQLiteDataSource(config);
        // Under a name, since the migrations have a connection of their own.
        source.setUrl("jdbc:sqlite:file:relata-" + UUID.randomUUID() + "?mode=memory&cache=shared");
        return prepared(path, source);
    }

    /** Whether a file begins as SQLite's do. Source: https://www.sqlite.org/fileformat.html. */
    static boolean isDatabase(Path path) {
        byte[] magic = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
        try (InputStream in = Files.newInputStream(path)) {
            return Arrays.equals(in.readNBytes(magic.length), magic);
        } catch (IOException e) {
            throw new GazetteerError(path, "cannot be read: " + e.getMessage(), e);
        }
    }

    static GazetteerFile toAsk(Path path) {
        if (!Files.exists(path)) {
            throw new GazetteerError(
                    path, "no gazetteer there: run `relata gazetteer import` first or say --gazetteer");
        }
        GazetteerFile file = open(path, source(path, true));
        boolean ready = false;
        try {
            if (file.version() < VERSION) {
                throw new GazetteerError(
                        path, "is empty or of an older version: run `relata gazetteer import` or say --gazetteer");
            }
            ready = true;
            return file;
        } catch (SQLException e) {
            throw explained(path, e);
        } finally {
            if (!ready) {
                file.close();
            }
        }
    }

    private static GazetteerFile open(Path path, DataSource source) {
        try {
            return new GazetteerFile(path, source.getConnection());
        } catch (SQLException e) {
            throw explained(path, e);
        }
    }

    private static DataSource source(Path path, boolean toAsk) {
        SQLiteConfig config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setBusyTimeout(BUSY_MILLIS);
        config.setReadOnly(toAsk);
        SQLiteDataSource source = new SQLiteDataSource(config);
        // As an address, since a bare path is cut at a question mark.
        source.setUrl("jdbc:sqlite:" + path.toAbsolutePath().toUri());
        return source;
    }

    /** The version of its tables, 0 where it has none yet. */
    private int version() throws SQLException {
        int application = number("PRAGMA application_id");
        boolean empty = number("SELECT count(*) FROM sqlite_schema") == 0;
        if (application != APPLICATION && !(empty && application == 0)) {
            throw new GazetteerError(path, "is another SQLite database, not a gazetteer");
        }
        int version = number("PRAGMA user_version");
        if (version > VERSION) {
            throw new GazetteerError(path, "was written by a newer Relata: update Relata");
        }
        return version;
    }

    private int number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            return result.next() ? result.getInt(1) : 0;
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** All of it happens or nothing. */
    <T> T write(Work<T> work) throws IOException {
        boolean done = false;
        try {
            execute("BEGIN IMMEDIATE");
            T result = work.on(connection);
            execute("COMMIT");
            done = true;
            return result;
        } catch (SQLException e) {
            throw explained(path, e);
        } finally {
            if (!done) {
                rollBack();
            }
        }
    }

    private void rollBack() {
        try {
            execute("ROLLBACK");
        } catch (SQLException e) {
            // SQLite rolls back by itself when a disk is full; there is nothing left to undo.
        }
    }

    /** One question at a time: a connection is not for two threads. */
    synchronized <T> T ask(Work<T> work) {
        try {
            return work.on(connection);
        } catch (SQLException e) {
            throw explained(path, e);
        } catch (IOException e) {
            throw new GazetteerError(path, String.valueOf(e.getMessage()), e);
        }
    }

    /** As one line that a user can act on. Source: https://www.sqlite.org/rescode.html. */
    private static GazetteerError explained(Path path, SQLException e) {
        SQLiteErrorCode code =
                e instanceof SQLiteException failure ? failure.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
        String reason = switch (SQLiteErrorCode.getErrorCode(code.code & 0xff)) {
            case SQLITE_BUSY, SQLITE_LOCKED -> "another program is writing to it: try again";
            case SQLITE_FULL -> "the disk is full; nothing was imported";
            case SQLITE_READONLY -> "is read-only";
            case SQLITE_CANTOPEN, SQLITE_PERM -> "cannot be opened: is there such a folder, and is it yours?";
            case SQLITE_NOTADB -> "is not a gazetteer (no SQLite database)";
            case SQLITE_CORRUPT -> "is damaged: delete it and import anew";
            default -> "failed: " + String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
        };
        return new GazetteerError(path, reason, e);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw explained(path, e);
        }
    }
}
