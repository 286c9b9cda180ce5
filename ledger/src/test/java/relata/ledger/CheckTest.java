package relata.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import relata.claims.Relation;

/** What was changed behind the ledger's back is found and named. */
class CheckTest {

    @TempDir
    private Path folder;

    private Path file;
    private String claim;

    @BeforeEach
    void oneReport() {
        file = folder.resolve("relata.db");
        try (Ledger ledger = Ledger.open(file)) {
            ledger.add(
                    Handmade.report("a.txt")
                            .sentence("The Red column took Hill Nine.")
                            .claim(Relation.TAKES, "took")
                            .actor("The Red column", "actor:red")
                            .place("Hill Nine", "place:hill-nine")
                            .end()
                            .read(),
                    Instant.EPOCH);
            claim = ledger.statements(StatementFilter.ALL).get(0).claim().id();
            assertThat(ledger.check()).isEmpty();
        }
    }

    @Test
    void aClaimWhoseWordsStandElsewhereIsOrphanedAndStaysWhereItWas() throws Exception {
        Foreign.run(file, "UPDATE stretch SET start_at = start_at + 1, end_at = end_at + 1 WHERE words = 'Hill Nine'");

        try (Ledger ledger = Ledger.openExisting(file)) {
            assertThat(ledger.check())
                    .containsExactly("a.txt: claim " + claim + " is orphaned: \"Hill Nine\" does not stand at 21..30");
        }
    }

    @Test
    void offsetsBeyondTheTextAreOrphaned() throws Exception {
        Foreign.run(file, "UPDATE stretch SET start_at = 5000, end_at = 5004 WHERE words = 'took'");

        try (Ledger ledger = Ledger.openExisting(file)) {
            assertThat(ledger.check())
                    .containsExactly("a.txt: claim " + claim + " is orphaned: \"took\" does not stand at 5000..5004");
        }
    }

    @Test
    void aTextThatIsNotTheOneStoredIsFound() throws Exception {
        Foreign.run(file, "DROP TRIGGER text_is_history", "UPDATE text SET text = replace(text, 'Red', 'Sad')");

        try (Ledger ledger = Ledger.openExisting(file)) {
            assertThat(ledger.check())
                    .hasSize(3)
                    .contains("a.txt: the text is not the one that was stored (its digest differs)")
                    .contains("a.txt: claim " + claim + " is orphaned: \"The Red column\" does not stand at 0..14");
        }
    }

    @Test
    void aMissingRowIsFound() throws Exception {
        Foreign.run(file, "PRAGMA foreign_keys = OFF", "DELETE FROM publication");

        try (Ledger ledger = Ledger.openExisting(file)) {
            assertThat(ledger.check()).contains("table reading: row 1 points at a missing row of publication");
        }
    }

    @Test
    void historyCannotBeRewrittenByAccident() throws Exception {
        try (Foreign foreign = Foreign.open(file)) {
            for (String table : new String[] {"claim", "reading", "text"}) {
                assertThat(org.assertj.core.api.Assertions.catchThrowable(
                                () -> foreign.execute("UPDATE " + table + " SET seq = seq + 1")))
                        .hasMessageContaining("a " + table + " is never changed");
            }
        }
    }
}
