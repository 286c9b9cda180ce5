package relata.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import relata.Reading;
import relata.claims.Relation;

/** Many reports added at once are what they would be if added one after the other, or none is there. */
class AddAllTest extends EveryStore {

    private static final Run RUN = new Run("1", "words");

    @Test
    void manyAtOnceAreAsManyOneByOne() {
        List<Reading> readings =
                IntStream.range(0, 20).mapToObj(i -> Generated.reading(i, 5)).toList();

        try (Ledger ledger = Ledger.open(ledger())) {
            assertThat(ledger.addAll(readings, RUN, Instant.EPOCH)).isEqualTo(20);
            assertThat(ledger.addAll(readings, RUN, Instant.EPOCH)).isZero();

            assertThat(ledger.check()).isEmpty();
            assertThat(readings)
                    .allSatisfy(reading ->
                            assertThat(ledger.reading(reading.report().name())).contains(reading));
        }
    }

    @Test
    void theSameBytesTwiceInOneGoAreOneReport() {
        Reading reading = Generated.reading(1, 5);

        try (Ledger ledger = Ledger.open(ledger())) {
            assertThat(ledger.addAll(List.of(reading, reading, Generated.reading(2, 5)), RUN, Instant.EPOCH))
                    .isEqualTo(2);

            assertThat(ledger.reports()).hasSize(2);
            assertThat(ledger.statements(StatementFilter.ALL)).hasSize(10);
        }
    }

    @Test
    void whereOneCannotBeAddedNoneIsAndTheNextStartsClean() {
        Reading beyond = Handmade.report("far.txt")
                .sentence("The Red column took Hill Nine.")
                .claim(Relation.TAKES, "took")
                .occurred("+12000-01-01", "+12000-01-01")
                .end()
                .read();

        try (Ledger ledger = Ledger.open(ledger())) {
            assertThatThrownBy(() -> ledger.addAll(List.of(Generated.reading(1, 5), beyond), RUN, Instant.EPOCH))
                    .isInstanceOf(LedgerError.class)
                    .hasMessageContaining("beyond what a ledger can hold");
            assertThat(ledger.reports()).isEmpty();

            ledger.add(Generated.reading(2, 5), Instant.EPOCH);
            assertThat(ledger.reports()).hasSize(1);
            assertThat(ledger.check()).isEmpty();
        }
    }
}
