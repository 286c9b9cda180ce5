package relata.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import relata.Reading;
import relata.RunSummary;
import relata.claims.Relation;
import relata.picture.Change;
import relata.picture.Statement;
import relata.reading.Report;
import relata.review.Act;
import relata.voices.Voice;

/** Reports are read again by better words; what earlier runs found can be asked and compared until it is removed by name. */
class RunsTest extends EveryStore {

    private static final Instant START = Instant.parse("2016-12-05T08:00:00Z");
    private static final Run OLD = new Run("1", "old words");
    private static final Run NEW = new Run("2", "new words").with("profile syria", "syria");

    @Test
    void runsTellWhatReadHowMuchAndWhatOfItStands() {
        try (Ledger ledger = readTwice()) {
            assertThat(ledger.runs())
                    .containsExactly(
                            new RunSummary(
                                    1,
                                    "1",
                                    "old words",
                                    Optional.empty(),
                                    hour(0),
                                    Optional.of(hour(1)),
                                    2,
                                    3,
                                    1,
                                    Optional.empty()),
                            new RunSummary(
                                    2,
                                    "2",
                                    NEW.vocabulary(),
                                    Optional.of("profile syria"),
                                    hour(2),
                                    Optional.of(hour(2)),
                                    1,
                                    2,
                                    1,
                                    Optional.empty()));
        }
    }

    @Test
    void anEarlierRunIsAskedWithTheIdentitiesThatItGave() {
        try (Ledger ledger = readTwice()) {
            assertThat(places(ledger, StatementFilter.builder().run(1)))
                    .containsExactly("place:~hill nine", "place:ten", "place:b");
            assertThat(places(ledger, StatementFilter.builder().run(2))).containsExactly("place:nine", "place:eleven");
            assertThat(places(ledger, StatementFilter.builder()))
                    .containsExactly("place:b", "place:nine", "place:eleven");
            assertThat(places(ledger, StatementFilter.builder().run(1).place("place:~hill nine")))
                    .hasSize(1);
            assertThat(places(ledger, StatementFilter.builder().run(1).place("place:nine")))
                    .isEmpty();
            assertThat(places(ledger, StatementFilter.builder().run(1).known(hour(0))))
                    .containsExactly("place:~hill nine", "place:ten");
            assertThatThrownBy(() -> places(ledger, StatementFilter.builder().run(3)))
                    .isInstanceOf(LedgerError.class)
                    .hasMessageEndingWith("there is no run 3, only 1, 2");
        }
    }

    @Test
    void twoRunsAreComparedInTheReportsThatBothHaveRead() {
        try (Ledger ledger = readTwice()) {
            List<Change> changes = new ArrayList<>();

            assertThat(ledger.compareRuns(1, 2, changes::add)).isEqualTo(1);

            assertThat(changes)
                    .extracting(
                            Change::kind,
                            change -> change.latest().claim().trigger().text(),
                            Change::fields)
                    .containsExactly(
                            tuple(Change.Kind.LOST, "holds", List.of()),
                            tuple(Change.Kind.CHANGED, "took", List.of("place", "voices")),
                            tuple(Change.Kind.GAINED, "stormed", List.of()));
            changes.clear();
            ledger.compareRuns(1, 1, changes::add);
            assertThat(changes).isEmpty();
        }
    }

    @Test
    void aRunIsRemovedWithAllThatItAloneHoldsAndReviewsStay() {
        try (Ledger ledger = readTwice()) {
            List<Statement> before =
                    ledger.statements(StatementFilter.builder().known(hour(1)).build());
            Statement stormed = ledger.statements(StatementFilter.ALL).get(2);
            ledger.review(new Act.Accept(stormed.claim().id(), stormed.report()), "Ada", "so it says", hour(3));

            ledger.upkeep().prune(2, hour(4));

            assertThat(ledger.statements(StatementFilter.ALL)).isEqualTo(before);
            assertThat(ledger.statements(
                            StatementFilter.builder().known(hour(1)).build()))
                    .isEqualTo(before);
            assertThat(ledger.check()).isEmpty();
            assertThat(ledger.orphanedReviews()).hasSize(1);
            assertThat(ledger.runs().get(1).reports()).isZero();
            assertThat(ledger.runs().get(1).pruned()).contains(hour(4));
            assertThatThrownBy(() -> ledger.upkeep().prune(2, hour(5)))
                    .hasMessageContaining("run 2 was removed at 2016-12-05T12:00");

            ledger.add(second(), NEW, hour(6));
            assertThat(places(ledger, StatementFilter.builder()))
                    .containsExactly("place:b", "place:nine", "place:eleven");
            assertThat(ledger.orphanedReviews()).isEmpty();
            assertThat(ledger.check()).isEmpty();
        }
    }

    @Test
    void anEarlierRunIsRemovedAndWhatStandsIsAsItWas() {
        try (Ledger ledger = readTwice()) {
            ledger.add(other(), NEW, hour(3));
            List<Statement> before = ledger.statements(StatementFilter.ALL);

            ledger.upkeep().prune(1, hour(4));

            assertThat(ledger.statements(StatementFilter.ALL)).isEqualTo(before);
            assertThat(ledger.reading("a.txt")).contains(second());
            assertThat(ledger.statements(
                            StatementFilter.builder().known(hour(1)).build()))
                    .isEmpty();
            assertThat(ledger.check()).isEmpty();
        }
    }

    @Test
    void noReportIsLeftWithoutAReading() {
        try (Ledger ledger = readTwice()) {
            List<Statement> before = ledger.statements(StatementFilter.ALL);

            assertThatThrownBy(() -> ledger.upkeep().prune(1, hour(4)))
                    .isInstanceOf(LedgerError.class)
                    .hasMessageContaining("no other run has read b.txt, so that run 1 cannot be removed");
            assertThat(ledger.statements(StatementFilter.ALL)).isEqualTo(before);
            assertThat(ledger.runs()).extracting(RunSummary::reports).containsExactly(2L, 1L);
        }
    }

    @Test
    void whatNeedNotBeReadAgainIsKnown() {
        Reading reading =
                Handmade.report("a.txt").publisher("Wire").sentence("A").read();
        Report renamed =
                Handmade.report("b.txt").publisher("Wire").sentence("A").read().report();
        Report corrected =
                Handmade.report("a.txt").publisher("Post").sentence("A").read().report();
        try (Ledger ledger = Ledger.open(ledger())) {
            assertThat(ledger.holds(reading.report(), OLD)).isFalse();

            ledger.add(reading, OLD, START);

            assertThat(ledger.holds(reading.report(), OLD)).isTrue();
            assertThat(ledger.holds(reading.report(), NEW)).isFalse();
            assertThat(ledger.holds(corrected, OLD)).isFalse();
            assertThat(renamed.digest()).isEqualTo(reading.report().digest());
            assertThat(ledger.holds(renamed, OLD)).isFalse();
        }
    }

    @Test
    void whatTheUserBringsAlongMakesAnotherRun() throws IOException {
        Run shipped = Run.shipped();
        Path profile = Files.writeString(folder().resolve("war.yaml"), "one");
        Run first = shipped.with("profile war.yaml", profile);
        Files.writeString(profile, "two");
        Run second = shipped.with("profile war.yaml", profile);

        assertThat(List.of(shipped, first, second, shipped.choosing("syria"), shipped.choosing("sudan")))
                .extracting(Run::vocabulary)
                .doesNotHaveDuplicates();
        assertThat(shipped).isEqualTo(Run.shipped());
        assertThat(second).isEqualTo(Run.shipped().with("profile war.yaml", profile));
        assertThat(first.with("gazetteer", "x").profile()).contains("profile war.yaml, gazetteer");
    }

    /** Report a.txt by both runs, b.txt by the first alone. */
    private Ledger readTwice() {
        Ledger ledger = Ledger.open(ledger());
        ledger.add(first(), OLD, hour(0));
        ledger.add(other(), OLD, hour(1));
        ledger.add(second(), NEW, hour(2));
        return ledger;
    }

    private static Instant hour(int number) {
        return START.plusSeconds(3600L * number);
    }

    private static Handmade sentences() {
        return Handmade.report("a.txt")
                .sentence("A spokesman said Blue holds Hill Ten, Red took Hill Nine and stormed Hill Eleven.");
    }

    private static Reading first() {
        return sentences()
                .claim(Relation.TAKES, "took")
                .place("Hill Nine", "place:~hill nine")
                .end()
                .claim(Relation.HOLDS, "holds")
                .place("Hill Ten", "place:ten")
                .end()
                .read();
    }

    private static Reading second() {
        Handmade report = sentences();
        Voice spokesman = report.voice("A spokesman", "said", "kind:spokesman");
        return report.claim(Relation.TAKES, "took")
                .place("Hill Nine", "place:nine")
                .voice(spokesman)
                .end()
                .claim(Relation.ADVANCES, "stormed")
                .place("Hill Eleven", "place:eleven")
                .end()
                .read();
    }

    private static Reading other() {
        return Handmade.report("b.txt")
                .sentence("Red took Hill B.")
                .claim(Relation.TAKES, "took")
                .place("Hill B", "place:b")
                .end()
                .read();
    }

    private static List<String> places(Ledger ledger, StatementFilter.Builder filter) {
        return ledger.statements(filter.build()).stream()
                .map(statement ->
                        statement.claim().place().orElseThrow().mention().id().orElseThrow())
                .toList();
    }
}
