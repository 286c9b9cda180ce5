package relata.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import relata.Reading;
import relata.claims.Correction;
import relata.claims.Field;
import relata.claims.Relation;
import relata.picture.Statement;
import relata.review.Act;
import relata.review.Decision;

/** What an archive adds to a ledger that holds something. */
class MergeTest extends EveryStore {

    private static final Instant START = Instant.parse("2016-12-05T08:00:00Z");
    private static final Instant MERGED = START.plusSeconds(1_000_000);
    private static final Run RUN = new Run("1", "words");

    @Test
    void twoLedgersPutIntoAThirdAreAsIfItHadReadAll() throws IOException {
        List<Reading> ofOne =
                List.of(reading("a.txt", "place:hill-nine"), Generated.reading(1, 5), Generated.reading(2, 4));
        List<Reading> ofOther =
                List.of(Generated.reading(2, 4), Generated.reading(3, 6), reading("b.txt", "place:hill-nine"));
        Path one = archive("one", ofOne);
        Path other = archive("other", ofOther);
        Path direct = folder().resolve("direct.db");

        try (Ledger third = Ledger.open(ledger());
                Ledger read = Ledger.open(direct)) {
            assertThat(third.upkeep().merge(one, MERGED)).isEmpty();
            assertThat(third.upkeep().merge(other, MERGED)).isEmpty();
            ofOne.forEach(reading -> read.add(reading, RUN, MERGED));
            ofOther.forEach(reading -> read.add(reading, RUN, MERGED));

            assertThat(third.check()).isEmpty();
            assertThat(third.statements(StatementFilter.ALL)).isEqualTo(read.statements(StatementFilter.ALL));
            assertThat(third.reports()).isEqualTo(read.reports());
            assertThat(third.publications("a.txt")).isEqualTo(read.publications("a.txt"));
            assertThat(third.search(words()).hits())
                    .isEqualTo(read.search(words()).hits());
            assertThat(third.reading("b.txt")).isEqualTo(read.reading("b.txt"));
        }
    }

    @Test
    void theSameArchiveOnceMoreChangesNothing() throws IOException {
        Path archive = archiveWithReviews();

        try (Ledger ledger = Ledger.open(ledger())) {
            ledger.upkeep().merge(archive, MERGED);
            String state = ledger.state();
            assertThat(ledger.upkeep().merge(archive, MERGED.plusSeconds(9))).isEmpty();
            assertThat(ledger.state()).isEqualTo(state);
        }
    }

    @Test
    void reviewsComeWithWhenTheyWereDecided() throws IOException {
        Path archive = archiveWithReviews();

        try (Ledger ledger = Ledger.open(ledger())) {
            ledger.add(Generated.reading(1, 3), RUN, START);
            ledger.review(new Act.Merge("place:hill-ten", "place:hill-eleven"), "Bo", "one hill", START.plusSeconds(5));
            assertThat(ledger.upkeep().merge(archive, MERGED)).isEmpty();

            assertThat(ledger.reviews().decisions())
                    .extracting(Decision::number, Decision::reviewer, Decision::why)
                    .containsExactly(
                            tuple(1L, "Bo", "one hill"),
                            tuple(2L, "Ada", "no (decided 2016-12-05T09:00:00Z)"),
                            tuple(3L, "Ada", "hedged (decided 2016-12-05T10:00:00Z)"),
                            tuple(4L, "Ada", "yes (decided 2016-12-05T11:00:00Z)"));
            assertThat(ledger.reviews().standing()).extracting(Decision::number).containsExactly(1L, 3L);
            assertThat(ledger.statements(
                            StatementFilter.builder().report("a.txt").build()))
                    .extracting(statement -> statement.claim().modality().name())
                    .containsExactly("HEDGED");
        }
    }

    @Test
    void whatIsThereStaysAndWhatSaysOtherwiseIsNamed() throws IOException {
        Path archive = archiveWithReviews();

        try (Ledger ledger = Ledger.open(ledger())) {
            ledger.add(reading("a.txt", "place:hill-ninety"), new Run("2", "words"), START);
            ledger.identifyPublisher("North Wire", Optional.of("source:northern-wire"), START);
            List<Statement> before =
                    ledger.statements(StatementFilter.builder().known(START).build());

            List<String> leftOut = ledger.upkeep().merge(archive, MERGED);

            assertThat(leftOut)
                    .containsExactly(
                            "a.txt was read by another program or vocabulary than here: what was read here stands",
                            "publisher \"North Wire\" is source:north-wire there and stays source:northern-wire here");
            assertThat(ledger.statements(StatementFilter.builder().known(START).build()))
                    .isEqualTo(before);
            assertThat(ledger.statements(
                            StatementFilter.builder().place("place:hill-ninety").build()))
                    .hasSize(1);
            assertThat(ledger.check()).isEmpty();
        }
    }

    private static Search words() {
        return new Search("hill", StatementFilter.ALL, false, 20);
    }

    private Path archiveWithReviews() throws IOException {
        Reading reading = reading("a.txt", "place:hill-nine");
        String claim = reading.claims().get(0).id();
        String report = reading.report().digest();
        Path file = folder().resolve("reviewed.db");
        try (Ledger ledger = Ledger.open(file)) {
            ledger.add(reading, RUN, START);
            ledger.identifyPublisher("North Wire", Optional.of("source:north-wire"), START);
            Decision rejected = ledger.review(new Act.Reject(claim, report), "Ada", "no", hour(1));
            Correction hedged = new Correction(Map.of(Field.MODALITY, List.of(Field.Value.of("hedged"))));
            ledger.review(new Act.Correct(claim, report, hedged), "Ada", "hedged", hour(2));
            ledger.review(new Act.Withdraw(rejected.number()), "Ada", "yes", hour(3));
            return archive(ledger, "reviewed.gz");
        }
    }

    private Path archive(String name, List<Reading> readings) throws IOException {
        try (Ledger ledger = Ledger.open(folder().resolve(name + ".db"))) {
            readings.forEach(reading -> ledger.add(reading, RUN, START));
            return archive(ledger, name + ".gz");
        }
    }

    private Path archive(Ledger ledger, String name) throws IOException {
        Path file = folder().resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            ledger.upkeep().archive(out);
        }
        return file;
    }

    private static Instant hour(int number) {
        return START.plusSeconds(3600L * number);
    }

    private static Reading reading(String name, String place) {
        return Handmade.report(name)
                .publisher("North Wire")
                .sentence("The Red column took Hill Nine.")
                .claim(Relation.TAKES, "took")
                .place("Hill Nine", place)
                .end()
                .read();
    }
}
