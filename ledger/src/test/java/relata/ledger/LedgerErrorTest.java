package relata.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each thing that goes wrong is one line that names the file and the reason, and the ledger is as it was. */
class LedgerErrorTest {

    private static final List<Consumer<Path>> BOTH_WAYS = List.of(
            file -> Ledger.open(file).close(), file -> Ledger.openExisting(file).close());

    @TempDir
    private Path folder;

    @Test
    void noLedgerToAsk() {
        Path file = folder.resolve("relata.db");

        assertThatThrownBy(() -> Ledger.openExisting(file))
                .isInstanceOf(LedgerError.class)
                .hasMessage("no ledger at " + file + ": run `relata read` first or say --ledger");
        assertThat(file).doesNotExist();
    }

    @Test
    void someOtherFile() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "Dear diary, today nothing happened at all.");

        for (Consumer<Path> open : BOTH_WAYS) {
            fails(file, () -> open.accept(file), "is not a ledger (no SQLite database)");
        }
        assertThat(file).hasContent("Dear diary, today nothing happened at all.");
    }

    @Test
    void anotherProgramsDatabase() throws Exception {
        Path file = folder.resolve("bookmarks.db");
        Foreign.run(file, "CREATE TABLE bookmark (address TEXT)");
        byte[] before = Files.readAllBytes(file);

        for (Consumer<Path> open : BOTH_WAYS) {
            fails(file, () -> open.accept(file), "is another program's SQLite database, not a ledger");
        }
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void aFolder() {
        for (Consumer<Path> open : BOTH_WAYS) {
            fails(folder, () -> open.accept(folder), "is not a file, so it cannot be a ledger");
        }
    }

    @Test
    void aFolderThatIsNotThere() {
        Path file = folder.resolve("nowhere").resolve("relata.db");

        fails(file, () -> Ledger.open(file), "there is no folder " + folder.resolve("nowhere"));
    }

    @Test
    void anEmptyFileIsALedgerToBe() throws IOException {
        Path file = Files.createFile(folder.resolve("relata.db"));

        fails(file, () -> Ledger.openExisting(file), "is empty: run `relata read` first or say --ledger");
        try (Ledger ledger = Ledger.open(file)) {
            assertThat(ledger.reports()).isEmpty();
        }
    }

    @Test
    void aLedgerOfANewerRelata() throws Exception {
        Path file = ledgerWithOneReport();
        Foreign.run(file, "PRAGMA user_version = 99");

        for (Consumer<Path> open : BOTH_WAYS) {
            fails(
                    file,
                    () -> open.accept(file),
                    "was written by a newer Relata (version 99 of its tables, this program knows " + Store.VERSION
                            + "): update Relata");
        }
        Foreign.run(file, "PRAGMA user_version = " + Store.VERSION);
        hasOneReport(file);
    }

    @Test
    void aReadOnlyFile() throws Exception {
        Path file = ledgerWithOneReport();
        ReadOnly.during(file, () -> {
            fails(file, () -> Ledger.open(file), "is read-only, nothing can be added to it");
            hasOneReport(file);
        });
        hasOneReport(file);
    }

    @Test
    void aReadOnlyFolder() throws Exception {
        Path file = ledgerWithOneReport();
        Path absent = folder.resolve("new.db");
        ReadOnly.during(folder, () -> {
            fails(file, () -> Ledger.open(file), "the folder " + folder + " is read-only");
            fails(absent, () -> Ledger.open(absent), "the folder " + folder + " is read-only");
            hasOneReport(file);
        });
        hasOneReport(file);
        assertThat(absent).doesNotExist();
    }

    @Test
    void aFullDisk() {
        Path file = folder.resolve("relata.db");
        int added = 0;
        try (Ledger ledger = Ledger.open(file, new SqliteStore.Limits(1000, 120))) {
            while (added < 100) {
                ledger.add(Generated.reading(added, 50), Instant.EPOCH);
                added++;
            }
        } catch (LedgerError e) {
            assertThat(e)
                    .hasMessage(file + ": the disk is full; what was added before is safe, the rest was not added");
        }
        assertThat(added).isBetween(1, 99);

        try (Ledger ledger = Ledger.open(file)) {
            assertThat(ledger.reports()).hasSize(added);
            assertThat(ledger.check()).isEmpty();
            assertThat(ledger.add(Generated.reading(added, 50), Instant.EPOCH)).isTrue();
        }
    }

    @Test
    void afterAFullDiskTheSameLedgerGoesOnWithWhatFits() {
        Path file = folder.resolve("relata.db");
        try (Ledger ledger = Ledger.open(file, new SqliteStore.Limits(1000, 120))) {
            ledger.add(Generated.reading(0, 1), Instant.EPOCH);

            fails(file, () -> ledger.add(Generated.reading(1, 2000), Instant.EPOCH), "the disk is full");

            ledger.add(Generated.reading(2, 1), Instant.EPOCH);
            assertThat(ledger.reports())
                    .extracting(ReportSummary::name)
                    .containsExactly("report-0.txt", "report-2.txt");
            assertThat(ledger.check()).isEmpty();
        }
    }

    @Test
    void anotherWriterThatDoesNotFinish() throws Exception {
        Path file = ledgerWithOneReport();
        try (Ledger ledger = Ledger.open(file, new SqliteStore.Limits(50, 0));
                Foreign other = Foreign.open(file)) {
            other.execute("BEGIN IMMEDIATE");

            fails(
                    file,
                    () -> ledger.add(Generated.reading(1, 1), Instant.EPOCH),
                    "another program is writing to it and did not finish in time: try again");
            assertThat(ledger.reports()).hasSize(1);

            other.execute("ROLLBACK");
            assertThat(ledger.add(Generated.reading(1, 1), Instant.EPOCH)).isTrue();
        }
    }

    @Test
    void aDamagedFile() throws Exception {
        Path file = ledgerWithOneReport();
        byte[] bytes = Files.readAllBytes(file);
        java.util.Arrays.fill(bytes, 4096, bytes.length, (byte) 0x5A);
        Files.write(file, bytes);

        fails(
                file,
                () -> {
                    try (Ledger ledger = Ledger.openExisting(file)) {
                        ledger.statements(StatementFilter.ALL);
                    }
                },
                "is damaged");
    }

    private Path ledgerWithOneReport() {
        Path file = folder.resolve("relata.db");
        try (Ledger ledger = Ledger.open(file)) {
            ledger.add(Generated.reading(0, 1), Instant.EPOCH);
        }
        return file;
    }

    private static void hasOneReport(Path file) {
        try (Ledger ledger = Ledger.openExisting(file)) {
            assertThat(ledger.reading("report-0.txt")).contains(Generated.reading(0, 1));
            assertThat(ledger.check()).isEmpty();
        }
    }

    private static void fails(Path file, ThrowingCallable work, String reason) {
        assertThatThrownBy(work)
                .isInstanceOf(LedgerError.class)
                .hasMessageStartingWith(file + ": " + reason)
                .hasMessageNotContaining("\n");
    }
}
