package relata.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import relata.Reading;
import relata.claims.IdentityCandidate;
import relata.claims.Mention;
import relata.claims.Relation;
import relata.picture.Statement;

/** What a name may stand for, where that is open or contested, is kept with scores and reasons. */
class CandidatesTest extends EveryStore {

    private static final Instant NOW = Instant.parse("2031-05-04T08:00:00Z");
    private static final List<IdentityCandidate> TWO_TOWNS = List.of(
            new IdentityCandidate(
                    "place:geonames/1", "Northgate, Ada", 0.4625, "its name; in a country of the profile"),
            new IdentityCandidate("place:geonames/2", "Northgate, Bel", 0.3, "its name"));
    private static final List<IdentityCandidate> ONE_TOWN =
            List.of(new IdentityCandidate("place:geonames/2", "Northgate, Bel", 0.65, "named with what holds it"));

    @Test
    void aReadingComesBackWithTheCandidatesThatItWentInWith() {
        Reading reading = reading(TWO_TOWNS);
        try (Ledger ledger = Ledger.open(ledger())) {
            ledger.add(reading, NOW);

            assertThat(ledger.reading("a.txt")).contains(reading);
            assertThat(ledger.statements(StatementFilter.ALL))
                    .extracting(Statement::claim)
                    .isEqualTo(reading.claims());
        }
    }

    @Test
    void whatWasWeighedBeforeANewReadingCanStillBeAsked() {
        try (Ledger ledger = Ledger.open(ledger())) {
            ledger.add(reading(TWO_TOWNS), new Run("1", "words"), NOW);
            ledger.add(reading(ONE_TOWN), new Run("2", "words"), NOW.plusSeconds(60));

            assertThat(candidates(ledger.reading("a.txt"))).isEqualTo(ONE_TOWN);
            assertThat(candidates(ledger.reading("a.txt", Optional.of(NOW)))).isEqualTo(TWO_TOWNS);
            assertThat(ledger.statements(StatementFilter.builder().known(NOW).build()))
                    .extracting(statement ->
                            place(statement.claim().place().orElseThrow().mention()))
                    .containsExactly(TWO_TOWNS, TWO_TOWNS);
        }
    }

    private static List<IdentityCandidate> place(Mention mention) {
        return mention.candidates();
    }

    private static List<IdentityCandidate> candidates(Optional<Reading> reading) {
        return reading.orElseThrow()
                .claims()
                .get(0)
                .place()
                .orElseThrow()
                .mention()
                .candidates();
    }

    /** Two claims of one breath, about one mention of a place. */
    private static Reading reading(List<IdentityCandidate> candidates) {
        return Handmade.report("a.txt")
                .sentence("The Red column took and shelled Northgate.")
                .claim(Relation.TAKES, "took")
                .actor("The Red column", "actor:red-column")
                .openPlace("Northgate", "place:~northgate", candidates)
                .end()
                .claim(Relation.STRIKES, "shelled")
                .openPlace("Northgate", "place:~northgate", candidates)
                .end()
                .read();
    }
}
