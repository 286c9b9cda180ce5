package relata.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a database takes many rows of one table at once, where it has a faster way than one after another. */
interface Copying {

    /**
     * Writes rows within the transaction of the connection.
     *
     * @param columns names with commas between
     * @param rows values in the order of the columns
     */
    void copy(Connection connection, String table, String columns, List<@Nullable Object[]> rows) throws SQLException;
}
