package relata.ledger;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/**
 * The rows that a transaction adds, gathered over many reports and written table by table, those first that others point at: a database
 * across a network is then asked a few times for hundreds of reports, and one in a file goes on in the same pages.
 */
final class Gathered {

    /** A table's rows at most, before all are written; some megabytes. */
    private static final int MOST = 10_000;

    private static final List<String> ORDER = Stream.concat(
                    ArchiveTable.ALL.stream().map(ArchiveTable::name), ArchiveTable.DERIVED.stream())
            .toList();

    private final Handle handle;
    private final Map<String, Inserts> tables = new LinkedHashMap<>();

    Gathered(Handle handle) {
        this.handle = handle;
    }

    /** @param columns as for {@link Inserts#into}, the same for a table each time */
    Inserts into(String table, String columns) {
        return tables.computeIfAbsent(table, any -> Inserts.into(handle, table, columns));
    }

    /** @param columns as for {@link Inserts#numbered}, the same for a table each time */
    Inserts numbered(String table, String columns) {
        return tables.computeIfAbsent(table, any -> Inserts.numbered(handle, table, columns));
    }

    /** Writes all rows, so that questions find them. */
    void write() {
        tables.entrySet().stream()
                .sorted(Comparator.comparing(entry -> ORDER.indexOf(entry.getKey())))
                .forEach(entry -> entry.getValue().write());
    }

    /** Writes all rows where there are many; for the end of a report. */
    void writeIfMany() {
        if (tables.values().stream().anyMatch(rows -> rows.waiting() >= MOST)) {
            write();
        }
    }
}
