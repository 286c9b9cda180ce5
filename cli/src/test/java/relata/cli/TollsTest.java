package relata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The example of {@code docs/tolls.md}, from its texts to its lines. */
class TollsTest {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private static Path folder;

    private static List<String> page = List.of();
    private static String ledger = "";

    @BeforeAll
    static void theReportsOfThePageAreRead() throws IOException {
        page = Files.readAllLines(Path.of("..", "docs", "tolls.md"));
        Path texts = Files.createDirectory(folder.resolve("texts"));
        for (String line : page.subList(page.indexOf("## Example"), page.size())) {
            String[] cells = line.split(" ?\\| ");
            if (cells.length == 5 && cells[3].startsWith("20")) {
                Files.writeString(
                        texts.resolve(cells[1] + ".txt"),
                        "Source: " + cells[2] + "\nPublished: " + cells[3] + "\n\n" + cells[4].replace(" |", "")
                                + "\n");
            }
        }
        ledger = folder.resolve("relata.db").toString();
        assertThat(Run.of("read", "-q", "--ledger", ledger, texts.toString()).code())
                .isZero();
    }

    private static List<JsonNode> events(String... more) {
        List<String> args = new ArrayList<>(List.of("tolls", "--ledger", ledger, "--format", "jsonl"));
        args.addAll(List.of(more));
        return Run.of(args.toArray(String[]::new)).lines().stream()
                .map(JSON::readTree)
                .toList();
    }

    private static List<String> lines(JsonNode event) {
        List<String> lines = new ArrayList<>();
        List<String> disputes = new ArrayList<>();
        for (JsonNode toll : event.path("tolls")) {
            for (JsonNode step : toll.path("steps")) {
                Optional<String> first = publishers(step.path("given")).stream()
                        .filter(publisher -> !publishers(step.path("still")).contains(publisher))
                        .findFirst();
                boolean former = first.isEmpty() || isOnlyFormer(step);
                if (!former) {
                    lines.add("- " + toll.path("whom").asString() + " "
                            + toll.path("relation").asString() + ": "
                            + step.path("words").asString() + " by " + first.get()
                            + String.join(
                                    "",
                                    publishers(step.path("still")).stream()
                                            .map(", still "::concat)
                                            .toList())
                            + (step.path("overtaken_by").isNull()
                                    ? ""
                                    : "; then "
                                            + step.path("overtaken_by_words").asString() + ", "
                                            + step.path("because").asString()));
                }
            }
            for (JsonNode dispute : toll.path("disputes")) {
                disputes.add("- disputed: " + words(event, dispute.path("one")) + " against "
                        + words(event, dispute.path("other")));
            }
        }
        lines.addAll(disputes);
        return lines;
    }

    private static boolean isOnlyFormer(JsonNode step) {
        return StreamSupport.stream(step.path("given").spliterator(), false)
                .allMatch(given -> given.path("standing").asString().equals("former"));
    }

    private static List<String> publishers(JsonNode given) {
        return StreamSupport.stream(given.spliterator(), false)
                .map(toll -> toll.path("publisher").asString())
                .distinct()
                .toList();
    }

    private static String words(JsonNode event, JsonNode claim) {
        return event.path("tolls").findParents("given").stream()
                .filter(step -> StreamSupport.stream(step.path("given").spliterator(), false)
                        .anyMatch(given -> given.path("claim").equals(claim)))
                .map(step -> step.path("words").asString())
                .findFirst()
                .orElse("?");
    }

    @Test
    void theHistoryIsThatOfThePage() {
        List<String> promised = page.stream()
                .filter(line -> line.matches("- (people|children|disputed).*"))
                .toList();

        assertThat(events()).singleElement().satisfies(event -> {
            assertThat(event.path("from").asString()).isEqualTo("2021-03-05");
            assertThat(event.path("reports").asInt()).isEqualTo(5);
            assertThat(lines(event)).isEqualTo(promised);
        });
    }

    @Test
    void whatWasSaidLaterIsNotCountedYet() {
        assertThat(events("--at", "2021-03-05")).singleElement().satisfies(event -> {
            assertThat(event.path("reports").asInt()).isEqualTo(2);
            assertThat(lines(event)).anyMatch(line -> line.endsWith("31 by Northern Desk"));
        });
    }

    @Test
    void anotherAttackOnTheSameDayIsAnEventOfItsOwn() {
        assertThat(events("--all", "--day", "2021-03-05"))
                .hasSize(2)
                .anyMatch(event -> event.path("means").toString().contains("shelling")
                        && event.path("reports").asInt() == 1);
    }

    @Test
    void theTableTellsWhoStillGivesTheOldNumberAndWhatIsDisputed() {
        String table = Run.of("tolls", "--ledger", ledger).out().replaceAll("\\s+", " ");

        assertThat(table).contains("still: Harbour Post").contains("disputed, people killed: at least 47");
        assertThat(Run.of("tolls", "--ledger", ledger, "--format", "csv").lines())
                .anyMatch(line -> line.contains("Harbour Post") && line.contains(",true,"));
    }

    @Test
    void anEstimateWantsThreeOriginsAndGivesItsReasons(@TempDir Path more) throws IOException {
        assertThat(page).contains("- estimate, people killed: not enough, 2 origins");
        assertThat(estimate(ledger).path("enough").asBoolean()).isFalse();
        assertThat(estimate(ledger).path("origins").asInt()).isEqualTo(2);

        Files.writeString(
                more.resolve("wire.txt"),
                "Source: Lake Wire\nPublished: 2021-03-06\n\nThe car bomb at the ferry landing of Orsa killed 45 people on Friday,"
                        + " the Red Crescent said.\n");
        Path copy = more.resolve("copy.db");
        Files.copy(Path.of(ledger), copy);
        assertThat(Run.of(
                                "read",
                                "-q",
                                "--ledger",
                                copy.toString(),
                                more.resolve("wire.txt").toString())
                        .code())
                .isZero();

        JsonNode estimate = estimate(copy.toString());
        assertThat(estimate.path("enough").asBoolean()).isTrue();
        assertThat(estimate.path("low").asDouble())
                .isLessThan(estimate.path("middle").asDouble());
        assertThat(estimate.path("middle").asDouble())
                .isBetween(22.0, 60.0)
                .isLessThan(estimate.path("high").asDouble());
        assertThat(estimate.path("reasons")).hasSize(2);
        assertThat(Run.of("tolls", "--ledger", copy.toString()).out().replaceAll("\\s+", " "))
                .contains("estimate, people killed:", "(80 %)", "by 3 origins", " without ");
        assertThat(Run.of("tolls", "--ledger", copy.toString(), "--no-estimate").out())
                .contains("people killed")
                .doesNotContain("estimate");
    }

    private static JsonNode estimate(String ledger) {
        JsonNode event = JSON.readTree(
                Run.of("tolls", "--ledger", ledger, "--format", "jsonl").lines().get(0));
        return StreamSupport.stream(event.path("tolls").spliterator(), false)
                .filter(toll -> toll.path("whom").asString().equals("people")
                        && toll.path("relation").asString().equals("killed"))
                .findFirst()
                .orElseThrow()
                .path("estimate");
    }

    @Test
    void whatIsNoPlaceIsSaidInALine() {
        Run run = Run.of("tolls", "--ledger", ledger, "the city");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("relata: 'the city' names no place\n");
    }
}
