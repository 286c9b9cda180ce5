package relata.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
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
    void twoIdentitiesOfTheSameWordsAreFound() throws Exception {
        Foreign.run(
                file,
                "DROP INDEX identity_of_stretch",
                "INSERT INTO identity (stretch, role, canonical, rule, made)"
                        + " SELECT stretch, role, 'place:other', rule, made FROM identity WHERE role = 'place'");

        assertThat(wrong(Examined.Part.IDENTITIES))
                .singleElement()
                .asString()
                .contains("stand for 2 things at once as place");
    }

    @Test
    void timesThatAreNoneOrOutOfOrderAreFound() throws Exception {
        Foreign.run(
                file,
                "DROP TRIGGER claim_is_history",
                "UPDATE claim SET learned = '1970-01-02T00:00:00.000000000Z', occurred_from = 'Tuesday'");

        assertThat(wrong(Examined.Part.TIMES))
                .containsExactlyInAnyOrder(
                        "claim " + claim + " was learned after it was read",
                        "claim " + claim + ": occurred_from is no time: Tuesday");
    }

    @Test
    void aReportThatIsThereInPartIsFound() throws Exception {
        Foreign.run(file, "INSERT INTO report (digest, learned) VALUES ('00', '1970-01-01T00:00:00.000000000Z')");

        assertThat(wrong(Examined.Part.REFERENCES))
                .containsExactlyInAnyOrder(
                        "report 00 was never published", "report 00 is there in part: nothing of it was read");
    }

    @Test
    void offsetsOfPassagesMustLieInTheirText() throws Exception {
        Foreign.run(file, "UPDATE passage SET end_at = 4000");

        assertThat(wrong(Examined.Part.WORDS))
                .containsExactly("table passage: 0..4000 does not lie in the text of reading 1");
    }

    @Test
    void aDamagedFileIsToldAsFarAsItCanBeRead() throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        int page = 4096;
        Arrays.fill(bytes, bytes.length - 6 * page, bytes.length - 2 * page, (byte) 0x55);
        Files.write(file, bytes);

        List<String> said;
        try (Ledger ledger = Ledger.openExisting(file)) {
            said = ledger.check();
        } catch (LedgerError e) {
            said = List.of(String.valueOf(e.getMessage()));
        }
        assertThat(said).isNotEmpty().anyMatch(line -> line.contains("damaged"));
    }

    private List<String> wrong(Examined.Part part) {
        try (Ledger ledger = Ledger.openExisting(file)) {
            List<Examined> examined = ledger.examine();
            assertThat(examined).extracting(Examined::part).containsExactly(Examined.Part.values());
            return examined.stream()
                    .filter(each -> each.part() == part)
                    .flatMap(each -> each.findings().stream())
                    .toList();
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
