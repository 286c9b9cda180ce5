package relata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The example of a record in {@code docs/record.md}, from its texts to its lines. */
class RecordTest {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private static Path folder;

    private static List<String> page = List.of();
    private static String ledger = "";

    @BeforeAll
    static void theReportsOfThePageAreRead() throws IOException {
        page = Files.readAllLines(Path.of("..", "docs", "record.md"));
        page = page.subList(page.indexOf("### Example of a record"), page.size());
        Path texts = Files.createDirectory(folder.resolve("texts"));
        for (String line : page) {
            String[] cells = line.split(" ?\\| ");
            if (cells.length == 5 && cells[3].startsWith("20")) {
                write(texts, cells[1], cells[2], cells[3], cells[4].replace(" |", ""));
            }
        }
        write(texts, "label", "Valley Times", "2021-04-08", "Regime forces shelled the town of Orsa on Wednesday.");
        // One on SANA's side says the same as SANA; a paper prints what SANA says.
        write(texts, "own", "Tasnim", "2021-05-02", "On Saturday the army took control of the town of Ilex.");
        write(texts, "first", "SANA", "2021-05-01", "The army captured the town of Ilex on Saturday.");
        write(texts, "first2", "SANA", "2021-05-01", "The army captured the town of Juno on Saturday.");
        write(
                texts,
                "copy",
                "Harbour Post",
                "2021-05-02",
                "The army captured the town of Juno on Saturday, SANA reported.");
        write(
                texts,
                "toll1",
                "Example Wire",
                "2021-04-10",
                "A car bomb at the ferry landing of Orsa killed 31 people on Saturday.");
        write(
                texts,
                "toll2",
                "Harbour Post",
                "2021-04-11",
                "31 people were killed on Saturday by the car bomb at the ferry landing of Orsa, the harbour master said.");
        ledger = folder.resolve("relata.db").toString();
        assertThat(Run.of("read", "-q", "--profile", "syria", "--ledger", ledger, texts.toString())
                        .code())
                .isZero();
    }

    private static void write(Path folder, String name, String publisher, String published, String text)
            throws IOException {
        Files.writeString(
                folder.resolve(name + ".txt"),
                "Source: " + publisher + "\nPublished: " + published + "\n\n" + text + "\n");
    }

    private static List<JsonNode> records(String... more) {
        List<String> args = new ArrayList<>(List.of("sources", "--record", "--ledger", ledger, "--format", "jsonl"));
        args.addAll(List.of(more));
        return Run.of(args.toArray(String[]::new)).lines().stream()
                .map(JSON::readTree)
                .toList();
    }

    private static JsonNode record(String name, String at) {
        return records(name, "--at", at).get(0);
    }

    private static String line(JsonNode source) {
        JsonNode control = source.path("control");
        JsonNode rate = control.path("rate");
        String range = rate.path("of").asInt() == 0
                ? ""
                : " (" + Math.round(100 * rate.path("low").asDouble()) + "–"
                        + Math.round(100 * rate.path("high").asDouble()) + " %)";
        String besides = source.path("conceded").asInt() == 0
                ? ""
                : "; " + source.path("conceded").asInt() + " against its own interest, "
                        + source.path("revised").asInt() + " taken back, "
                        + source.path("corrected").asInt() + " corrected";
        return "- " + source.path("name").asString() + ": " + rate.path("count").asInt() + " of "
                + rate.path("of").asInt() + " supported" + range + ", "
                + control.path("contradicted").asInt() + " contradicted, "
                + control.path("untested").asInt() + " not tested" + besides;
    }

    @Test
    void theRecordsAreThoseOfThePage() {
        List<String> promised =
                page.stream().filter(line -> line.matches("- .* supported.*")).toList();

        assertThat(promised).hasSize(3);
        assertThat(records("--at", "2021-04-09").stream().map(RecordTest::line)).containsAll(promised);
    }

    @Test
    void whatComesLaterTestsNothingYet() {
        JsonNode sana = record("SANA", "2021-04-01");

        assertThat(sana.at("/control/untested").asInt()).isEqualTo(2);
        assertThat(sana.at("/control/rate/of").asInt()).isZero();
        assertThat(sana.path("revised").asInt()).isZero();
        assertThat(sana.path("corrected").asInt()).isZero();
    }

    @Test
    void neitherCopiesNorItsOwnSideBearASourceOut() {
        JsonNode before = record("SANA", "2021-04-09");
        JsonNode after = record("SANA", "2021-05-09");

        assertThat(after.at("/control/claims").asInt())
                .isEqualTo(before.at("/control/claims").asInt() + 2);
        assertThat(after.at("/control/supported").asInt())
                .isEqualTo(before.at("/control/supported").asInt());
    }

    @Test
    void whereItStandsIsTheProfilesWordAndLabelsAreItsOwn() {
        assertThat(record("SANA", "2021-04-09").path("declared_by").asString()).isEqualTo("profile syria");
        assertThat(record("Example Wire", "2021-04-09").path("declared_by").isNull())
                .isTrue();
        assertThat(record("Valley Times", "2021-04-09").at("/labels/0/words").asString())
                .isEqualTo("regime forces");
    }

    @Test
    void tollsAreTestedByTheSameNumberFromElsewhere() {
        assertThat(record("Example Wire", "2021-04-10").at("/tolls/untested").asInt())
                .isEqualTo(1);
        assertThat(record("Example Wire", "2021-04-12").at("/tolls/supported").asInt())
                .isEqualTo(1);
    }

    @Test
    void theTableSaysWhatItDoesNotSay() {
        String table = Run.of("sources", "--record", "--ledger", ledger).out().replaceAll("\\s+", " ");

        assertThat(table).contains("not who was right", "declares profile syria", "(21–100 %)");
        assertThat(Run.of("sources", "--record", "--ledger", ledger, "--format", "csv")
                        .lines())
                .anyMatch(line -> line.startsWith("source:sana,") && line.contains(",profile syria,"));
    }

    @Test
    void aNameAloneIsRefusedInALine() {
        Run run = Run.of("sources", "--ledger", ledger, "SANA");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("relata: NAME goes with --record\n");
    }
}
