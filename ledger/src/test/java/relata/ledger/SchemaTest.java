package relata.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The version that opening looks at is the one that Flyway has written down. */
class SchemaTest {

    @TempDir
    private Path folder;

    @Test
    void theNewestMigrationIsTheVersionThatThisProgramKnows() {
        Path file = folder.resolve("relata.db");
        Ledger.open(file).close();

        Flyway flyway = Flyway.configure()
                .dataSource("jdbc:sqlite:" + file, "", "")
                .locations("classpath:db/migration/sqlite")
                .loggers("slf4j")
                .load();

        assertThat(flyway.info().current().getVersion().getVersion()).isEqualTo(String.valueOf(Store.VERSION));
        assertThat(flyway.info().pending()).isEmpty();
        assertThat(flyway.validateWithResult().validationSuccessful).isTrue();
    }

    @Test
    void aLedgerWhoseMakingWasInterruptedIsMadeWhenOpenedAgain() throws Exception {
        Path file = folder.resolve("relata.db");
        Foreign.run(file, "PRAGMA application_id = 1380273217", "PRAGMA journal_mode = WAL");

        try (Ledger ledger = Ledger.open(file)) {
            assertThat(ledger.reports()).isEmpty();
        }
    }
}
