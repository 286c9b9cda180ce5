package relata.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy holds what the ledger held at a moment, whole, whatever is written meanwhile. */
class BackupTest {

    private static final int CLAIMS = 10;

    @TempDir
    private Path folder;

    private Path file;
    private Path copy;

    @BeforeEach
    void twoReports() {
        file = folder.resolve("relata.db");
        copy = folder.resolve("it's a copy?.db");
        try (Ledger ledger = Ledger.open(file)) {
            ledger.add(Generated.reading(1, CLAIMS), Instant.EPOCH);
            ledger.add(Generated.reading(2, CLAIMS), Instant.EPOCH);
        }
    }

    @Test
    void aCopyIsTheLedger() {
        try (Ledger ledger = Ledger.openExisting(file)) {
            ledger.upkeep().backup(copy, false);

            try (Ledger copied = Ledger.open(copy)) {
                assertThat(copied.statements(StatementFilter.ALL)).isEqualTo(ledger.statements(StatementFilter.ALL));
                copied.add(Generated.reading(3, CLAIMS), Instant.EPOCH);
                assertThat(copied.reports()).hasSize(3);
            }
            assertThat(ledger.reports()).hasSize(2);
        }
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("relata.db", "it's a copy?.db");
    }

    @Test
    void copiesMadeWhileAnotherWritesAreWholeAndHoldWhatWasAcknowledgedBefore() throws Exception {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        List<Integer> sizes = new ArrayList<>();
        try (Ledger writer = Ledger.open(file);
                Ledger reader = Ledger.openExisting(file)) {
            Future<?> adding = thread.submit(() -> {
                for (int number = 10; number < 60; number++) {
                    writer.add(Generated.reading(number, CLAIMS), Instant.EPOCH);
                }
            });
            while (!adding.isDone()) {
                int before = reader.reports().size();
                reader.upkeep().backup(copy, true);
                try (Ledger copied = Ledger.openExisting(copy)) {
                    assertThat(copied.check()).isEmpty();
                    assertThat(copied.reports())
                            .hasSizeGreaterThanOrEqualTo(before)
                            .allSatisfy(report -> assertThat(report.claims()).isEqualTo(CLAIMS));
                    sizes.add(copied.reports().size());
                }
            }
            adding.get();
        }
        thread.shutdown();
        assertThat(sizes).isNotEmpty().isSorted();
    }

    @Test
    void nothingIsReplacedUnasked() throws Exception {
        Files.writeString(copy, "a diary");

        try (Ledger ledger = Ledger.openExisting(file)) {
            assertThatThrownBy(() -> ledger.upkeep().backup(copy, false))
                    .isInstanceOf(LedgerError.class)
                    .hasMessage(copy + ": is there already (--force replaces it)");
            assertThat(copy).hasContent("a diary");

            ledger.upkeep().backup(copy, true);
            assertThatThrownBy(() -> ledger.upkeep().backup(file, true)).hasMessageContaining("is the ledger itself");
            assertThatThrownBy(() -> ledger.upkeep().backup(folder, true)).hasMessageContaining("is a folder");
            assertThatThrownBy(() -> ledger.upkeep().backup(folder.resolve("no/where.db"), true))
                    .hasMessageContaining("there is no folder");
        }
        try (Ledger copied = Ledger.openExisting(copy)) {
            assertThat(copied.reports()).hasSize(2);
        }
    }

    @Test
    void aDamagedLedgerIsNotCopiedAsASoundOne() throws Exception {
        Foreign.run(file, "DROP TRIGGER text_is_history", "UPDATE text SET text = replace(text, 'took', 'lost')");

        try (Ledger ledger = Ledger.openExisting(file)) {
            assertThatThrownBy(() -> ledger.upkeep().backup(copy, false))
                    .isInstanceOf(LedgerError.class)
                    .hasMessageContaining("is not sound");
        }
        assertThat(folder.toFile().list()).containsExactly("relata.db");
    }

    @Test
    void aDumpMakesTheSameLedgerAgainAndGrowsByWhatIsAdded() throws Exception {
        List<String> dump = dumped(file);
        Path restored = folder.resolve("restored.db");
        Foreign.restore(restored, String.join("\n", dump));

        assertThat(dumped(restored)).isEqualTo(dump);
        try (Ledger ledger = Ledger.open(restored)) {
            assertThat(ledger.check()).isEmpty();
            ledger.add(Generated.reading(3, CLAIMS), Instant.EPOCH);
        }
        assertThat(dumped(restored)).containsSubsequence(dump).hasSizeGreaterThan(dump.size());
    }

    private static List<String> dumped(Path file) {
        List<String> lines = new ArrayList<>();
        try (Ledger ledger = Ledger.openExisting(file)) {
            ledger.upkeep().dump(lines::add);
        }
        return lines;
    }
}
