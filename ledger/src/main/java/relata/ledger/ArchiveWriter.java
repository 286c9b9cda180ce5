package relata.ledger;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes a whole ledger as one file, a row at a time: gzipped lines of JSON. The first line says what it is; each table is a line with its
 * name and columns and a line for each row; the last has the SHA-256 of all lines before it. The same ledger gives the same bytes,
 * whatever it is kept in.
 */
final class ArchiveWriter {

    /** Of the file; that of the tables is the ledger's own. */
    static final int FORMAT = 1;

    private static final JsonFactory JSON = new JsonFactory();
    private static final int FETCHED = 1000;

    private final Handle handle;
    private final MessageDigest digest = Digests.sha256();
    private final Writer out;
    private long rows;

    private ArchiveWriter(Handle handle, Writer out) {
        this.handle = handle;
        this.out = out;
    }

    static void write(Handle handle, OutputStream to) {
        try (Writer out = new BufferedWriter(
                new OutputStreamWriter(new GZIPOutputStream(to, 1 << 16), StandardCharsets.UTF_8), 1 << 16)) {
            ArchiveWriter archive = new ArchiveWriter(handle, out);
            archive.line(json -> {
                json.writeStartObject();
                json.writeStringProperty("archive", "relata");
                json.writeNumberProperty("format", FORMAT);
                json.writeNumberProperty("tables", Store.VERSION);
                json.writeEndObject();
            });
            for (ArchiveTable table : ArchiveTable.ALL) {
                archive.table(table);
            }
            archive.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new UnableToExecuteStatementException(e, null);
        }
    }

    private void table(ArchiveTable table) throws SQLException {
        try (PreparedStatement all = handle.getConnection()
                .prepareStatement("SELECT * FROM " + table.name() + " ORDER BY " + table.order())) {
            all.setFetchSize(FETCHED);
            try (ResultSet row = all.executeQuery()) {
                // By name, since stores have them in the order in which they were added.
                TreeMap<String, Integer> columns = new TreeMap<>();
                ResultSetMetaData told = row.getMetaData();
                for (int i = 1; i <= told.getColumnCount(); i++) {
                    columns.put(told.getColumnName(i), i);
                }
                head(table.name(), columns.keySet().stream().toList());
                List<Integer> order = new ArrayList<>(columns.values());
                List<ArchiveTable.Type> types = new ArrayList<>();
                for (int column : order) {
                    types.add(ArchiveTable.typeOf(told.getColumnType(column)));
                }
                while (row.next()) {
                    row(row, order, types);
                    rows++;
                }
            }
        }
    }

    private void head(String table, List<String> columns) {
        line(json -> {
            json.writeStartObject();
            json.writeStringProperty("table", table);
            json.writeArrayPropertyStart("columns");
            columns.forEach(json::writeString);
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private void row(ResultSet row, List<Integer> order, List<ArchiveTable.Type> types) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>(order.size());
        for (int i = 0; i < order.size(); i++) {
            values.add(types.get(i).read(row, order.get(i)));
        }
        line(json -> {
            json.writeStartArray();
            values.forEach(value -> value(json, value));
            json.writeEndArray();
        });
    }

    private static void value(JsonGenerator json, @Nullable Object value) {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof Double number) {
            json.writeNumber(number);
        } else {
            json.writeString(value.toString());
        }
    }

    private void end() {
        String sum = Digests.hex(digest.digest());
        line(json -> {
            json.writeStartObject();
            json.writeNumberProperty("rows", rows);
            json.writeStringProperty("sha256", sum);
            json.writeEndObject();
        });
    }

    private void line(Consumer<JsonGenerator> content) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            content.accept(json);
        }
        line.write('\n');
        digest.update(line.toString().getBytes(StandardCharsets.UTF_8));
        try {
            out.write(line.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
