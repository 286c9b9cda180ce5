package relata.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relata.claims.Kind;
import relata.claims.Modality;
import relata.claims.Relation;

/** Each filter gives the statements that it promises and no others. Statements are named by their trigger. */
class StatementFilterTest extends EveryStore {

    private static final Instant LEARNED = Instant.parse("2016-12-08T00:00:00Z");

    private Ledger ledger;

    @BeforeEach
    void threeReports() {
        ledger = Ledger.open(ledger());
        Handmade monday = Handmade.report("monday.txt")
                .publisher("Éclair du Soir")
                .published("2016-12-05T20:00:00Z")
                .sentence("The Red column seized the Upper Hama market on 5 December, the Harbour Monitor said.");
        ledger.add(
                monday.claim(Relation.TAKES, "seized")
                        .actor("The Red column", "actor:red")
                        .place("the Upper Hama market", "place:hama-market")
                        .occurred("2016-12-05", "2016-12-05")
                        .voice(monday.voice("the Harbour Monitor", "said", "source:monitor"))
                        .end()
                        .read(),
                LEARNED);
        ledger.add(
                Handmade.report("tuesday.txt")
                        .publisher("North Wire")
                        .published("2016-12-06T20:00:00Z")
                        .sentence("Blue guards shelled Hamas Road and may storm the market.")
                        .claim(Relation.STRIKES, "shelled")
                        .actor("Blue guards", "actor:blue")
                        .place("Hamas Road", "place:~hamas road")
                        .occurred("2016-12-03", "2016-12-06")
                        .end()
                        .claim(Relation.TAKES, "storm")
                        .actor("Blue guards", "actor:blue")
                        .place("the market", "place:hama-market")
                        .modality(Modality.FORECAST)
                        .end()
                        .read(),
                LEARNED.plusSeconds(60));
        ledger.add(
                Handmade.report("undated.txt")
                        .sentence("Envoys urged a truce.")
                        .claim(Relation.PROPOSES, "urged")
                        .actor("Envoys", null)
                        .end()
                        .read(),
                LEARNED.plusSeconds(120));
        ledger.identifyPublisher("Éclair du Soir", Optional.of("source:eclair"), LEARNED);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void allInTheOrderInWhichTheyWereAdded() {
        assertThat(triggers(filter -> filter)).containsExactly("seized", "shelled", "storm", "urged");
    }

    @Test
    void byKindRelationAndModality() {
        assertThat(triggers(filter -> filter.kind(Kind.CONTROL))).containsExactly("seized", "storm");
        assertThat(triggers(filter -> filter.kinds(Set.of(Kind.ATTACK, Kind.DIPLOMACY))))
                .containsExactly("shelled", "urged");
        assertThat(triggers(filter -> filter.relation(Relation.STRIKES))).containsExactly("shelled");
        assertThat(triggers(filter -> filter.modalities(Set.of(Modality.FORECAST))))
                .containsExactly("storm");
    }

    @Test
    void byWordsOfThePlaceWholeWordsOnly() {
        assertThat(triggers(filter -> filter.place("hama"))).containsExactly("seized");
        assertThat(triggers(filter -> filter.place("UPPER  HAMA"))).containsExactly("seized");
        assertThat(triggers(filter -> filter.place("Market"))).containsExactly("seized", "storm");
        assertThat(triggers(filter -> filter.place("ham"))).isEmpty();
    }

    @Test
    void byIdOfThePlaceWithAndWithoutPrefix() {
        assertThat(triggers(filter -> filter.place("place:hama-market"))).containsExactly("seized", "storm");
        assertThat(triggers(filter -> filter.place("Hama-Market"))).containsExactly("seized", "storm");
        assertThat(triggers(filter -> filter.place("Hama Market"))).containsExactly("seized", "storm");
        assertThat(triggers(filter -> filter.place("place:~hamas road"))).containsExactly("shelled");
    }

    @Test
    void byActor() {
        assertThat(triggers(filter -> filter.actor("blue"))).containsExactly("shelled", "storm");
        assertThat(triggers(filter -> filter.actor("red column"))).containsExactly("seized");
        assertThat(triggers(filter -> filter.actor("Hama"))).isEmpty();
    }

    @Test
    void byVoice() {
        assertThat(triggers(filter -> filter.voice("harbour monitor"))).containsExactly("seized");
        assertThat(triggers(filter -> filter.voice("source:monitor"))).containsExactly("seized");
        assertThat(triggers(filter -> filter.voice("North Wire"))).isEmpty();
    }

    @Test
    void byPublisherWhateverTheAccents() {
        assertThat(triggers(filter -> filter.publisher("eclair du soir"))).containsExactly("seized");
        assertThat(triggers(filter -> filter.publisher("source:eclair"))).containsExactly("seized");
        assertThat(triggers(filter -> filter.publisher("wire"))).containsExactly("shelled", "storm");
    }

    @Test
    void byReport() {
        assertThat(triggers(filter -> filter.report("undated.txt"))).containsExactly("urged");
        assertThat(triggers(filter -> filter.report("no such report"))).isEmpty();
    }

    @Test
    void byTheTimeOfSayingBothEndsIncluded() {
        Instant tuesday = Instant.parse("2016-12-06T20:00:00Z");

        assertThat(triggers(filter -> filter.saidFrom(tuesday))).containsExactly("shelled", "storm");
        // The second that is written lasts until its end: before, it may not have been out yet.
        assertThat(triggers(filter -> filter.saidTo(tuesday.plusNanos(999_999_999))))
                .containsExactly("seized", "shelled", "storm");
        assertThat(triggers(filter -> filter.saidTo(tuesday.plusMillis(999)))).containsExactly("seized");
        assertThat(triggers(filter -> filter.saidFrom(tuesday.plusSeconds(1)))).isEmpty();
    }

    @Test
    void byTheTimeOfHappeningWhereSpansOverlap() {
        assertThat(triggers(filter -> filter.occurredFrom(day(6)))).containsExactly("shelled");
        assertThat(triggers(filter -> filter.occurredTo(day(4)))).containsExactly("shelled");
        assertThat(triggers(filter -> filter.occurredFrom(day(5)).occurredTo(day(5))))
                .containsExactly("seized", "shelled");
        assertThat(triggers(filter -> filter.occurredFrom(day(7)))).isEmpty();
    }

    @Test
    void asKnownAtAnInstant() {
        assertThat(triggers(filter -> filter.known(LEARNED.minusNanos(1)))).isEmpty();
        assertThat(triggers(filter -> filter.known(LEARNED))).containsExactly("seized");
        assertThat(triggers(filter -> filter.known(LEARNED.plusSeconds(60))))
                .containsExactly("seized", "shelled", "storm");
    }

    @Test
    void everythingThatIsSetMustHold() {
        assertThat(triggers(filter -> filter.place("market").kind(Kind.CONTROL).publisher("North Wire")))
                .containsExactly("storm");
        assertThat(triggers(filter -> filter.place("market").kind(Kind.ATTACK))).isEmpty();
    }

    @Test
    void wordsAreNeverTakenForSql() {
        String hostile = "' OR 1=1 --";

        assertThat(triggers(filter -> filter.place(hostile))).isEmpty();
        assertThat(triggers(filter -> filter.actor(hostile))).isEmpty();
        assertThat(triggers(filter -> filter.voice(hostile))).isEmpty();
        assertThat(triggers(filter -> filter.publisher(hostile))).isEmpty();
        assertThat(triggers(filter -> filter.report(hostile))).isEmpty();
    }

    private List<String> triggers(UnaryOperator<StatementFilter.Builder> asked) {
        return ledger.statements(asked.apply(StatementFilter.builder()).build()).stream()
                .map(statement -> statement.claim().trigger().text())
                .toList();
    }

    private static LocalDate day(int ofDecember) {
        return LocalDate.of(2016, 12, ofDecember);
    }
}
