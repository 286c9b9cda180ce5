package relata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Disputes, timelines and what the picture tells besides, from a table of statements. */
class DisputesTest {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String TABLE = """
            date,source,relation,holder,place
            2016-12-05,Northern Desk,holds,rebels,Aghyol
            2016-12-07,Example Wire,takes,the army,al-Ma'adi
            2016-12-07,Northern Desk,holds,rebels,Maadi
            2016-12-07,Example Wire,takes,the army,Aghyol
            2016-12-07,SANA,holds,rebels,Marjeh
            2016-12-07,Northern Desk,takes,rebels,the bridge
            """;

    @TempDir
    private Path folder;

    private String ledger;

    @BeforeEach
    void statementsAreImported() throws IOException {
        ledger = folder.resolve("relata.db").toString();
        Sample.write(folder, "held.csv", TABLE);
        Run run = Run.of("import", "statements", folder.resolve("held.csv").toString(), "--ledger", ledger);
        assertThat(run.code()).as(run.err()).isZero();
    }

    private Run run(String... args) {
        String[] all = new String[args.length + 2];
        System.arraycopy(args, 0, all, 0, args.length);
        all[args.length] = "--ledger";
        all[args.length + 1] = ledger;
        return Run.of(all);
    }

    @Test
    void aDisputeIsPrintedWithBothSidesAndTheirWords() {
        String table = run("disputes").out().replaceAll("\\s+", " ");

        assertThat(table).startsWith("1 dispute.").contains("Example Wire, ").contains("Northern Desk, 2016-12-07");
        assertThat(run("disputes", "--format", "jsonl").lines()).singleElement().satisfies(line -> {
            assertThat(JSON.readTree(line).path("place").asString()).isEqualTo("place:al-maadi");
            assertThat(JSON.readTree(line).path("positions")).hasSize(2);
        });
        assertThat(run("disputes", "--format", "csv").lines()).hasSize(3);
    }

    @Test
    void disputesMayBeAskedOfOnePlaceAndADay() {
        assertThat(run("disputes", "Maadi").out()).startsWith("1 dispute.");
        assertThat(run("disputes", "Aghyol").out()).startsWith("Nothing that is said");
        assertThat(run("disputes", "--at", "2016-12-06").out()).startsWith("Nothing that is said");
        assertThat(run("disputes", "--holds-last", "-1").code()).isEqualTo(2);
    }

    @Test
    void aTimelineHasALaneForEachSideAndTheChanges() {
        assertThat(run("timeline", "Aghyol").out().replaceAll("\\s+", " "))
                .contains("armed opposition 2016-12-05 to 2016-12-06 (1 claim)")
                .contains("Syrian government and its allies 2016-12-07 on (1 claim)");
        assertThat(run("timeline", "Aghyol", "--format", "jsonl").lines())
                .extracting(line -> JSON.readTree(line).path("type").asString())
                .containsExactly("interval", "interval", "stretch", "stretch");
        assertThat(run("timeline", "Aghyol", "--format", "csv").lines()).hasSize(3);
        assertThat(run("timeline", "Bab al-Hadid").err())
                .isEqualTo("relata: nobody says of Bab al-Hadid who holds it\n");
    }

    @Test
    void thePictureSaysWhoConcedesAndWhatNobodyCanPlace() {
        String picture = run("picture").out().replaceAll("\\s+", " ");

        assertThat(picture)
                .contains("1 control claim is about a place or a day that cannot be told.")
                .contains("“the bridge” takes by rebels Northern Desk")
                .contains("SANA (against its own interest)");
    }

    @Test
    void thePictureOfADayGoesOnAMap() {
        Run map = run("export", "--format", "geojson", "--picture", "--at", "2016-12-07");

        assertThat(map.code()).as(map.err()).isZero();
        assertThat(JSON.readTree(map.out()).path("features"))
                .hasSize(3)
                .allSatisfy(feature -> {
                    assertThat(feature.path("geometry").path("coordinates")).hasSize(2);
                    assertThat(feature.path("properties").path("state").asString())
                            .isNotBlank();
                })
                .anySatisfy(feature -> assertThat(
                                feature.path("properties").path("state").asString())
                        .isEqualTo("disputed"));
        assertThat(run("export", "--format", "csv", "--picture").code()).isEqualTo(2);
    }

    @Test
    void whatWasPublishedLaterThanAskedForIsLeftOut() {
        assertThat(run("disputes", "--said", "2016-12-06").out()).startsWith("Nothing that is said");
        assertThat(run("timeline", "Aghyol", "--said", "2016-12-06").out())
                .contains("armed opposition")
                .doesNotContain("Syrian government");
        assertThat(run("claims", "--said", "2016-12-06", "--format", "jsonl").lines())
                .hasSize(1);
        assertThat(run("picture", "--said", "yesterday-ish").err()).contains("--said");
    }

    @Test
    void figuresAndTollsThatCannotAllHoldAreListedWithWhatWouldReconcileThem() throws IOException {
        Path wire = Sample.write(folder, "wire.txt", """
                Source: Example Wire
                Published: 2016-12-07

                The army holds 70 percent of eastern Aleppo, a military source said on Wednesday.
                At least 47 people were killed by a car bomb at the ferry landing of Orsa on Wednesday.
                """);
        Path desk = Sample.write(folder, "desk.txt", """
                Source: Northern Desk
                Published: 2016-12-07

                Rebels hold 40 percent of eastern Aleppo, an activist said on Wednesday.
                A car bomb at the ferry landing of Orsa killed 22 people on Wednesday.
                """);
        Run read = run("read", "-q", wire.toString(), desk.toString());
        assertThat(read.code()).as(read.err()).isZero();

        assertThat(run("disputes", "--format", "jsonl").lines())
                .extracting(line -> JSON.readTree(line).path("kind").asString())
                .containsExactly("control", "figure", "casualties");
        assertThat(run("disputes", "--kind", "figure", "--format", "jsonl").lines())
                .hasSize(1)
                .allSatisfy(
                        line -> assertThat(JSON.readTree(line).path("change").asString())
                                .isEqualTo(
                                        "They would meet if “at most 30 %” were 39.5 % or more, or “40 %” were 30.5 % or less."));
        assertThat(run("disputes", "--kind", "casualties", "--format", "jsonl").lines())
                .hasSize(1)
                .allSatisfy(line -> assertThat(
                                JSON.readTree(line).path("change").asString())
                        .isEqualTo("They would meet if “22” were 47 or more, or “at least 47” were 22 or less."));
        assertThat(run("disputes", "--kind", "figure,casualties", "--format", "csv")
                        .lines())
                .hasSize(5);
        assertThat(run("disputes", "--kind", "figure", "--at", "2016-12-05").out())
                .startsWith("Nothing that is said");
        assertThat(run("disputes", "Maadi", "--format", "jsonl").lines()).hasSize(1);
        assertThat(run("disputes", "--kind", "attack").code()).isEqualTo(2);
    }
}
