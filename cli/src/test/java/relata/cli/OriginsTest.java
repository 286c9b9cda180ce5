package relata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OriginsTest {

    private static final String NIGHT =
            "Rebels took the town of Riverside late on Tuesday after two days of shelling from the ridge above the mill."
                    + " Shop owners in the harbour quarter had been told to keep their shutters down until the fire ended."
                    + " Boats that usually carry grain brought some two hundred people upstream, most of them with nothing but a bag."
                    + " The army gave no figures, but a nurse counted eleven stretchers at the side door of the clinic.";
    private static final String QUOTED = " “We shall leave the bridge to nobody,” the general said.";
    private static final String OWN =
            "Bread prices in the capital rose again on Wednesday and the bakers warned of a long winter without flour."
                    + " Queues formed at the central station, where all trains to the south were sold out for the second day in a row.";

    @TempDir
    private static Path folder;

    private static String ledger;

    @BeforeAll
    static void readThreeReports() throws IOException {
        Path reports = folder.resolve("reports");
        Sample.write(reports, "wire.txt", report("Example Wire", "Town taken", "2016-12-07T06:00Z", NIGHT + QUOTED));
        Sample.write(
                reports,
                "post.txt",
                report(
                        "Harbour Post",
                        "What happened at night",
                        "2016-12-07T09:00Z",
                        NIGHT.replace("late on", "in the night of")));
        Sample.write(reports, "daily.txt", report("Capital Daily", "Bread", "2016-12-07T08:00Z", OWN + QUOTED));
        ledger = folder.resolve("relata.db").toString();
        Run.of("read", "--quiet", "--ledger", ledger, reports.toString());
    }

    private static String report(String publisher, String title, String published, String body) {
        return "Title: " + title + "\nSource: " + publisher + "\nPublished: " + published + "\n\n" + body + "\n";
    }

    @Test
    void listsTheTextsThatThereAreCopiesOf() {
        Run run = Run.of("origins", "--ledger", ledger);

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("3 reports, 2 different texts; of 1 text there are copies.")
                .containsSubsequence("Example Wire", "wire.txt", "first", "Harbour Post", "post.txt", "%")
                .doesNotContain("daily.txt");
    }

    @Test
    void showsTheWordsThatTwoReportsShareAndWhereTheyStand() {
        Run run = Run.of("origins", "--ledger", ledger, "post.txt", "wire.txt");

        assertThat(run.code()).isZero();
        assertThat(run.lines().get(0)).contains("Example Wire", "wire.txt");
        assertThat(run.lines().get(1)).contains("Harbour Post", "post.txt");
        assertThat(String.join(" ", run.lines()).replaceAll("\\s+", " "))
                .contains("Copies of one text: what both say has one origin, Example Wire")
                .contains("passage, characters 111–480 and 131–500: “Tuesday after two days of shelling");
        assertThat(run.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    @Test
    void aQuotationIsNoCopy() {
        Run run = Run.of("origins", "--ledger", ledger, "daily.txt", "wire.txt");

        assertThat(run.out())
                .contains("A quotation in common")
                .contains(": “We shall leave the bridge to")
                .doesNotContain("passage,");
        Run none = Run.of("origins", "--ledger", ledger, "daily.txt");
        assertThat(none.out()).isEmpty();
        assertThat(none.err()).contains("no other report has words of daily.txt");
    }

    @Test
    void formats() {
        assertThat(Run.of("origins", "--ledger", ledger, "--format", "jsonl").lines())
                .singleElement()
                .asString()
                .startsWith("{\"type\":\"copies\",\"reports\":[{\"report\":")
                .contains("\"publisher\":\"Harbour Post\"");
        assertThat(Run.of("origins", "--ledger", ledger, "--format", "csv").lines())
                .hasSize(3)
                .first()
                .asString()
                .startsWith("type,report,digest,publisher,");
        assertThat(Run.of("origins", "--ledger", ledger, "post.txt", "--format", "jsonl")
                        .lines())
                .singleElement()
                .asString()
                .contains(
                        "\"kinship\":\"copies of one text\"",
                        "\"passages\":[{\"earlier\":{\"text\":\"Tuesday after two");
        assertThat(Run.of("origins", "--ledger", ledger, "post.txt", "--format", "csv")
                        .lines())
                .hasSizeGreaterThan(1)
                .allSatisfy(line -> assertThat(line).containsAnyOf("kinship,type", "copies of one text,passage"));
    }

    @Test
    void asItWasKnownThen() {
        assertThat(Run.of("origins", "--ledger", ledger, "--known", "2016-12-08")
                        .out())
                .startsWith("0 reports");
    }

    @Test
    void aReportThatIsNotThereIsSaid() {
        Run run = Run.of("origins", "--ledger", ledger, "nowhere.txt");

        assertThat(run.code()).isOne();
        assertThat(run.err()).contains("no report nowhere.txt in");
    }

    @Test
    void thePictureCountsOneOrigin() {
        assertThat(Run.of("picture", "--ledger", ledger).out())
                .contains("Riverside", "single origin")
                .doesNotContain("agreed");
    }
}
