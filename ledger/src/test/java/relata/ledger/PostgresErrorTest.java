package relata.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each thing that goes wrong with a database is one line that names it without its password. */
class PostgresErrorTest {

    @TempDir
    private Path folder;

    @Test
    void noLedgerToAsk() {
        String address = TestStore.POSTGRESQL.fresh(folder);

        assertThatThrownBy(() -> Ledger.openExisting(address))
                .isInstanceOf(LedgerError.class)
                .hasMessage("no ledger at " + shown(address) + ": run `relata read` first or say --ledger");
    }

    @Test
    void noServerThere() {
        fails(
                "postgresql://reader:secret@127.0.0.1:1/relata?connectTimeout=1&loginTimeout=1",
                "postgresql://reader@127.0.0.1:1/relata: cannot be reached");
    }

    @Test
    void noSuchDatabase() {
        String address = TestStore.POSTGRESQL.fresh(folder);
        String absent = address.replace("/postgres?", "/nowhere?");

        fails(absent, shown(absent) + ": the server has no such database: make it with createdb");
    }

    @Test
    void noAddress() {
        fails("postgresql://secret", "--ledger: is no address like postgresql://USER@HOST:PORT/DATABASE");
        fails("postgresql://u:p w@host/db", "--ledger: is no address like postgresql://USER@HOST:PORT/DATABASE");
    }

    @Test
    void anotherProgramsTables() throws Exception {
        String address = TestStore.POSTGRESQL.fresh(folder);
        Foreign.run(address, "CREATE TABLE bookmark (address TEXT)");

        fails(address, shown(address) + ": holds other tables and no ledger: name a database or a schema of its own");
    }

    @Test
    void aLedgerOfANewerRelata() throws Exception {
        String address = TestStore.POSTGRESQL.fresh(folder);
        Ledger.open(address).close();
        Foreign.run(address, "UPDATE relata SET version = 99");

        fails(
                address,
                shown(address) + ": was written by a newer Relata (version 99 of its tables, this program knows "
                        + Store.VERSION + "): update Relata");
    }

    @Test
    void anotherWriterThatDoesNotFinish() throws Exception {
        String address = TestStore.POSTGRESQL.fresh(folder) + "&options=-c%20relata.patience=200ms";
        try (Ledger ledger = Ledger.open(address);
                Foreign other = Foreign.open(address)) {
            other.execute(
                    "BEGIN", "SELECT pg_advisory_xact_lock(hashtext('relata ledger'), hashtext(current_schema()))");

            assertThatThrownBy(() -> ledger.add(Generated.reading(1, 1), Instant.EPOCH))
                    .hasMessage(shown(address)
                            + ": another program is writing to it and did not finish in time: try again");

            other.execute("ROLLBACK");
            assertThat(ledger.add(Generated.reading(1, 1), Instant.EPOCH)).isTrue();
        }
    }

    @Test
    void aPasswordIsNeverShown() {
        assertThat(PostgresAddress.of("postgresql://ann:p%40ss@db.example:5433/war?sslmode=require"))
                .isEqualTo(new PostgresAddress(
                        "postgresql://ann@db.example:5433/war",
                        "jdbc:postgresql://db.example:5433/war?sslmode=require",
                        java.util.Optional.of("ann"),
                        java.util.Optional.of("p@ss")));
        assertThat(PostgresAddress.of("postgresql://ann:p%40ss@db.example:5433/war")
                        .toString())
                .doesNotContain("p@ss");
    }

    private static String shown(String address) {
        return PostgresAddress.of(address).shown();
    }

    private static void fails(String address, String message) {
        ThrowingCallable open = () -> Ledger.open(address);
        assertThatThrownBy(open)
                .isInstanceOf(LedgerError.class)
                .hasMessage(message)
                .hasMessageNotContaining("\n");
    }
}
