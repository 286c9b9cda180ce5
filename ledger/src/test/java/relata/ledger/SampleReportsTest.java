package relata.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import relata.Reader;
import relata.Relata;
import relata.names.Names;
import relata.names.Profile;
import relata.picture.Holding;
import relata.picture.Origin;
import relata.picture.Picture;
import relata.picture.PlacePicture;
import relata.picture.State;
import relata.picture.Statement;
import relata.reading.Given;
import relata.reading.Published;
import relata.reading.ReportReader;
import relata.reading.UnreadableReport;

/** What {@code examples/README.md} says there is to see in the sample reports can be seen. */
class SampleReportsTest {

    private static final Path SAMPLES = Path.of("../examples/aleppo-2016");
    private static final Instant LEARNED = Instant.parse("2016-12-14T00:00:00Z");
    private static final String GOVERNMENT = "Syrian government and its allies";
    private static final String OPPOSITION = "armed opposition";

    private static List<Statement> statements = List.of();

    @BeforeAll
    static void read(@TempDir Path folder) throws IOException, UnreadableReport {
        ReportReader reports = ReportReader.standard();
        Reader reader = Relata.reader();
        try (Ledger ledger = Ledger.open(folder.resolve("samples.db"));
                Stream<Path> files = Files.list(SAMPLES)) {
            for (Path file : files.sorted().toList()) {
                ledger.add(reader.read(reports.read(file, Given.NOTHING)), LEARNED);
            }
            statements = ledger.statements(StatementFilter.ALL);
        }
    }

    @Test
    void independentOriginsAgree() {
        PlacePicture place = on("2016-12-07", "place:bab-al-hadid");
        assertThat(place.state()).isEqualTo(State.AGREED);
        assertThat(holders(place)).containsExactly(GOVERNMENT);
    }

    @Test
    void oneDistrictIsDisputedOnOneDay() {
        assertThat(on("2016-11-30", "place:sheikh-saeed").state()).isEqualTo(State.DISPUTED);
        assertThat(holders(on("2016-11-30", "place:sheikh-saeed"))).contains(GOVERNMENT, OPPOSITION);
        assertThat(on("2016-12-07", "place:al-maadi").state()).isEqualTo(State.DISPUTED);
        assertThat(on("2016-12-12", "place:al-kallaseh").state()).isEqualTo(State.DISPUTED);
    }

    @Test
    void whatWasDisputedIsOvertaken() {
        PlacePicture place = on("2016-12-12", "place:sheikh-saeed");
        assertThat(place.state()).isEqualTo(State.AGREED);
        assertThat(place.superseded()).isNotEmpty();
    }

    @Test
    void aCopyIsNoFurtherOrigin() {
        assertThat(on("2016-12-01", "place:sheikh-saeed").holdings())
                .flatExtracting(Holding::origins)
                .extracting(Origin::name)
                .contains("Northern Desk")
                .doesNotContain("Daily Sample");
    }

    @Test
    void likeNamesAreDistrictsOfTheirOwn() {
        assertThat(holders(on("2016-12-07", "place:karm-al-dada"))).containsExactly(GOVERNMENT);
        assertThat(holders(on("2016-12-07", "place:karm-al-daada"))).containsExactly(OPPOSITION);
    }

    @Test
    void aLateReportSpeaksOfTheDayItNames() {
        assertThat(statements)
                .filteredOn(statement -> statement.reportName().contains("15-late")
                        && statement.claim().place().isPresent()
                        && statement.claim().occurred().isPresent())
                .extracting(
                        statement -> statement.claim().occurred().orElseThrow().from())
                .contains(LocalDate.parse("2016-12-07"), LocalDate.parse("2016-12-11"));
    }

    @Test
    void publicationIsInferredWhereNoneIsStated() {
        Published said = statements.stream()
                .filter(statement -> statement.reportName().contains("10-russian"))
                .flatMap(statement -> statement.said().stream())
                .findFirst()
                .orElseThrow();
        assertThat(said.basis()).isEqualTo(Published.Basis.INFERRED);
        assertThat(said.from()).isEqualTo(Instant.parse("2016-12-07T20:00:00Z"));
        assertThat(said.words()).contains("20:00 UTC on 7 December 2016");
    }

    @Test
    void pageFrameGivesNoClaim() {
        assertThat(statements).extracting(Statement::words).noneMatch(words -> words.contains("Ruritanian"));
    }

    private static PlacePicture on(String day, String place) {
        Instant end = LocalDate.parse(day)
                .plusDays(1)
                .atStartOfDay()
                .toInstant(ZoneOffset.UTC)
                .minusSeconds(1);
        Picture picture = Picture.at(statements, new Names(Profile.shipped("syria")), end, LEARNED);
        return picture.places().stream()
                .filter(candidate -> candidate.place().equals(place))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing is said of " + place));
    }

    private static List<String> holders(PlacePicture place) {
        return place.holdings().stream().map(Holding::name).distinct().toList();
    }
}
