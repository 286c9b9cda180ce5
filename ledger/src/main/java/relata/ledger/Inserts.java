package relata.ledger;

import java.util.Arrays;
import java.util.Collections;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Rows for one table, written together. */
final class Inserts {

    private final PreparedBatch batch;
    private final boolean numbered;
    private long last;

    private Inserts(PreparedBatch batch, boolean numbered, long last) {
        this.batch = batch;
        this.numbered = numbered;
        this.last = last;
    }

    /** @param columns names with commas between */
    static Inserts into(Handle handle, String table, String columns) {
        return new Inserts(batch(handle, table, columns), false, 0);
    }

    /** Rows that get the next numbers; {@code seq} is not among the columns. */
    static Inserts numbered(Handle handle, String table, String columns) {
        return new Inserts(batch(handle, table, "seq, " + columns), true, last(handle, table));
    }

    private static PreparedBatch batch(Handle handle, String table, String columns) {
        int count = (int) Arrays.stream(columns.split(",")).count();
        String marks = String.join(", ", Collections.nCopies(count, "?"));
        return handle.prepareBatch("INSERT INTO " + table + " (" + columns + ") VALUES (" + marks + ")");
    }

    /** One row, in the order of the columns. */
    void add(@Nullable Object... values) {
        int first = 0;
        if (numbered) {
            batch.bind(first++, ++last);
        }
        for (int i = 0; i < values.length; i++) {
            batch.bind(first + i, values[i]);
        }
        batch.add();
    }

    /** Writes what has been added. */
    void write() {
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    /** The highest row number so far; the one writer counts on from there. */
    static long last(Handle handle, String table) {
        return handle.createQuery("SELECT coalesce(max(seq), 0) FROM " + table)
                .mapTo(Long.class)
                .one();
    }

    /** Writes one row and gives its number. */
    static long one(Handle handle, String table, String columns, @Nullable Object... values) {
        Inserts row = numbered(handle, table, columns);
        row.add(values);
        row.write();
        return row.last;
    }
}
