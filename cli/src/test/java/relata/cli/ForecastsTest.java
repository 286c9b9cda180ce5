package relata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The example of forecasts in {@code docs/record.md}, from its texts to its lines. */
class ForecastsTest {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private static Path folder;

    private static List<String> page = List.of();
    private static String ledger = "";

    @BeforeAll
    static void theReportsOfThePageAreRead() throws IOException {
        page = Files.readAllLines(Path.of("..", "docs", "record.md"));
        page = page.subList(page.indexOf("## Forecasts"), page.size());
        Path texts = Files.createDirectory(folder.resolve("texts"));
        for (String line : page) {
            String[] cells = line.split(" ?\\| ");
            if (cells.length == 5 && cells[3].startsWith("20")) {
                write(texts, cells[1], cells[2], cells[3], cells[4].replace(" |", ""));
            }
        }
        // The same again, by a paper that prints the wire; and an attack that was foretold.
        write(
                texts,
                "copy",
                "Lake Review",
                "2021-03-06",
                "The town of Orsa will fall to the army in the next three days, a colonel said.");
        write(texts, "raid", "Example Wire", "2021-03-05", "The army will bomb the town of Orsa on Saturday.");
        write(texts, "bombs", "Northern Desk", "2021-03-07", "The army bombed the town of Orsa on Saturday.");
        ledger = folder.resolve("relata.db").toString();
        assertThat(Run.of("read", "-q", "--ledger", ledger, texts.toString()).code())
                .isZero();
    }

    private static void write(Path folder, String name, String publisher, String published, String text)
            throws IOException {
        Files.writeString(
                folder.resolve(name + ".txt"),
                "Source: " + publisher + "\nPublished: " + published + "\n\n" + text + "\n");
    }

    private static List<JsonNode> forecasts(String... more) {
        List<String> args = new ArrayList<>(List.of("forecasts", "--ledger", ledger, "--format", "jsonl"));
        args.addAll(List.of(more));
        return Run.of(args.toArray(String[]::new)).lines().stream()
                .map(JSON::readTree)
                .toList();
    }

    /** As the page has it. */
    private static String line(JsonNode forecast) {
        String place = forecast.path("place").asString().replace("place:~", "");
        List<String> answers = StreamSupport.stream(forecast.path("answers").spliterator(), false)
                .map(answer -> answer.path("publisher").asString())
                .toList();
        JsonNode certainty = forecast.path("certainty");
        return "- " + place.substring(0, 1).toUpperCase(Locale.ROOT) + place.substring(1)
                + (forecast.path("state").asString().equals("due") ? ", due " : ", open until ")
                + forecast.at("/horizon/to").asString()
                + (certainty.isNull() ? "" : ", “" + certainty.path("words").asString() + "”")
                + ": " + forecast.path("outcome").asString()
                + (answers.isEmpty() ? "" : " (" + String.join(", ", answers) + ")")
                + (forecast.path("brier").isNull()
                        ? ""
                        : "; Brier "
                                + String.format(
                                                Locale.ROOT,
                                                "%.2f",
                                                forecast.path("brier").asDouble())
                                        .substring(1));
    }

    @Test
    void whatBecameOfThemIsThatOfThePage() {
        assertThat(forecasts("--at", "2021-03-15").stream()
                        .filter(forecast ->
                                !forecast.path("relation").asString().equals("strikes"))
                        .map(ForecastsTest::line))
                .containsExactlyInAnyOrderElementsOf(page.stream()
                        .filter(line -> line.matches("- \\w+, (due|open).*"))
                        .toList());
    }

    @Test
    void whatWasSaidLaterIsNotKnownYet() {
        assertThat(forecasts("--at", "2021-03-06"))
                .isNotEmpty()
                .allMatch(forecast -> forecast.path("outcome").asString().equals("not known"))
                .anyMatch(forecast -> forecast.path("because").asString().equals("its time has not passed"));
    }

    @Test
    void whatACopySaysAgainCountsOnce() {
        assertThat(forecasts("Orsa", "--at", "2021-03-15"))
                .filteredOn(forecast -> forecast.path("relation").asString().equals("takes"))
                .singleElement()
                .satisfies(forecast -> assertThat(forecast.path("again")).hasSize(1));
    }

    @Test
    void anAttackBearsOutNothing() {
        assertThat(forecasts("--at", "2021-03-15"))
                .filteredOn(forecast -> forecast.path("relation").asString().equals("strikes"))
                .singleElement()
                .satisfies(forecast -> {
                    assertThat(forecast.path("answers")).isEmpty();
                    assertThat(forecast.path("because").asString()).isEqualTo("nothing of its kind can be followed");
                });
    }

    @Test
    void whatNamesNoTimeIsDueWhenOneLikes() {
        assertThat(forecasts("Dorn", "--at", "2021-03-15", "--due-after", "5"))
                .singleElement()
                .satisfies(forecast -> {
                    assertThat(forecast.path("state").asString()).isEqualTo("due");
                    assertThat(forecast.at("/horizon/named").asBoolean()).isFalse();
                });
        assertThat(Run.of("forecasts", "--ledger", ledger, "--due-after", "0").err())
                .isEqualTo("relata: --due-after: 0 is no number of days\n");
    }

    @Test
    void theTableGivesScoresByHowFarTheyLookAhead() {
        String table = Run.of("forecasts", "--ledger", ledger, "--at", "2021-03-15")
                .out()
                .replaceAll("\\s+", " ");

        assertThat(table)
                .contains(
                        "→ later claims say that it did not did not – a reporter, in Valley Times",
                        "“very likely”: 80–95 %",
                        "LOOKS AHEAD",
                        "0.77 (1 forecast)");
        assertThat(Run.of("forecasts", "--ledger", ledger, "--at", "2021-03-15", "--format", "csv")
                        .lines())
                .anyMatch(line -> line.contains("place:~calva") && line.contains(",probably,0.68,"));
    }
}
