package relata.ledger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/**
 * The stores that every promise of a ledger is tried on. PostgreSQL is one that the tests start themselves, or the one whose
 * address stands in the environment as RELATA_TEST_POSTGRESQL; each test has a schema of its own there.
 */
enum TestStore {
    SQLITE {
        @Override
        String fresh(Path folder) {
            return folder.resolve("relata.db").toString();
        }
    },
    POSTGRESQL {
        @Override
        String fresh(Path folder) {
            String schema = "test_" + UUID.randomUUID().toString().replace('-', '_');
            String database = Server.ADDRESS;
            try {
                Foreign.run(database, "CREATE SCHEMA " + schema);
            } catch (SQLException e) {
                throw new IllegalStateException("no schema for a test at " + database, e);
            }
            return database + (database.contains("?") ? "&" : "?") + "currentSchema=" + schema;
        }
    };

    /** The address of a ledger that is not there yet. */
    abstract String fresh(Path folder);

    /** Started when first needed; ends with the JVM. */
    private static final class Server {

        static final String ADDRESS =
                Optional.ofNullable(System.getenv("RELATA_TEST_POSTGRESQL")).orElseGet(Server::start);

        private static String start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setLocaleConfig("locale", "C")
                        .setLocaleConfig("encoding", "UTF-8")
                        .start();
                return "postgresql://postgres@localhost:" + server.getPort() + "/postgres";
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
