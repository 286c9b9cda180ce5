package relata.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.config.JdbiConfig;
import org.jdbi.v3.core.statement.UnableToCreateStatementException;
import org.jspecify.annotations.Nullable;

/**
 * What a connection remembers while it writes: its prepared statements, since to prepare one costs as much as to write some twenty
 * rows, and, within a transaction, the highest row numbers.
 */
public final class Writing implements JdbiConfig<Writing> {

    private final Map<String, PreparedStatement> statements = new HashMap<>();
    private final Map<String, Long> numbers = new HashMap<>();
    private Optional<Copying> copying = Optional.empty();

    /** Of no connection yet; Jdbi makes one for each. */
    public Writing() {}

    static Writing on(Handle handle) {
        return handle.getConfig(Writing.class);
    }

    /** Forgets what held in the transaction before. */
    void begin() {
        numbers.clear();
    }

    /** @param faster how many rows are written at once, from now on */
    void begin(Copying faster) {
        begin();
        copying = Optional.of(faster);
    }

    Optional<Copying> copying() {
        return copying;
    }

    PreparedStatement statement(Connection connection, String sql) {
        @Nullable PreparedStatement known = statements.get(sql);
        if (known != null) {
            return known;
        }
        try {
            PreparedStatement statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
            return statement;
        } catch (SQLException e) {
            throw new UnableToCreateStatementException(e, null);
        }
    }

    /** The highest row number of a table, those included that are gathered and not yet written. */
    long last(Handle handle, String table) {
        return numbers.computeIfAbsent(
                table,
                any -> handle.createQuery("SELECT coalesce(max(seq), 0) FROM " + table)
                        .mapTo(Long.class)
                        .one());
    }

    void used(String table, long number) {
        numbers.merge(table, number, Math::max);
    }

    @Override
    public Writing createCopy() {
        return new Writing();
    }
}
