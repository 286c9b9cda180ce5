package relata.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ledger that is a file: whatever its name, and with nothing beside it when nobody works on it. */
class SqliteFileTest {

    @TempDir
    private Path folder;

    @Test
    void aFileNameMayHoldAnyCharacter() {
        Path file = folder.resolve("a ledger? 100% #1 & more.db");

        try (Ledger ledger = Ledger.open(file)) {
            ledger.add(Generated.reading(0, 1), Instant.EPOCH);
        }

        assertThat(file).isNotEmptyFile();
        try (Ledger ledger = Ledger.openExisting(file)) {
            assertThat(ledger.reports()).hasSize(1);
        }
    }

    @Test
    void askingLeavesNothingBehind() {
        Path file = folder.resolve("relata.db");
        try (Ledger ledger = Ledger.open(file)) {
            ledger.add(Generated.reading(0, 1), Instant.EPOCH);
        }
        try (Ledger ledger = Ledger.openExisting(file)) {
            ledger.statements(StatementFilter.ALL);
        }
        assertThat(folder.toFile().list()).containsExactly("relata.db");
    }
}
