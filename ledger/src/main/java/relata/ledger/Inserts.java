package relata.ledger;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;

/**
 * Rows for one table, written together. Straight through JDBC: Jdbi looks for a way to bind each value anew, which takes longer than to
 * write the row.
 */
final class Inserts {

    private static final String NUMBER = "seq, ";

    /** To begin a copy costs as much as a few rows. */
    private static final int WORTH_COPYING = 20;

    private final Handle handle;
    private final String table;
    private final String columns;
    private final String sql;
    private final boolean takesAll;
    private final boolean hasNumbers;
    private final boolean givesNumbers;
    private final List<@Nullable Object[]> rows = new ArrayList<>();

    private Inserts(Handle handle, String table, String columns, boolean givesNumbers, String otherwise) {
        this.handle = handle;
        this.table = table;
        this.columns = columns;
        this.hasNumbers = columns.startsWith(NUMBER);
        this.givesNumbers = givesNumbers;
        int count = (int) Arrays.stream(columns.split(",")).count();
        String marks = String.join(", ", Collections.nCopies(count, "?"));
        this.sql = "INSERT INTO " + table + " (" + columns + ") VALUES (" + marks + ")" + otherwise;
        this.takesAll = otherwise.isEmpty();
    }

    /** @param columns names with commas between; {@code seq}, where there is one, comes first */
    static Inserts into(Handle handle, String table, String columns) {
        return new Inserts(handle, table, columns, false, "");
    }

    /** Rows of which those are left out that are there already, by an index that holds each once. */
    static Inserts unlessThere(Handle handle, String table, String columns) {
        return new Inserts(handle, table, columns, false, " ON CONFLICT DO NOTHING");
    }

    /** Rows that get the next numbers; {@code seq} is not among the columns. */
    static Inserts numbered(Handle handle, String table, String columns) {
        return new Inserts(handle, table, NUMBER + columns, true, "");
    }

    /** One row, in the order of the columns. */
    void add(@Nullable Object... values) {
        if (givesNumbers) {
            next(values);
        } else {
            gather(values);
        }
    }

    /** One row of those that get numbers; gives its number. */
    long next(@Nullable Object... values) {
        @Nullable Object[] row = new Object[values.length + 1];
        long number = last(handle, table) + 1;
        row[0] = number;
        System.arraycopy(values, 0, row, 1, values.length);
        gather(row);
        return number;
    }

    /** How many rows wait to be written. */
    int waiting() {
        return rows.size();
    }

    private void gather(@Nullable Object[] row) {
        rows.add(row);
        if (hasNumbers && row[0] instanceof Long number) {
            Writing.on(handle).used(table, number);
        }
    }

    /** Writes what has been added. */
    void write() {
        if (rows.isEmpty()) {
            return;
        }
        Optional<Copying> copying = Writing.on(handle).copying();
        try {
            if (copying.isPresent() && takesAll && rows.size() >= WORTH_COPYING) {
                copying.get().copy(handle.getConnection(), table, columns, rows);
            } else {
                writeEach();
            }
        } catch (SQLException e) {
            throw new UnableToExecuteStatementException(e, null);
        } finally {
            rows.clear();
        }
    }

    private void writeEach() throws SQLException {
        PreparedStatement statement = Writing.on(handle).statement(handle.getConnection(), sql);
        for (@Nullable Object[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                statement.setObject(i + 1, row[i]);
            }
            statement.addBatch();
        }
        try {
            statement.executeBatch();
        } finally {
            // Nothing of a batch that failed may be written with the next.
            statement.clearBatch();
        }
    }

    /** The highest row number so far; the one writer counts on from there. */
    static long last(Handle handle, String table) {
        return Writing.on(handle).last(handle, table);
    }

    /**
     * The number that a question for one row number gives, where there is one. Straight through JDBC, as rows are written: what asks once for every report
     * costs as much as it.
     */
    static OptionalLong find(Handle handle, String sql, String... values) {
        PreparedStatement question = Writing.on(handle).statement(handle.getConnection(), sql);
        try {
            for (int i = 0; i < values.length; i++) {
                question.setString(i + 1, values[i]);
            }
            try (ResultSet found = question.executeQuery()) {
                return found.next() ? OptionalLong.of(found.getLong(1)) : OptionalLong.empty();
            }
        } catch (SQLException e) {
            throw new UnableToExecuteStatementException(e, null);
        }
    }

    /** Writes one row and gives its number. */
    static long one(Handle handle, String table, String columns, @Nullable Object... values) {
        Inserts row = numbered(handle, table, columns);
        row.add(values);
        row.write();
        return last(handle, table);
    }
}
