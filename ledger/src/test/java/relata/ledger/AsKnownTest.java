package relata.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import relata.Reading;
import relata.claims.Correction;
import relata.claims.Field;
import relata.claims.Relation;
import relata.reading.Report;
import relata.review.Act;

/** What was known on a past day stays what it was, whatever is read, identified or withdrawn later. */
class AsKnownTest extends EveryStore {

    private static final Instant START = Instant.parse("2016-12-05T08:00:00Z");

    /** Everything that can be asked about a moment. */
    private record Answers(
            Object statements,
            Object reports,
            Object reading,
            Object publications,
            Object claim,
            Object trail,
            Object reviews,
            Object search,
            Object copies) {

        static Answers at(Ledger ledger, Instant moment) {
            Optional<Instant> known = Optional.of(moment);
            List<?> statements =
                    ledger.statements(StatementFilter.builder().known(moment).build());
            List<?> byPlace = ledger.statements(StatementFilter.builder()
                    .known(moment)
                    .place("place:hill-nine")
                    .publisher("source:north-wire")
                    .build());
            List<?> byRun = ledger.statements(
                    StatementFilter.builder().known(moment).run(1).build());
            return new Answers(
                    List.of(statements, byPlace, byRun),
                    ledger.reports(known),
                    ledger.reading("a.txt", known),
                    ledger.publications("a.txt", known),
                    ledger.claim(claimId(), known),
                    ledger.trail(claimId(), known),
                    ledger.reviews(known).decisions(),
                    ledger.search(new Search(
                            "\"Hill Nine\"",
                            StatementFilter.builder().known(moment).build(),
                            false,
                            20)),
                    ledger.copies(known).reports().stream()
                            .map(report -> List.of(report.report(), report.name(), report.publisherId()))
                            .toList());
        }
    }

    @Test
    void anAnswerAboutThePastIsTheSameAfterEveryLaterChange() {
        List<Runnable> changes = new ArrayList<>();
        try (Ledger ledger = Ledger.open(ledger())) {
            changes.add(() -> add(ledger, reading("place:~hill nine"), "1", 0));
            changes.add(() -> ledger.identifyPublisher("North Wire", Optional.of("source:north-wire"), hour(1)));
            changes.add(() -> add(ledger, reading("place:hill-nine"), "2", 2));
            changes.add(() -> add(ledger, copy("b.txt"), "2", 3));
            changes.add(() -> add(ledger, reading("place:hill-ninety"), "3", 4));
            changes.add(() -> ledger.identifyPublisher("North Wire", Optional.of("source:northern-wire"), hour(5)));
            changes.add(() -> add(ledger, Generated.reading(1, 3), "3", 6));
            changes.add(() -> decide(ledger, new Act.Accept(claimId(), digest()), 7));
            changes.add(() -> decide(ledger, new Act.Correct(claimId(), digest(), hedged()), 8));
            changes.add(() -> decide(ledger, new Act.Merge("place:hill-ninety", "place:hill-nine"), 9));
            changes.add(() -> add(ledger, reading("place:hill-ninety-nine"), "4", 10));
            changes.add(() -> decide(
                    ledger,
                    new Act.Split(
                            "place:hill-ninety-nine", "place:hill-two", digest(), Optional.empty(), Optional.empty()),
                    11));
            changes.add(() -> decide(ledger, new Act.Withdraw(2), 12));
            changes.add(() -> decide(ledger, new Act.Reject(claimId(), digest()), 13));
            changes.add(() -> add(ledger, reading("place:hill-ninety"), "1", 14));
            changes.add(() -> decide(ledger, new Act.Withdraw(3), 15));
            changes.add(() -> add(ledger, handmade("c.txt", "place:hill-six"), "5", 16));

            List<Answers> then = new ArrayList<>();
            for (int i = 0; i < changes.size(); i++) {
                changes.get(i).run();
                then.add(Answers.at(ledger, hour(i)));
            }

            assertThat(then).doesNotHaveDuplicates();
            for (int i = 0; i < changes.size(); i++) {
                assertThat(Answers.at(ledger, hour(i))).as("after change " + i).isEqualTo(then.get(i));
            }
        }
    }

    @Test
    void anAnswerAboutAReportStaysWhenAnotherOneOfTheSameTextIsTakenForSomethingElse() {
        try (Ledger ledger = Ledger.open(ledger())) {
            add(ledger, reading("place:hill-nine"), "1", 0);
            Answers first = Answers.at(ledger, hour(0));
            add(ledger, ofOtherBytes("place:hill-ninety"), "1", 1);
            Answers both = Answers.at(ledger, hour(1));
            add(ledger, ofOtherBytes("place:hill-six"), "2", 2);

            assertThat(Answers.at(ledger, hour(0))).isEqualTo(first);
            assertThat(Answers.at(ledger, hour(1))).isEqualTo(both);
            assertThat(ledger.statements(
                            StatementFilter.builder().known(hour(1)).build()))
                    .extracting(statement -> statement
                            .claim()
                            .place()
                            .flatMap(place -> place.mention().id()))
                    .containsExactly(Optional.of("place:hill-nine"), Optional.of("place:hill-ninety"));
            assertThat(ledger.statements(StatementFilter.ALL))
                    .extracting(statement -> statement
                            .claim()
                            .place()
                            .flatMap(place -> place.mention().id()))
                    .containsExactly(Optional.of("place:hill-nine"), Optional.of("place:hill-six"));
        }
    }

    /** The same text, as other bytes give it: in another encoding, say. */
    private static Reading ofOtherBytes(String place) {
        Reading reading = handmade("other.txt", place);
        Report report = reading.report();
        return new Reading(
                new Report(
                        Digests.of("other bytes"),
                        report.name(),
                        report.text(),
                        report.title(),
                        report.publisher(),
                        report.url(),
                        report.language(),
                        report.published(),
                        report.passages()),
                reading.speech(),
                reading.claims());
    }

    @Test
    void aClockThatRunsBackDoesNotChangeThePast() {
        try (Ledger ledger = Ledger.open(ledger())) {
            add(ledger, reading("place:hill-nine"), "1", 5);
            Answers before = Answers.at(ledger, hour(4));

            add(ledger, Generated.reading(1, 3), "1", 3);

            assertThat(Answers.at(ledger, hour(4))).isEqualTo(before);
            assertThat(ledger.statements(
                            StatementFilter.builder().known(hour(5)).build()))
                    .hasSize(4);
        }
    }

    private static Instant hour(int number) {
        return START.plusSeconds(3600L * number);
    }

    private static void decide(Ledger ledger, Act act, int hour) {
        ledger.review(act, "Ada", "hour " + hour, hour(hour));
    }

    private static String claimId() {
        return reading("x").claims().get(0).id();
    }

    private static String digest() {
        return reading("x").report().digest();
    }

    private static Correction hedged() {
        return new Correction(Map.of(Field.MODALITY, List.of(Field.Value.of("hedged"))));
    }

    private static void add(Ledger ledger, Reading reading, String version, int hour) {
        ledger.add(reading, new Run(version, "words"), hour(hour));
    }

    private static Reading reading(String place) {
        return handmade("a.txt", place);
    }

    private static Reading copy(String name) {
        return handmade(name, "place:hill-nine");
    }

    private static Reading handmade(String name, String place) {
        return Handmade.report(name)
                .publisher("North Wire")
                .sentence("The Red column took Hill Nine.")
                .claim(Relation.TAKES, "took")
                .place("Hill Nine", place)
                .end()
                .read();
    }
}
