package relata.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import relata.Reading;
import relata.claims.Relation;
import relata.picture.Statement;
import relata.review.Act;

/** What a program that keeps a copy of a ledger's claims has to be told since it last asked. */
class ChangesTest extends EveryStore {

    private static final Instant START = Instant.parse("2016-12-05T08:00:00Z");

    @Test
    void everyStatementIsHandedOverWithItsReport() {
        try (Ledger ledger = Ledger.open(ledger())) {
            for (int i = 0; i < 40; i++) {
                ledger.add(Generated.reading(i, 30), new Run("1", "words"), START);
            }
            List<Statement> exported = new ArrayList<>();
            ledger.export(StatementFilter.ALL, recorded -> {
                Statement statement = recorded.statement();
                assertThat(recorded.report().digest()).isEqualTo(statement.report());
                assertThat(statement.claim().sentence().of(recorded.report().text()))
                        .isEqualTo(statement.words());
                assertThat(recorded.report().publications()).hasSize(1);
                exported.add(statement);
            });
            assertThat(exported).hasSize(1200).isEqualTo(ledger.statements(StatementFilter.ALL));
        }
    }

    @Test
    void nothingIsToldWhereNothingChanged() {
        try (Ledger ledger = Ledger.open(ledger())) {
            add(ledger, reading("place:hill-nine", true), "1", 0);
            add(ledger, reading("place:hill-nine", true), "2", 1);
            assertThat(since(ledger, 0, StatementFilter.ALL)).isEmpty();
        }
    }

    @Test
    void whatIsReadAnewIsAddedChangedOrNotFound() {
        try (Ledger ledger = Ledger.open(ledger())) {
            add(ledger, reading("place:hill-nine", true), "1", 0);
            add(ledger, reading("place:hill-ten", false), "2", 2);
            add(ledger, Generated.reading(1, 1), "2", 3);
            assertThat(since(ledger, 1, StatementFilter.ALL))
                    .containsExactlyInAnyOrder("changed took", "not found lost", "added took");
            assertThat(since(ledger, 2, StatementFilter.ALL)).containsExactly("added took");
        }
    }

    @Test
    void whatReviewersTakeAwayLeavesATombstone() {
        try (Ledger ledger = Ledger.open(ledger())) {
            Reading reading = reading("place:hill-nine", false);
            add(ledger, reading, "1", 0);
            Act.Add missed = new Act.Add(
                    reading.report().digest(),
                    reading("place:hill-nine", true).claims().get(1));
            ledger.review(missed, "Ada", "it says so", hour(1));
            assertThat(since(ledger, 0, StatementFilter.ALL)).containsExactly("added lost");

            ledger.review(new Act.Withdraw(1), "Ada", "it does not", hour(2));
            String took = reading.claims().get(0).id();
            ledger.review(new Act.Reject(took, reading.report().digest()), "Ada", "no", hour(3));

            assertThat(since(ledger, 1, StatementFilter.ALL))
                    .containsExactlyInAnyOrder("withdrawn lost", "rejected took");
            assertThat(since(ledger, 0, StatementFilter.ALL)).containsExactly("rejected took");
        }
    }

    @Test
    void whatIsTakenForSomethingElseIsNoLongerAmongWhatIsAskedFor() {
        try (Ledger ledger = Ledger.open(ledger())) {
            add(ledger, reading("place:hill-nine", false), "1", 0);
            ledger.review(
                    new Act.Split(
                            "place:hill-nine",
                            "place:hill-two",
                            reading("place:hill-nine", false).report().digest(),
                            Optional.empty(),
                            Optional.empty()),
                    "Ada",
                    "another hill",
                    hour(1));
            StatementFilter nine =
                    StatementFilter.builder().place("place:hill-nine").build();
            StatementFilter two =
                    StatementFilter.builder().place("place:hill-two").build();
            assertThat(since(ledger, 0, nine)).containsExactly("elsewhere took");
            assertThat(since(ledger, 0, two)).containsExactly("added took");
        }
    }

    private static List<String> since(Ledger ledger, int hour, StatementFilter filter) {
        List<String> told = new ArrayList<>();
        List<Statement> all = new ArrayList<>();
        for (boolean lost : new boolean[] {true, false}) {
            reading("place:hill-nine", lost)
                    .claims()
                    .forEach(claim -> all.add(new Statement(
                            claim, "", "", Optional.empty(), Optional.empty(), Optional.empty(), "", Instant.EPOCH)));
        }
        ledger.changes(
                filter, hour(hour), recorded -> recorded.statement().review().counts(), change -> {
                    if (change instanceof Amendment.Is is) {
                        told.add(is.kind().word() + " " + trigger(is.recorded().statement()));
                    } else if (change instanceof Amendment.Gone gone) {
                        told.add(gone.reason().word() + " "
                                + all.stream()
                                        .filter(statement ->
                                                statement.claim().id().equals(gone.claim()))
                                        .map(ChangesTest::trigger)
                                        .findFirst()
                                        .orElse("another"));
                    }
                });
        return told;
    }

    private static String trigger(Statement statement) {
        return statement.claim().trigger().text();
    }

    private static Instant hour(int number) {
        return START.plusSeconds(3600L * number);
    }

    private static void add(Ledger ledger, Reading reading, String version, int hour) {
        ledger.add(reading, new Run(version, "words"), hour(hour));
    }

    /** A report that says two things, read by one who finds both or only the first. */
    private static Reading reading(String place, boolean both) {
        Handmade report = Handmade.report("a.txt")
                .publisher("North Wire")
                .sentence("The Red column took Hill Nine, and the Blue column lost Hill Three.")
                .claim(Relation.TAKES, "took")
                .place("Hill Nine", place)
                .end();
        return both
                ? report.claim(Relation.LOSES, "lost")
                        .place("Hill Three", "place:hill-three")
                        .end()
                        .read()
                : report.read();
    }
}
