package relata.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import relata.Reading;
import relata.claims.Relation;
import relata.review.Act;

/** The latest that is said of who holds a place: of the day that is asked about, as known then, as reviewers have it. */
class LatestControlTest extends EveryStore {

    private static final Instant MONDAY = Instant.parse("2016-12-05T08:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2016-12-06T08:00:00Z");

    @Test
    void isThatOfTheDay() {
        try (Ledger ledger = withTwoReports()) {
            assertThat(ledger.latestControl(List.of("place:nine", "place:nowhere"), day(3), Optional.empty()))
                    .containsExactly(
                            new LatestControl("place:nine", id(ledger, "a.txt"), Relation.TAKES, day(2), day(2)));
            assertThat(ledger.latestControl(List.of("place:nine"), day(4), Optional.empty()))
                    .extracting(LatestControl::relation)
                    .containsExactly(Relation.LOSES);
            assertThat(ledger.latestControl(List.of("place:nine"), day(1), Optional.empty()))
                    .isEmpty();
        }
    }

    @Test
    void isThatWhichWasKnown() {
        try (Ledger ledger = withTwoReports()) {
            assertThat(ledger.latestControl(List.of("place:nine"), day(9), Optional.of(MONDAY)))
                    .extracting(LatestControl::claim)
                    .containsExactly(id(ledger, "a.txt"));
        }
    }

    @Test
    void isThatWhichReviewersLeave() {
        try (Ledger ledger = withTwoReports()) {
            String later = id(ledger, "b.txt");
            ledger.review(
                    new Act.Reject(later, ledger.claim(later).orElseThrow().report()),
                    "Ada",
                    "says hill, means dale",
                    TUESDAY);

            assertThat(ledger.latestControl(List.of("place:nine"), day(9), Optional.empty()))
                    .extracting(LatestControl::claim)
                    .containsExactly(id(ledger, "a.txt"));
            assertThat(ledger.latestControl(List.of("place:nine"), day(9), Optional.of(TUESDAY.minusSeconds(1))))
                    .extracting(LatestControl::claim)
                    .containsExactly(later);
        }
    }

    private Ledger withTwoReports() {
        Ledger ledger = Ledger.open(ledger());
        ledger.add(report("a.txt", Relation.TAKES, "took", 2), MONDAY);
        ledger.add(report("b.txt", Relation.LOSES, "lost", 4), TUESDAY.minusSeconds(1));
        return ledger;
    }

    private static Reading report(String name, Relation relation, String trigger, int day) {
        return Handmade.report(name)
                .sentence("The Red column " + trigger + " Hill Nine.")
                .claim(relation, trigger)
                .place("Hill Nine", "place:nine")
                .occurred(day(day).toString(), day(day).toString())
                .end()
                .read();
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2016, 12, day);
    }

    private static String id(Ledger ledger, String report) {
        return ledger.statements(StatementFilter.builder().report(report).build())
                .get(0)
                .claim()
                .id();
    }
}
