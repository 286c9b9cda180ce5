package relata.ledger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/**
 * The stores that every promise of a ledger is tried on. PostgreSQL is one that the tests start themselves, or the one whose
 * address stands in the environment as RELATA_TEST_POSTGRESQL; each test has a database or a schema of its own there.
 */
enum TestStore {
    SQLITE {
        @Override
        String fresh(Path folder) {
            return folder.resolve("relata.db").toString();
        }

        @Override
        String empty(Path folder) {
            try {
                return Files.copy(EmptyFile.MADE, folder.resolve("relata.db")).toString();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    },
    POSTGRESQL {
        @Override
        String fresh(Path folder) {
            String schema = newName();
            run("CREATE SCHEMA " + schema);
            return Server.ADDRESS + (Server.ADDRESS.contains("?") ? "&" : "?") + "currentSchema=" + schema;
        }

        @Override
        String empty(Path folder) {
            if (Server.GIVEN.isPresent()) {
                return fresh(folder);
            }
            String database = newName();
            run("CREATE DATABASE " + database + " TEMPLATE " + EmptyDatabase.NAME);
            return Server.addressOf(database);
        }

        @Override
        void remove(String address) {
            if (Server.GIVEN.isEmpty() && !address.contains("?")) {
                run("DROP DATABASE " + address.substring(address.lastIndexOf('/') + 1) + " WITH (FORCE)");
            }
        }
    };

    /** The address of a ledger that is not there yet. */
    abstract String fresh(Path folder);

    /** The address of a ledger with nothing in it, a copy of one that was made before: to make one takes most of the time of a test. */
    abstract String empty(Path folder);

    /** Takes away what {@link #empty} made and no folder holds. */
    void remove(String address) {}

    private static String newName() {
        return "test_" + UUID.randomUUID().toString().replace('-', '_');
    }

    private static void run(String sql) {
        try {
            Foreign.run(Server.ADDRESS, sql);
        } catch (SQLException e) {
            throw new IllegalStateException("no room for a test at " + Server.ADDRESS, e);
        }
    }

    private static final class EmptyFile {

        static final Path MADE = make();

        private static Path make() {
            try {
                Path folder = Files.createTempDirectory("relata-empty");
                Path file = folder.resolve("relata.db");
                folder.toFile().deleteOnExit();
                file.toFile().deleteOnExit();
                Ledger.open(file).close();
                return file;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final class EmptyDatabase {

        static final String NAME = make();

        private static String make() {
            String name = "relata_empty";
            run("CREATE DATABASE " + name);
            Ledger.open(Server.addressOf(name)).close();
            return name;
        }
    }

    /** Started when first needed; ends with the JVM. Its data need not outlast a power cut. */
    private static final class Server {

        static final Optional<String> GIVEN = Optional.ofNullable(System.getenv("RELATA_TEST_POSTGRESQL"));
        static final String ADDRESS = GIVEN.orElseGet(Server::start);

        static String addressOf(String database) {
            return ADDRESS.substring(0, ADDRESS.lastIndexOf('/') + 1) + database;
        }

        private static String start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setLocaleConfig("locale", "C")
                        .setLocaleConfig("encoding", "UTF-8")
                        .setServerConfig("fsync", "off")
                        .setServerConfig("synchronous_commit", "off")
                        .setServerConfig("full_page_writes", "off")
                        .start();
                return "postgresql://postgres@localhost:" + server.getPort() + "/postgres";
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
