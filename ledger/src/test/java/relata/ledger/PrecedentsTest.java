package relata.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import relata.Reading;
import relata.claims.Correction;
import relata.claims.Field;
import relata.claims.Relation;
import relata.names.Precedents;
import relata.names.Precedents.Precedent;
import relata.review.Act;

/** What people said that names stand for is told to whoever reads on; what a rule took them for is not. */
class PrecedentsTest extends EveryStore {

    private static final Instant NOW = Instant.parse("2031-05-04T08:00:00Z");

    @Test
    void whatARuleTookANameForDoesNotCountHoweverOften() {
        try (Ledger ledger = Ledger.open(ledger())) {
            ledger.add(reading("a.txt", "place:geonames/1"), NOW);
            ledger.add(reading("b.txt", "place:geonames/1"), NOW);

            assertThat(ledger.precedents().of("northgate")).isEmpty();
        }
    }

    @Test
    void whatReviewersSaidCountsByReportsUntilItIsWithdrawn() {
        Reading first = reading("a.txt", "place:~northgate");
        Reading second = reading("b.txt", "place:~northgate");
        try (Ledger ledger = Ledger.open(ledger())) {
            ledger.add(first, NOW);
            ledger.add(second, NOW);
            correct(ledger, first, "place:geonames/1");
            long last = correct(ledger, second, "place:geonames/1");
            Precedents before = ledger.precedents();

            assertThat(before.of("northgate")).containsExactly(new Precedent("place:geonames/1", 2));
            assertThat(before.of("southgate")).isEmpty();

            ledger.review(new Act.Withdraw(last), "Ada", "not so sure", NOW.plusSeconds(9));
            assertThat(ledger.precedents().of("northgate")).containsExactly(new Precedent("place:geonames/1", 1));
            assertThat(before.of("northgate"))
                    .as("as it was when reading began")
                    .hasSize(1)
                    .containsExactly(new Precedent("place:geonames/1", 2));
        }
    }

    @Test
    void mergersAndSplitsSayWhatNamesStandFor() {
        Reading reading = reading("a.txt", "place:~al northgate");
        try (Ledger ledger = Ledger.open(ledger())) {
            ledger.add(reading, NOW);
            ledger.review(new Act.Merge("place:~al northgate", "place:geonames/1"), "Ada", "the town", NOW);
            ledger.review(
                    new Act.Split(
                            "place:geonames/1",
                            "place:geonames/2",
                            reading.report().digest(),
                            Optional.empty(),
                            Optional.of("Northgate")),
                    "Ada",
                    "the village here",
                    NOW);

            assertThat(ledger.precedents().of("northgate"))
                    .containsExactly(new Precedent("place:geonames/1", 1), new Precedent("place:geonames/2", 1));
        }
    }

    private static long correct(Ledger ledger, Reading reading, String id) {
        Field.Value place = Field.PLACE.of(reading.claims().get(0)).get(0);
        Correction correction = new Correction(
                Map.of(Field.PLACE, List.of(new Field.Value(place.text(), place.span(), Optional.of(id)))));
        Act act = new Act.Correct(reading.claims().get(0).id(), reading.report().digest(), correction);
        return ledger.review(act, "Ada", "the town in the north", NOW.plusSeconds(1))
                .number();
    }

    private static Reading reading(String name, String id) {
        return Handmade.report(name)
                .sentence("The Red column took Northgate, wrote " + name + ".")
                .claim(Relation.TAKES, "took")
                .place("Northgate", id)
                .end()
                .read();
    }
}
