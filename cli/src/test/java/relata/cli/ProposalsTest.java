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

/** The example of {@code docs/proposals.md}, from its texts to its lines. */
class ProposalsTest {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private static Path folder;

    private static List<String> page = List.of();
    private static String ledger = "";

    @BeforeAll
    static void theReportsOfThePageAreRead() throws IOException {
        page = Files.readAllLines(Path.of("..", "docs", "proposals.md"));
        page = page.subList(page.indexOf("## Example"), page.size());
        Path texts = Files.createDirectory(folder.resolve("texts"));
        for (String line : page) {
            String[] cells = line.split(" ?\\| ");
            if (cells.length == 5 && cells[3].startsWith("20")) {
                Files.writeString(
                        texts.resolve(cells[1] + ".txt"),
                        "Source: " + cells[2] + "\nPublished: " + cells[3] + "\n\n" + cells[4].replace(" |", "")
                                + "\n");
            }
        }
        Files.writeString(texts.resolve("column.txt"), """
                Source: Lake Review
                Published: 2021-04-02

                Rebels shelled the bridge on Wednesday and killed two soldiers. The Council of Orsa issued a statement and called for talks on Thursday. I reproduce the statement here in full:

                “The council asks both armies to meet. The people of the lake have waited for a year. The bridge must be opened before the harvest, and nobody may be kept from crossing it.”

                The statement was signed by nine mayors.
                """);
        ledger = folder.resolve("relata.db").toString();
        assertThat(Run.of("read", "-q", "--ledger", ledger, texts.toString()).code())
                .isZero();
    }

    private static List<JsonNode> lines(String... more) {
        List<String> args = new ArrayList<>(List.of("proposals", "--ledger", ledger, "--format", "jsonl"));
        args.addAll(List.of(more));
        return Run.of(args.toArray(String[]::new)).lines().stream()
                .map(JSON::readTree)
                .toList();
    }

    private static List<String> told(JsonNode proposal) {
        List<String> told = new ArrayList<>();
        proposal.path("acts")
                .forEach(act -> told.add("- " + act.path("deed").asString() + " by "
                        + act.path("by").path(0).asString() + ", says "
                        + act.path("origin").asString() + ": "
                        + act.path("tie").asString()));
        proposal.path("left_out")
                .forEach(left -> told.add("- left out: " + left.path("point").asString() + ", named by "
                        + left.path("named_by").path(0).asString() + ", not by "
                        + left.path("not_named_by").path(0).asString()));
        proposal.path("silences")
                .forEach(
                        silence -> told.add("- silent: " + silence.path("words").asString()));
        return told;
    }

    @Test
    void theProposalIsThatOfThePage() {
        assertThat(lines("--subject", "ceasefire"))
                .filteredOn(line -> line.has("proposal"))
                .singleElement()
                .satisfies(proposal -> {
                    assertThat(told(proposal))
                            .containsExactlyInAnyOrderElementsOf(page.stream()
                                    .filter(line -> line.startsWith("- "))
                                    .toList());
                    assertThat(proposal.path("disputes").toString())
                            .contains("accepted, says the River Observatory; rejected, says Valley Times");
                });
    }

    @Test
    void whatWasSaidLaterIsNotTold() {
        assertThat(lines("--subject", "ceasefire", "--at", "2021-03-05")
                        .get(0)
                        .path("state")
                        .toString())
                .contains("proposed", "backed")
                .doesNotContain("rejected", "accepted");
    }

    @Test
    void aProposalOfAnotherSubjectAndMonthStandsAlone() {
        assertThat(lines("--all", "--subject", "talks"))
                .filteredOn(line -> line.path("from").asString("").startsWith("2021-06"))
                .singleElement()
                .satisfies(proposal -> assertThat(proposal.path("acts")).hasSize(1));
        assertThat(lines("--subject", "talks"))
                .noneMatch(line -> line.path("from").asString("").startsWith("2021-06"));
    }

    @Test
    void documentsPrintedInFullAreListedWithWhoSigned() {
        assertThat(lines())
                .filteredOn(line -> line.has("document"))
                .singleElement()
                .satisfies(document -> {
                    assertThat(document.path("signed").asString())
                            .isEqualTo("The statement was signed by nine mayors.");
                    assertThat(document.path("beginning").asString()).startsWith("The council asks both armies");
                });
    }

    @Test
    void whatIsNoSubjectIsSaidInALine() {
        Run run = Run.of("proposals", "--ledger", ledger, "--subject", "peas");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("relata: --subject: 'peas' is none of ceasefire, ")
                .hasLineCount(1);
    }

    @Test
    void theTableGivesWordsAndReasons() {
        String table = Run.of("proposals", "--ledger", ledger).out().replaceAll("\\s+", " ");

        assertThat(table)
                .contains(
                        "said to be",
                        "holds: truce",
                        "silent, by wire.txt",
                        "Printed in full",
                        "signed by nine mayors");
        assertThat(Run.of("proposals", "--ledger", ledger, "--format", "csv").lines())
                .anyMatch(line -> line.contains(",rejected,") && line.contains("Valley Times"));
    }
}
