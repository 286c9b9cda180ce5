package relata.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What went wrong behind the back of a ledger in PostgreSQL is found and named. */
class PostgresCheckTest {

    @TempDir
    private Path folder;

    private String ledger;

    @BeforeEach
    void oneReport() {
        ledger = TestStore.POSTGRESQL.fresh(folder);
        try (Ledger made = Ledger.open(ledger)) {
            made.add(Generated.reading(1, 3), Instant.EPOCH);
            assertThat(made.check()).isEmpty();
        }
    }

    @Test
    void rowsThatAreMissingAreFound() throws Exception {
        Foreign.run(ledger, "SET session_replication_role = replica", "DELETE FROM publication");

        try (Ledger asked = Ledger.openExisting(ledger)) {
            assertThat(asked.check())
                    .contains("table reading: 1 row points at a missing row of publication")
                    .anyMatch(line -> line.endsWith("was never published"));
        }
    }

    @Test
    void rulesThatAreSwitchedOffAreFound() throws Exception {
        Foreign.run(ledger, "ALTER TABLE claim DISABLE TRIGGER ALL");

        try (Ledger asked = Ledger.openExisting(ledger)) {
            assertThat(asked.check()).containsExactly("table claim: its rules are switched off (DISABLE TRIGGER)");
        }
    }

    @Test
    void copiesAreLeftToPostgresql() {
        try (Ledger asked = Ledger.openExisting(ledger)) {
            assertThatThrownBy(() -> asked.upkeep().backup(folder.resolve("copy.db"), false))
                    .isInstanceOf(LedgerError.class)
                    .hasMessageContaining("pg_dump");
            assertThatThrownBy(() -> asked.upkeep().dump(line -> {})).hasMessageContaining("pg_dump");
        }
        assertThat(folder).isEmptyDirectory();
    }
}
