package relata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who speaks in a ledger, and what an actor's side and parts have to do with a question. */
class SourcesTest {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private static Path folder;

    private static String ledger = "";

    @BeforeAll
    static void readAReport() throws IOException {
        Sample.write(folder, "day.txt", """
                Title: Fighting in Aleppo
                Source: SANA
                Published: 2016-12-07T12:00:00Z

                The Syrian army captured Hanano on Wednesday, a Syrian army source said.

                The Syrian Observatory for Human Rights said government warplanes bombed Kallaseh.

                The monitoring group said at least nine people were killed in Kallaseh.

                Hezbollah fighters captured the village of Marenka, residents said.

                Rebels shelled New Aleppo and killed two people, the Valley Desk reported.
                """);
        ledger = folder.resolve("relata.db").toString();
        Run.of(
                "read",
                "--profile",
                "syria",
                "--ledger",
                ledger,
                folder.resolve("day.txt").toString());
    }

    private static JsonNode source(String id) {
        return Run.of("sources", "--ledger", ledger, "--format", "jsonl").lines().stream()
                .map(JSON::readTree)
                .filter(line -> line.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPlaceOrASpeakerIsFoundByWhateverNameAPersonKnows() {
        String asWritten = Run.of("claims", "--ledger", ledger, "--place", "Kallaseh", "--format", "csv")
                .out();

        assertThat(asWritten).contains("bombed", "killed");
        assertThat(Run.of("claims", "--ledger", ledger, "--place", "الكلاسة", "--format", "csv")
                        .out())
                .isEqualTo(asWritten);
        assertThat(Run.of("claims", "--ledger", ledger, "--voice", "SOHR", "--format", "csv")
                        .out())
                .contains("bombed");
    }

    @Test
    void aSourceIsOneWhateverItIsCalled() {
        JsonNode observatory = source("source:sohr");

        assertThat(observatory.get("said").asInt()).isEqualTo(2);
        assertThat(observatory.get("reports").asInt()).isEqualTo(1);
        assertThat(observatory.get("type").asString()).isEqualTo("monitor");
        assertThat(observatory.get("since").asString()).isEqualTo("2016-12-07");
        assertThat(observatory.get("declared_by").asString()).isEqualTo("profile syria");
        assertThat(observatory.get("alignments").get("side:government").asString())
                .isEqualTo("against");
    }

    @Test
    void aPublisherCountsWhatItPrints() {
        JsonNode publisher = source("source:sana");

        assertThat(publisher.get("published").asInt()).isGreaterThanOrEqualTo(5);
        assertThat(publisher.get("said").asInt()).isZero();
        assertThat(publisher.get("alignments").get("side:government").asString())
                .isEqualTo("with");
    }

    @Test
    void anUnnamedSourceKeepsWithWhomItBelongs() {
        JsonNode unnamed = source("kind:military-source@actor:syrian-army");

        assertThat(unnamed.get("sort").asString()).isEqualTo("unnamed");
        assertThat(unnamed.get("name").asString()).isEqualTo("a military source (Syrian army)");
        assertThat(unnamed.get("affiliation").asString()).isEqualTo("actor:syrian-army");
        assertThat(source("source:~valley desk").get("sort").asString()).isEqualTo("unlisted");
        assertThat(source("kind:resident").get("declared_by").isNull()).isTrue();
    }

    @Test
    void theTableSetsUnnamedKindsApart() {
        String table = Run.of("sources", "--ledger", ledger).out();

        assertThat(table).contains("With Syrian government and its allies", "Unnamed, by kind");
        assertThat(table.indexOf("Not in the profile")).isLessThan(table.indexOf("Unnamed, by kind"));
        assertThat(table.indexOf("residents")).isGreaterThan(table.indexOf("Unnamed, by kind"));
    }

    @Test
    void csvHasALineForEachSource() {
        List<String> csv =
                Run.of("sources", "--ledger", ledger, "--format", "csv").lines();

        assertThat(csv.get(0)).startsWith("source_id,source,sort,type,affiliation,with,against");
        assertThat(csv)
                .anyMatch(line -> line.startsWith(
                        "source:sohr,Syrian Observatory for Human Rights,listed,monitor,,,side:government,"));
    }

    @Test
    void whoeverAsksForASideFindsAllThatBelongToIt() {
        assertThat(actors("government"))
                .contains("actor:syrian-army", "actor:syrian-air-force", "actor:hezbollah")
                .doesNotContain("actor:armed-opposition");
    }

    @Test
    void whoeverAsksForABodyFindsItsParts() {
        assertThat(actors("actor:syrian-army"))
                .contains("actor:syrian-army", "actor:syrian-air-force")
                .doesNotContain("actor:hezbollah");
    }

    private static List<String> actors(String asked) {
        return Run.of("claims", "--ledger", ledger, "--actor", asked, "--format", "jsonl").lines().stream()
                .map(JSON::readTree)
                .flatMap(line -> line.get("actors").valueStream())
                .map(actor -> actor.get("id").asString())
                .toList();
    }
}
