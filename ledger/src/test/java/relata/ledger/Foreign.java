package relata.ledger;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Does to a ledger's file what Relata never does: speaks SQL to it directly, as another program may. */
final class Foreign implements AutoCloseable {

    private final Connection connection;

    private Foreign(Connection connection) {
        this.connection = connection;
    }

    static Foreign open(Path file) throws SQLException {
        return new Foreign(DriverManager.getConnection("jdbc:sqlite:" + file));
    }

    static void run(Path file, String... statements) throws SQLException {
        try (Foreign foreign = open(file)) {
            foreign.run(statements);
        }
    }

    void run(String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
