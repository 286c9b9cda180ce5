package relata.ledger;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads what {@link ArchiveWriter} wrote, a row at a time. An archive is read twice: first to see that it is whole, so that nothing is
 * touched where it is not.
 */
final class ArchiveReader {

    private static final JsonFactory JSON = new JsonFactory();
    private static final int OLDEST = 7;
    private static final int BATCH = 1000;

    private final Path file;

    ArchiveReader(Path file) {
        this.file = file;
    }

    /**
     * Reads all of it to see that it is whole.
     *
     * @return the version of the tables that it holds
     * @throws LedgerError where the file is no archive, not whole, or of a program that is newer
     */
    int requireWhole() {
        MessageDigest digest = Digests.sha256();
        try (BufferedReader in = open()) {
            @Nullable String line = in.readLine();
            List<@Nullable Object> head = line == null ? List.of() : fields(line, "archive", "format", "tables");
            if (!head.contains("relata")) {
                throw notAnArchive();
            }
            int version = requireKnown(head);
            long rows = 0;
            for (@Nullable String next = in.readLine(); line != null; next = next == null ? null : in.readLine()) {
                if (next == null) {
                    requireEnd(line, rows, Digests.hex(digest.digest()));
                    return version;
                }
                digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
                rows += next.startsWith("[") ? 1 : 0;
                line = next;
            }
            throw damaged();
        } catch (IOException | JacksonException e) {
            throw failed(e);
        }
    }

    private int requireKnown(List<@Nullable Object> head) {
        long format = head.get(1) instanceof Long number ? number : 0;
        long tables = head.get(2) instanceof Long number ? number : 0;
        if (format > ArchiveWriter.FORMAT || tables > Store.VERSION) {
            throw new LedgerError(file.toString(), "was written by a newer Relata: update Relata");
        }
        if (format < 1 || tables < OLDEST) {
            throw notAnArchive();
        }
        return (int) tables;
    }

    private void requireEnd(String line, long rows, String digest) {
        if (!fields(line, "rows", "sha256").equals(List.of(rows, digest))) {
            throw damaged();
        }
    }

    /** Writes all rows into tables that are empty. */
    void load(Handle handle) {
        try (BufferedReader in = open()) {
            in.readLine();
            @Nullable Rows rows = null;
            for (@Nullable String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("[")) {
                    if (rows == null) {
                        throw damaged();
                    }
                    rows.add(values(line));
                } else {
                    if (rows != null) {
                        rows.close();
                    }
                    rows = line.startsWith("{\"table\"") ? rows(handle, line) : null;
                }
            }
        } catch (IOException | JacksonException e) {
            throw failed(e);
        } catch (SQLException e) {
            throw new UnableToExecuteStatementException(e, null);
        }
    }

    private BufferedReader open() throws IOException {
        return new BufferedReader(
                new InputStreamReader(
                        new GZIPInputStream(Files.newInputStream(file), 1 << 16),
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)),
                1 << 16);
    }

    private LedgerError failed(Exception e) {
        if (e instanceof NoSuchFileException) {
            return new LedgerError(file.toString(), "there is no such file");
        }
        if (e instanceof ZipException && String.valueOf(e.getMessage()).contains("GZIP format")) {
            return notAnArchive();
        }
        return new LedgerError(file.toString(), "is damaged or cut short, nothing was imported", e);
    }

    private LedgerError damaged() {
        return new LedgerError(file.toString(), "is damaged or cut short, nothing was imported");
    }

    private LedgerError notAnArchive() {
        return new LedgerError(file.toString(), "is no archive of a ledger (relata export --format archive makes one)");
    }

    /** The values of some properties of an object, in their order; nothing for those it lacks. */
    private static List<@Nullable Object> fields(String line, String... names) {
        List<@Nullable Object> values = new ArrayList<>(Collections.nCopies(names.length, null));
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), line)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                int at = List.of(names).indexOf(json.currentName());
                json.nextToken();
                if (at >= 0) {
                    values.set(at, value(json));
                }
            }
        }
        return values;
    }

    private static List<@Nullable Object> values(String line) {
        List<@Nullable Object> values = new ArrayList<>();
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), line)) {
            json.nextToken();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                values.add(value(json));
            }
        }
        return values;
    }

    private static @Nullable Object value(JsonParser json) {
        return switch (json.currentToken()) {
            case VALUE_NULL -> null;
            case VALUE_NUMBER_INT -> json.getLongValue();
            case VALUE_NUMBER_FLOAT -> json.getDoubleValue();
            default -> json.getString();
        };
    }

    private Rows rows(Handle handle, String line) throws SQLException {
        int from = line.indexOf('[');
        List<String> columns = values(line.substring(from, line.length() - 1)).stream()
                .map(String::valueOf)
                .toList();
        String table = String.valueOf(
                fields(line.substring(0, from) + "null}", "table").get(0));
        boolean known = (ArchiveTable.ALL.stream().anyMatch(each -> each.name().equals(table))
                        || ArchiveTable.FORMER.contains(table))
                && columns.stream().allMatch(column -> column.matches("[a-z_]+"));
        if (!known) {
            throw damaged();
        }
        return new Rows(handle, table, columns);
    }

    /** Rows of one table, written some at a time. */
    private static final class Rows {

        private final PreparedStatement insert;
        private final List<ArchiveTable.Type> types = new ArrayList<>();
        private int waiting;

        private Rows(Handle handle, String table, List<String> columns) throws SQLException {
            String names = String.join(", ", columns);
            try (PreparedStatement none =
                            handle.getConnection().prepareStatement("SELECT " + names + " FROM " + table + " LIMIT 0");
                    ResultSet empty = none.executeQuery()) {
                for (int i = 1; i <= columns.size(); i++) {
                    types.add(ArchiveTable.typeOf(empty.getMetaData().getColumnType(i)));
                }
            }
            this.insert = handle.getConnection()
                    .prepareStatement("INSERT INTO " + table + " (" + names + ") VALUES ("
                            + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")");
        }

        private void add(List<@Nullable Object> values) throws SQLException {
            for (int i = 0; i < values.size(); i++) {
                @Nullable Object value = values.get(i);
                if (value == null) {
                    insert.setNull(i + 1, Types.NULL);
                } else {
                    insert.setObject(i + 1, types.get(i).written(value));
                }
            }
            insert.addBatch();
            waiting++;
            if (waiting == BATCH) {
                write();
            }
        }

        private void write() throws SQLException {
            insert.executeBatch();
            waiting = 0;
        }

        private void close() throws SQLException {
            write();
            insert.close();
        }
    }
}
