package relata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two rival reports in a ledger, and what the commands make of them. */
class LedgerCommandsTest {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private static Path folder;

    private static String ledger = "";
    private static Run read = new Run(-1, "", "");

    @BeforeAll
    static void readTwoReports() throws IOException {
        Path reports = folder.resolve("reports");
        Sample.write(reports, "taken.txt", Sample.TAKEN);
        Sample.write(reports, "held.txt", Sample.HELD);
        ledger = folder.resolve("relata.db").toString();
        read = Run.of("read", "--ledger", ledger, reports.toString());
    }

    @Test
    void readSaysWhatItDidAndShowsThePicture() {
        assertThat(read.code()).isZero();
        assertThat(read.err()).startsWith("relata: read 2 reports into " + ledger + ": 2 new with ");
        assertThat(read.out()).startsWith("As said by ").contains("PLACE", "Riverside");
    }

    @Test
    void readingTwiceChangesNothing() {
        String before =
                Run.of("claims", "--ledger", ledger, "--format", "jsonl").out();

        Run again = Run.of("read", "--ledger", ledger, folder.resolve("reports").toString());

        assertThat(again.err()).contains("0 new with 0 claims, 2 known already");
        assertThat(Run.of("claims", "--ledger", ledger, "--format", "jsonl").out())
                .isEqualTo(before);
    }

    @Test
    void claimsAreTheOnesThatExtractFinds() {
        String extracted = Run.of(
                        "extract",
                        "--format",
                        "jsonl",
                        folder.resolve("reports").toString())
                .out();

        assertThat(Run.of("claims", "--ledger", ledger, "--format", "jsonl").lines())
                .containsExactlyInAnyOrderElementsOf(extracted.lines().toList());
    }

    @Test
    void whatAReportSaysTwiceIsShownAndCountedOnce(@TempDir Path twice) throws IOException {
        Sample.write(twice, "twice.txt", """
                Title: Army captures Riverside

                The army captured the town of Riverside on Wednesday, a military source said.
                """);
        String file = twice.resolve("relata.db").toString();

        assertThat(Run.of("read", "--ledger", file, twice.resolve("twice.txt").toString())
                        .err())
                .contains("1 new with 1 claims");
        Run shown = Run.of("claims", "--ledger", file);
        assertThat(shown.out()).doesNotContain("“Army captures Riverside”").contains("a military source");
        assertThat(shown.err()).contains("1 more say again what their report says above");
        assertThat(Run.of("claims", "--ledger", file, "--repeats").out())
                .contains("“Army captures Riverside”", "“The army captured the town");
        List<JsonNode> all = Run.of("claims", "--ledger", file, "--format", "jsonl").lines().stream()
                .map(JSON::readTree)
                .toList();
        assertThat(all).hasSize(2);
        assertThat(all.get(0).get("repeats")).isEqualTo(all.get(1).get("id"));
    }

    @Test
    void labelsTellWhoCallsWhomWhat(@TempDir Path labelled) throws IOException {
        Sample.write(labelled, "labelled.txt", """
                Title: Fighting in Aleppo
                Source: Example Wire
                Published: 2016-12-07T12:00:00Z

                The Syrian army captured Hanano from the terrorists on Wednesday. The terrorists left Bostan Bash, too. Rebels shelled Homs.
                """);
        String file = labelled.resolve("relata.db").toString();
        Run.of("read", "--ledger", file, labelled.resolve("labelled.txt").toString());

        assertThat(Run.of("labels", "--ledger", file).out())
                .contains("armed opposition", "terrorists", "Example Wire", "2016-12-07")
                .doesNotContain("syrian army");
        assertThat(Run.of("labels", "--ledger", file, "--all", "--format", "csv")
                        .out())
                .contains("actor:syrian-army,Syrian army,syrian army,false,");
        assertThat(JSON.readTree(Run.of("labels", "--ledger", file, "--format", "jsonl")
                                .lines()
                                .get(0))
                        .get("claims"))
                .isNotEmpty();
        assertThat(Run.of("labels", "--ledger", ledger).err()).contains("no label that the profile knows");
    }

    @Test
    void filtersNarrowTheClaims() {
        assertThat(found("kind", "--kind", "control")).isNotEmpty().containsOnly("control");
        assertThat(found("kind", "--kind", "casualties")).isNotEmpty().containsOnly("casualties");
        assertThat(found("relation", "--relation", "takes,killed")).contains("takes", "killed");
        assertThat(found("relation", "--place", "riverside")).contains("takes").doesNotContain("killed");
        assertThat(found("id", "--publisher", "Northern Desk", "--kind", "casualties"))
                .isEmpty();
        assertThat(found("id", "--actor", "rebels", "--publisher", "Example Wire"))
                .isEmpty();
        assertThat(found("id", "--from", "2016-12-08")).isEmpty();
        assertThat(found("relation", "--from", "2016-12-07", "--to", "2016-12-07"))
                .contains("takes");
        assertThat(found("id", "--known", "2016-12-07")).isEmpty();
    }

    private static List<String> found(String property, String... filter) {
        Stream<String> args = Stream.of("claims", "--ledger", ledger, "--format", "jsonl");
        return Run.of(Stream.concat(args, Stream.of(filter)).toArray(String[]::new)).lines().stream()
                .map(line -> JSON.readTree(line).path(property).asString())
                .toList();
    }

    @Test
    void noSuchClaimIsSaidAndIsNoError() {
        Run run = Run.of("claims", "--ledger", ledger, "--place", "Atlantis");
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("no such claim");
    }

    @Test
    void tablesFitTheScreen() {
        for (int columns : new int[] {60, 80, 120, 200}) {
            for (String command : new String[] {"claims", "picture"}) {
                Run run = Run.with(Map.of("COLUMNS", "" + columns), command, "--ledger", ledger);
                assertThat(run.lines())
                        .isNotEmpty()
                        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(columns));
            }
        }
    }

    @Test
    void thePictureOpensWithASentence() {
        Run run = Run.of("picture", "--ledger", ledger, "--at", "2016-12-07T22:00Z");
        assertThat(run.out()).startsWith("As said by ").contains("up to 2016-12-07 22:00Z: ");
        assertThat(run.out()).contains("disputed");
    }

    @Test
    void thePictureBeforeAnythingWasSaidIsEmpty() {
        assertThat(Run.of("picture", "--ledger", ledger, "--at", "2010-01-01").out())
                .isEqualTo("Up to 2010-01-01 23:59Z nobody says of any place who holds it.\n");
    }

    @Test
    void thePictureComesInThreeFormats() {
        JsonNode place = JSON.readTree(Run.of("picture", "--ledger", ledger, "--format", "jsonl")
                .lines()
                .get(0));
        assertThat(place.path("state").asString()).isEqualTo("disputed");
        assertThat(place.path("holdings").size()).isEqualTo(2);
        assertThat(Run.of("picture", "--ledger", ledger, "--format", "csv")
                        .lines()
                        .get(0))
                .startsWith("place_id,place,state,");
    }

    @Test
    void estimatesStandBesideThePictureUnlessTheyAreSwitchedOff() {
        String[] picture = {"picture", "--ledger", ledger, "--at", "2016-12-07T22:00Z"};
        String[] without = {"picture", "--ledger", ledger, "--at", "2016-12-07T22:00Z", "--no-estimate"};

        assertThat(Run.of(picture).out())
                .contains("\nEstimate for 2016-12-07: ")
                .startsWith(Run.of(without).out());
        assertThat(Run.of(without).out()).doesNotContainIgnoringCase("estimate");
        JsonNode place = JSON.readTree(Run.of("picture", "--ledger", ledger, "--format", "jsonl")
                .lines()
                .get(0));
        assertThat(place.path("estimate").path("enough").isBoolean()).isTrue();
        assertThat(place.path("estimate").path("enough").asBoolean())
                .isEqualTo(place.path("estimate").has("chances"));
    }

    @Test
    void publishersAreFoundByTheirId() {
        String id = "source:~example wire";
        assertThat(found("relation", "--publisher", id)).contains("takes", "killed");
    }

    @Test
    void figuresAreSetSideBySide() {
        Run run = Run.of("figures", "--ledger", ledger, "Meadow district");
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("2 figures about ").contains("70 %", "40 %", "CANNOT ALL HOLD");
        assertThat(run.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
        assertThat(Run.of("figures", "--ledger", ledger, "Meadow district", "--format", "jsonl")
                        .out())
                .contains("\"type\":\"conflict\"");
        assertThat(Run.of("figures", "--ledger", ledger, "Meadow district", "--format", "csv")
                        .lines())
                .hasSizeGreaterThan(2);
    }

    @Test
    void aPlaceWithoutFiguresIsSaidToHaveNone() {
        assertThat(Run.of("figures", "--ledger", ledger, "Hilltop").out()).startsWith("Nobody gives a figure for ");
    }

    @Test
    void aReportIsShownWithItsClaims() {
        Run run = Run.of("report", "--ledger", ledger, "taken.txt");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("publisher  Example Wire", "published  2016-12-07 12:00Z, as the report states", "captured[");
        assertThat(run.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    @Test
    void whatAPageSaysOfItselfStandsOverTheReport(@TempDir Path pages) throws IOException {
        Path page = Sample.write(pages, "page.html", """
                <html lang="en"><head><title>Army enters Riverside</title><meta name="author" content="Ada Miller">
                <meta property="article:published_time" content="2016-12-07T21:30:00+02:00">
                <meta property="article:modified_time" content="2016-12-08T09:00:00+02:00"></head>
                <body><article><h1>Army enters Riverside</h1>
                <p>The army captured the town of Riverside on Wednesday, a military source said, and showed pictures of it.</p>
                <p>At least 12 people were killed by shelling in Hilltop, doctors said, and many more were brought there.</p>
                <p>This report was amended on 8 December 2016.</p>
                <p>Source: <a href="https://agency.example/7">Northgate News</a></p></article></body></html>
                """);
        String kept = pages.resolve("relata.db").toString();
        assertThat(Run.of("read", "-q", "--ledger", kept, page.toString()).code())
                .isZero();

        assertThat(Run.of("report", "--ledger", kept, "page.html").lines())
                .containsSubsequence(
                        "by         Ada Miller",
                        "published  2016-12-07 19:30Z, as the report states",
                        "changed    2016-12-08 07:00Z",
                        "credits    Northgate News (https://agency.example/7)",
                        "notice     This report was amended on 8 December 2016.");
        assertThat(Run.of("text", page.toString()).lines())
                .contains("changed    2016-12-08 07:00Z", "credits    Northgate News (https://agency.example/7)");
    }

    @Test
    void aReportThatIsNotThereIsNamed() {
        Run run = Run.of("report", "--ledger", ledger, "other.txt");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("relata: no report other.txt in " + ledger + "\n");
    }

    @Test
    void quietLeavesResultsOnly() {
        Run run = Run.of(
                "read",
                "-q",
                "--ledger",
                folder.resolve("quiet.db").toString(),
                folder.resolve("reports").toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("As said by ");
    }
}
