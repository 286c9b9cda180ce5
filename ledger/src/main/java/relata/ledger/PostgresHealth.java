package relata.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/** What PostgreSQL tells about its own tables and indexes. Source: its manual, chapters "System Catalogs" and "amcheck". */
final class PostgresHealth {

    private record Index(long oid, String name, boolean sound) {}

    private record Reference(String source, String column, String target, String key) {

        private Optional<String> broken(Handle handle) {
            long rows = handle.createQuery(
                            "SELECT count(*) FROM %s s WHERE s.%s IS NOT NULL AND NOT EXISTS (SELECT 1 FROM %s t WHERE t.%s = s.%s)"
                                    .formatted(source, column, target, key, column))
                    .mapTo(Long.class)
                    .one();
            return rows == 0
                    ? Optional.empty()
                    : Optional.of("table " + source + ": " + rows + (rows == 1 ? " row points" : " rows point")
                            + " at a missing row of " + target);
        }
    }

    private PostgresHealth() {}

    /** Indexes that are left half made, or that amcheck finds to disagree with their table. */
    static List<String> damage(Handle handle) {
        List<Index> indexes = handle.createQuery("""
                        SELECT c.oid, c.relname, i.indisvalid AND i.indisready AS sound
                        FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
                        JOIN pg_am m ON m.oid = c.relam AND m.amname = 'btree'
                        WHERE c.relnamespace = CAST(current_schema() AS regnamespace) ORDER BY c.relname""")
                .map((columns, context) ->
                        new Index(columns.getLong("oid"), columns.getString("relname"), columns.getBoolean("sound")))
                .list();
        List<String> damage = new ArrayList<>();
        boolean looksInside = canLookInside(handle);
        for (Index index : indexes) {
            if (!index.sound) {
                damage.add("index " + index.name + " is not whole: REINDEX INDEX " + index.name + " makes it anew");
            } else if (looksInside) {
                lookInside(handle, index).ifPresent(damage::add);
            }
        }
        return damage;
    }

    private static boolean canLookInside(Handle handle) {
        return handle.createQuery("""
                        SELECT count(*) > 0 FROM pg_proc p JOIN pg_extension e ON e.extname = 'amcheck'
                        JOIN pg_namespace n ON n.oid = p.pronamespace
                        WHERE p.proname = 'bt_index_check' AND p.pronargs = 2 AND pg_function_is_visible(p.oid)
                        AND has_function_privilege(p.oid, 'EXECUTE')""").mapTo(Boolean.class).one();
    }

    private static Optional<String> lookInside(Handle handle, Index index) {
        String point = "before_" + index.oid;
        handle.savepoint(point);
        try {
            handle.createQuery("SELECT CAST(bt_index_check(CAST(:index AS regclass), true) AS text)")
                    .bind("index", index.oid)
                    .mapTo(String.class)
                    .list();
            return Optional.empty();
        } catch (JdbiException e) {
            @Nullable Throwable cause = e.getCause();
            handle.rollbackToSavepoint(point);
            return Optional.of("index " + index.name + " is damaged: "
                    + String.valueOf(cause == null ? e.getMessage() : cause.getMessage())
                            .lines()
                            .findFirst()
                            .orElse(""));
        }
    }

    /** References and conditions that the database does not hold: not validated, or switched off. */
    private static List<String> unheld(Handle handle) {
        List<String> unheld =
                new ArrayList<>(handle.createQuery("""
                        SELECT 'table ' || CAST(conrelid AS regclass) || ': ' || conname || ' is not validated'
                        FROM pg_constraint WHERE connamespace = CAST(current_schema() AS regnamespace) AND NOT convalidated
                        ORDER BY 1""").mapTo(String.class).list());
        unheld.addAll(handle.createQuery("""
                        SELECT DISTINCT 'table ' || CAST(t.tgrelid AS regclass) || ': its rules are switched off (DISABLE TRIGGER)'
                        FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
                        WHERE c.relnamespace = CAST(current_schema() AS regnamespace) AND t.tgenabled = 'D'
                        ORDER BY 1""").mapTo(String.class).list());
        return unheld;
    }

    /** What references point at and is not there, which can be only after rules were switched off. */
    static List<String> dangling(Handle handle) {
        List<Reference> references = handle.createQuery("""
                        SELECT CAST(f.conrelid AS regclass) AS source, a.attname AS from_column,
                               CAST(f.confrelid AS regclass) AS target, b.attname AS to_column
                        FROM pg_constraint f
                        JOIN pg_attribute a ON a.attrelid = f.conrelid AND a.attnum = f.conkey[1]
                        JOIN pg_attribute b ON b.attrelid = f.confrelid AND b.attnum = f.confkey[1]
                        WHERE f.contype = 'f' AND f.connamespace = CAST(current_schema() AS regnamespace)
                        ORDER BY 1, 2""")
                .map((columns, context) -> new Reference(
                        columns.getString("source"),
                        columns.getString("from_column"),
                        columns.getString("target"),
                        columns.getString("to_column")))
                .list();
        List<String> dangling = new ArrayList<>(unheld(handle));
        references.forEach(reference -> reference.broken(handle).ifPresent(dangling::add));
        return dangling;
    }

    static long parts(Handle handle) {
        return handle.createQuery("""
                        SELECT count(*) FROM pg_class
                        WHERE relnamespace = CAST(current_schema() AS regnamespace) AND relkind IN ('r', 'i')""").mapTo(Long.class).one();
    }
}
