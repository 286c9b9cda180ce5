package relata.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * A ledger as SQL text: tables, their rows in the order of their keys, then indexes and triggers. What is made from the rest is left
 * empty: it is made anew when the ledger is next opened to write.
 */
final class SqliteDump {

    private record Thing(String type, String name, String sql) {}

    private static final Set<String> MADE_ANEW = Set.of("indexed", "searched", "search", "spelling", "fingerprint");

    private final Handle handle;
    private final Consumer<String> lines;

    private SqliteDump(Handle handle, Consumer<String> lines) {
        this.handle = handle;
        this.lines = lines;
    }

    static void write(Handle handle, Consumer<String> lines) {
        new SqliteDump(handle, lines).write();
    }

    private void write() {
        lines.accept("PRAGMA foreign_keys = OFF;");
        for (String setting : List.of("application_id", "user_version")) {
            lines.accept("PRAGMA " + setting + " = " + one("PRAGMA " + setting) + ";");
        }
        lines.accept("BEGIN;");
        List<Thing> things = things();
        things.stream().filter(thing -> thing.type.equals("table")).forEach(this::table);
        // After the rows: an index is made faster at once, and a trigger would meddle.
        things.stream().filter(thing -> !thing.type.equals("table")).forEach(thing -> lines.accept(thing.sql + ";"));
        lines.accept("COMMIT;");
    }

    private List<Thing> things() {
        return handle.createQuery("""
                        SELECT type, name, sql FROM sqlite_schema
                        WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
                        AND name NOT IN (SELECT t.name FROM pragma_table_list t WHERE t.type = 'shadow')
                        ORDER BY type DESC, name""")
                .map((columns, context) ->
                        new Thing(columns.getString("type"), columns.getString("name"), columns.getString("sql")))
                .list();
    }

    private void table(Thing table) {
        lines.accept(table.sql + ";");
        if (!MADE_ANEW.contains(table.name)) {
            rows(table);
        }
    }

    private void rows(Thing table) {
        List<String> columns = handle.createQuery("SELECT name FROM pragma_table_info(:table) ORDER BY cid")
                .bind("table", table.name)
                .mapTo(String.class)
                .list();
        String key = handle
                .createQuery("SELECT name FROM pragma_table_info(:table) WHERE pk > 0 ORDER BY pk")
                .bind("table", table.name)
                .mapTo(String.class)
                .list()
                .stream()
                .map(SqliteDump::quoted)
                .collect(Collectors.joining(", "));
        String wanted = columns.stream().map(SqliteDump::quoted).collect(Collectors.joining(", "));
        String start = "INSERT INTO " + quoted(table.name) + " VALUES(";
        handle.createQuery("SELECT " + wanted + " FROM " + quoted(table.name) + " ORDER BY "
                        + (key.isEmpty() ? "rowid" : key))
                .map((row, context) -> start + values(row, columns.size()) + ");")
                .useStream(rows -> rows.forEach(lines));
    }

    private static String values(ResultSet row, int columns) throws SQLException {
        StringBuilder values = new StringBuilder();
        for (int column = 1; column <= columns; column++) {
            values.append(column == 1 ? "" : ",").append(value(row.getObject(column)));
        }
        return values.toString();
    }

    private static String value(@Nullable Object value) {
        if (value == null) {
            return "NULL";
        }
        if (value instanceof byte[] bytes) {
            return "X'" + HexFormat.of().formatHex(bytes) + "'";
        }
        if (value instanceof String words) {
            // A statement ends at a zero; a lone carriage return would not outlive a text editor.
            return "'" + words.replace("'", "''").replace("\0", "'||char(0)||'").replace("\r", "'||char(13)||'") + "'";
        }
        return value.toString();
    }

    private String one(String sql) {
        return handle.createQuery(sql).mapTo(String.class).one();
    }

    private static String quoted(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }
}
