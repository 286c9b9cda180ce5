package relata.tables.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import relata.Reading;
import relata.claims.Claim;
import relata.claims.Occurred;
import relata.claims.Relation;
import relata.names.Names;
import relata.names.Profile;
import relata.tables.StatementTable;
import relata.tables.TableColumn;
import relata.tables.TableError;
import relata.tables.Tabled;

class StatementTableTest {

    private static final String TABLE = """
            # Who holds what around Maravel, as noted by hand.
            date\tpublisher\turl\tstatus\tplace\tas_of\tnote
            2030-05-03\tExample Wire\thttps://wire.example/1\tgov\tMaravel\t1 May 2030\tafter a night of fighting
            2030-05-03T18:00:00+02:00\tNorthern Desk\t\trebels in part\tOrsa\t02-May-30\t
            2030-05-04\tNorthern Desk\t\tunknown\tBrenta\t\t
            soon\tNorthern Desk\t\trebels\tKarsa\t\t
            2030-05-04\tNorthern Desk\t\trebels\tKarsa\tlong ago\t
            """;

    private static StatementTable tables(Map<TableColumn, String> columns, Optional<String> publisher) {
        return new StatementTable(
                new Names(Profile.shipped("general")), columns, Map.of("gov", "the Maravel Guard"), publisher);
    }

    private static Tabled read(String text) {
        return tables(Map.of(), Optional.empty()).read("held.tsv", text);
    }

    @Test
    void aRowIsAStatementOfItsPublisherWithBothItsTimes() {
        Reading reading = read(TABLE).readings().get(0);
        Claim claim = reading.claims().get(0);

        assertThat(reading.report().publisher()).contains("Example Wire");
        assertThat(reading.report().url()).contains("https://wire.example/1");
        assertThat(reading.report().published().orElseThrow().from()).hasToString("2030-05-03T00:00:00Z");
        assertThat(claim.relation()).isEqualTo(Relation.HOLDS);
        assertThat(claim.occurred().orElseThrow())
                .extracting(Occurred::from, Occurred::to)
                .allMatch(day -> day.toString().equals("2030-05-01"));
        assertThat(claim.actors())
                .extracting(actor -> actor.text(), actor -> actor.id().orElse(""))
                .containsExactly(tuple("gov", "actor:~maravel guard"));
    }

    @Test
    void itsWordsStandWhereItSaysInTheRowAsItIs() {
        assertThat(read(TABLE).readings()).isNotEmpty().allSatisfy(reading -> {
            String text = reading.report().text();
            Claim claim = reading.claims().get(0);
            assertThat(TABLE).contains("\n" + text + "\n");
            assertThat(claim.place().orElseThrow().mention().span().of(text))
                    .isEqualTo(claim.place().orElseThrow().mention().text());
            assertThat(claim.actors().get(0).span().of(text))
                    .isEqualTo(claim.actors().get(0).text());
        });
    }

    @Test
    void noRowIsLostWithoutAWord() {
        Tabled table = read(TABLE);

        assertThat(table.readings()).hasSize(2);
        assertThat(table.unheld()).isEqualTo(1);
        assertThat(table.problems())
                .extracting(Tabled.Problem::line, problem -> problem.reason().contains("'"))
                .containsExactly(tuple(6, true), tuple(7, true));
    }

    @Test
    void theSameRowIsTheSameReportWhereverItStandsInTheTable() {
        String grown = TABLE.replace("2030-05-04\tN", "2030-05-02\tNorthern Desk\t\trebels\tKarsa\t\t\n2030-05-04\tN");

        assertThat(read(grown).readings())
                .extracting(reading -> reading.report().digest())
                .containsAll(read(TABLE).readings().stream()
                        .map(reading -> reading.report().digest())
                        .toList());
    }

    @Test
    void commasDivideCellsAsWellAndQuotationMarksHoldThem() {
        Tabled table = read("""
                place,holder,said,publisher,words\r
                "Orsa, the old town",rebels,2030-05-01,Example Wire,"They have ""all"" of it,\nsays the Wire"\r
                Karsa,rebels,2030-05-01,Example Wire,""\r
                """);

        assertThat(table.problems()).isEmpty();
        assertThat(table.readings()).hasSize(2).first().satisfies(reading -> {
            Claim claim = reading.claims().get(0);
            assertThat(claim.place().orElseThrow().mention().text()).isEqualTo("Orsa, the old town");
            assertThat(claim.sentence().of(reading.report().text()))
                    .isEqualTo("They have \"\"all\"\" of it,\nsays the Wire");
        });
        assertThat(table.readings().get(1).report().text()).isEqualTo("Karsa,rebels,2030-05-01,Example Wire,\"\"");
    }

    @Test
    void columnsMayBeNamedAndARelationSaysMoreThanThatItIsHeld() {
        Tabled table = tables(Map.of(TableColumn.PLACE, "where", TableColumn.HOLDER, "who"), Optional.of("Own notes"))
                .read(
                        "held.csv",
                        "where,who,relation,date\nOrsa,rebels,takes,2030-05-01\nOrsa,rebels,meets,2030-05-01");

        assertThat(table.readings()).singleElement().satisfies(reading -> {
            assertThat(reading.claims().get(0).relation()).isEqualTo(Relation.TAKES);
            assertThat(reading.report().publisher()).contains("Own notes");
        });
        assertThat(table.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.reason()).contains("meets"));
    }

    @Test
    void whatIsNoSuchTableIsRefusedInALine() {
        for (String text : new String[] {
            "", "a,b\n1,2", "place,holder,said\nOrsa,rebels,2030-05-01", "place,holder,said,publisher\n\"Orsa,rebels\n"
        }) {
            assertThatExceptionOfType(TableError.class)
                    .isThrownBy(() -> read(text))
                    .satisfies(
                            error -> assertThat(error.getMessage()).isNotBlank().doesNotContain("\n"));
        }
        assertThatExceptionOfType(TableError.class)
                .isThrownBy(() -> tables(Map.of(TableColumn.PLACE, "where"), Optional.empty())
                        .read("t.tsv", TABLE))
                .withMessageContaining("where");
    }
}
