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
        change("place_start = place_start + 1, place_end = place_end + 1");

        try (Ledger ledger = Ledger.openExisting(file)) {
            assertThat(ledger.check())
                    .containsExactly("a.txt: claim " + claim + " is orphaned: \"Hill Nine\" does not stand at 21..30");
        }
    }

    @Test
    void offsetsBeyondTheTextAreOrphaned() throws Exception {
        change("trigger_start = 5000, trigger_end = 5004, sentence_end = 5100");

        try (Ledger ledger = Ledger.openExisting(file)) {
            assertThat(ledger.check())
                    .containsExactly(
                            "a.txt: claim " + claim + " is orphaned: \"took\" does not stand at 5000..5004",
                            "a.txt: claim " + claim + " is orphaned: its sentence does not stand at 0..5100");
        }
    }

    @Test
    void aSentenceThatIsNotAroundItsClaimIsFound() throws Exception {
        change("sentence_start = trigger_end");

        try (Ledger ledger = Ledger.openExisting(file)) {
            assertThat(ledger.check())
                    .containsExactly("a.txt: claim " + claim + " is orphaned: its sentence does not stand at 19..30");
        }
    }

    /** Changes what claims hold, which the ledger forbids. */
    private void change(String columns) throws Exception {
        Foreign.run(file, "DROP TRIGGER claim_is_history", "UPDATE claim SET " + columns);
    }

    @Test
    void aTextThatIsNotTheOneStoredIsFound() throws Exception {
        Foreign.run(file, "DROP TRIGGER text_is_history", "UPDATE text SET text = replace(text, 'Red', 'Sad')");

        try (Ledger ledger = Ledger.openExisting(file)) {
            assertThat(ledger.check())
                    .hasSize(2)
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
    void twoIdentitiesOfTheSamePublisherAreFound() throws Exception {
        Foreign.run(
                file,
                "DROP INDEX identity_of_publisher",
                "INSERT INTO publisher_identity (publisher, canonical, rule, made)"
                        + " VALUES ('North Wire', 'source:a', 'names', '1970-01-01T00:00:00.000000000Z'),"
                        + " ('North Wire', 'source:b', 'names', '1970-01-01T00:00:00.000000000Z')");

        assertThat(wrong(Examined.Part.IDENTITIES))
                .containsExactly("publisher North Wire stands for 2 sources at once");
    }

    @Test
    void numbersThatStandForNothingAreFound() throws Exception {
        Foreign.run(file, "DELETE FROM identity WHERE canonical = 'place:hill-nine'");

        assertThat(wrong(Examined.Part.REFERENCES))
                .singleElement()
                .asString()
                .startsWith("claim.place: there is no identity of number ");
    }

    @Test
    void namesThatAreGoneAreFound() throws Exception {
        Foreign.run(file, "DELETE FROM name WHERE words = 'Hill Nine'");

        assertThat(wrong(Examined.Part.REFERENCES))
                .singleElement()
                .asString()
                .startsWith("claim.place_name: there is no name of number ");
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
            List<Examined> examined = ledger.upkeep().examine();
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
