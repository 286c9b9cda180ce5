package relata.ledger;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Does to a ledger what Relata never does: speaks SQL to it directly, as another program may. */
final class Foreign implements AutoCloseable {

    private final Connection connection;

    private Foreign(Connection connection) {
        this.connection = connection;
    }

    static Foreign open(Path file) throws SQLException {
        return open(file.toString());
    }

    static Foreign open(String ledger) throws SQLException {
        if (!ledger.startsWith("postgresql://")) {
            return new Foreign(DriverManager.getConnection("jdbc:sqlite:" + ledger));
        }
        PostgresAddress address = PostgresAddress.of(ledger);
        return new Foreign(DriverManager.getConnection(
                address.jdbc(), address.user().orElse(null), address.password().orElse(null)));
    }

    static void run(Path file, String... statements) throws SQLException {
        run(file.toString(), statements);
    }

    static void run(String ledger, String... statements) throws SQLException {
        try (Foreign foreign = open(ledger)) {
            foreign.execute(statements);
        }
    }

    /** Makes an SQLite file of the text of one. */
    static void restore(Path file, String dump) throws SQLException {
        try (Foreign foreign = open(file);
                Statement statement = foreign.connection.createStatement()) {
            statement.executeUpdate(dump); // all statements of it, unlike execute
        }
    }

    void execute(String... statements) throws SQLException {
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
