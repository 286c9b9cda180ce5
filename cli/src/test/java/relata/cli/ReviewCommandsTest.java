package relata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a desk does with claims, as a script would. */
class ReviewCommandsTest {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private Path folder;

    private String ledger = "";

    @BeforeEach
    void readTwoRivals() throws IOException {
        Path reports = folder.resolve("reports");
        Sample.write(reports, "taken.txt", Sample.TAKEN);
        Sample.write(reports, "held.txt", Sample.HELD);
        ledger = folder.resolve("relata.db").toString();
        assertThat(Run.of("read", "--ledger", ledger, reports.toString()).code())
                .isZero();
    }

    @Test
    void whatIsDisputedWaitsFirst() {
        Run waiting = run("review");
        assertThat(waiting.code()).isZero();
        assertThat(waiting.lines().get(0)).startsWith("WHY").contains("WHO SAYS");
        assertThat(waiting.lines().get(1)).startsWith("disputed:");
        assertThat(waiting.out()).contains(taken().substring(0, 8));
        Run one = run("review", "-n", "1");
        assertThat(one.err()).contains("more wait");
        assertThat(run("review", "--format", "csv").lines().get(1)).startsWith("disputed: ");
    }

    @Test
    void anAcceptedClaimWaitsNoLonger() {
        String before = run("review", "--format", "jsonl").out();
        assertThat(before).contains(taken());

        Run accepted = run("review", "accept", taken().substring(0, 8), "--by", "Ada", "--because", "it says so");

        assertThat(accepted.out()).isEqualTo("review 1\n");
        assertThat(run("review", "--format", "jsonl").out()).doesNotContain(taken());
        assertThat(run("claims", "--reviewed").out()).contains("[accepted by Ada]");
        assertThat(run("claims", "--unreviewed", "--format", "csv").out()).doesNotContain(taken());
        JsonNode review = claim(taken()).get("review");
        assertThat(review.get("state").asString()).isEqualTo("accepted");
        assertThat(review.get("by").get(0).asString()).isEqualTo("Ada");
    }

    @Test
    void aRejectedClaimLeavesThePictureUntilThatIsWithdrawn() {
        assertThat(state("Riverside")).isEqualTo("disputed");

        run("review", "reject", taken(), "--by", "Ada", "--because", "a headline of another day");
        assertThat(state("Riverside")).isEqualTo("single origin");

        run("review", "withdraw", "1", "--by", "Ben", "--because", "it is not");
        assertThat(state("Riverside")).isEqualTo("disputed");
        Run history = run("review", "history");
        assertThat(history.out()).contains("rejects " + taken().substring(0, 8), "[withdrawn by 2]", "Ben");
        assertThat(run("review", "history", taken(), "--format", "jsonl").lines())
                .hasSize(2);
        assertThat(run("review", "history", "--format", "csv").lines()).hasSize(3);
    }

    @Test
    void aCorrectionIsShownWithWhatWasRead() {
        run(
                "review",
                "correct",
                taken(),
                "--modality",
                "hedged",
                "--time",
                "2016-12-06..2016-12-07",
                "--actor",
                "a military source=actor:~riverside guard",
                "--by",
                "Ada",
                "--because",
                "the army is not named");

        Run trail = run("claim", taken().substring(0, 8));
        assertThat(trail.out())
                .contains("corrected by Ada: ", "modality was asserted")
                .contains("actor:~riverside guard", "hedged")
                .contains("because the army is not named")
                .contains("read by   run 1");
        assertThat(trail.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
        JsonNode json =
                JSON.readTree(run("claim", taken(), "--format", "jsonl").lines().get(0));
        assertThat(json.get("claim").get("modality").asString()).isEqualTo("hedged");
        assertThat(json.get("claim")
                        .get("review")
                        .get("original")
                        .get("modality")
                        .get(0)
                        .get("text")
                        .asString())
                .isEqualTo("asserted");
        assertThat(json.get("reviews")).hasSize(1);
        assertThat(run("claims", "--actor", "actor:~riverside guard", "--format", "csv")
                        .lines())
                .hasSize(2)
                .last()
                .asString()
                .contains(",corrected,Ada,", "modality was asserted");
    }

    @Test
    void aMissedClaimIsAddedByItsWords() {
        Run added = run(
                "review",
                "add",
                "taken.txt",
                "--words",
                "doctors said",
                "--relation",
                "accuses",
                "--actor",
                "doctors",
                "--place",
                "Hilltop=place:~hilltop",
                "--by",
                "Ada",
                "--because",
                "read between the lines");

        assertThat(added.lines().get(1)).startsWith("claim ");
        assertThat(run("report", "taken.txt").out()).contains("[added by Ada]");
        JsonNode claim = claim(added.lines().get(1).substring("claim ".length()));
        assertThat(claim.get("relation").asString()).isEqualTo("accuses");
        assertThat(claim.get("review").get("state").asString()).isEqualTo("added");
        assertThat(claim.get("actors").get(0).get("text").asString()).isEqualTo("doctors");
        assertThat(claim.get("place").get("id").asString()).isEqualTo("place:~hilltop");
    }

    @Test
    void mergedAndSplitIdentitiesChangeWhatIsFound() {
        int riverside = found("place:~riverside");
        int hilltop = found("place:~hilltop");
        int held = run("claims", "--place", "riverside", "--report", "held.txt", "--format", "jsonl")
                .lines()
                .size();
        run("review", "merge", "place:~hilltop", "place:~riverside", "--by", "Ada", "--because", "one town");
        assertThat(found("place:~riverside")).isEqualTo(riverside + hilltop);

        run(
                "review",
                "split",
                "place:~riverside",
                "place:~lower riverside",
                "--report",
                "held.txt",
                "--by",
                "Ada",
                "--because",
                "the lower town");
        assertThat(held).isPositive();
        assertThat(found("place:~lower riverside")).isEqualTo(held);
        assertThat(found("place:~hilltop")).isEqualTo(riverside + hilltop - held);
        assertThat(run("review", "history", "place:~riverside").out()).contains("takes place:~hilltop for");
    }

    @Test
    void placesThatAProfileHoldsApartAreNotMergedByAccident() {
        List<String> merge = List.of(
                "review", "merge", "place:al-maadi", "place:bab-al-nayrab", "--by", "Ada", "--because", "alike");
        Run refused = run(merge.toArray(String[]::new));
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("two entries of the profile syria", "--even-so");

        List<String> evenSo = new ArrayList<>(merge);
        evenSo.add("--even-so");
        assertThat(run(evenSo.toArray(String[]::new)).code()).isZero();
    }

    @Test
    void theEnvironmentNamesTheReviewer() {
        Run accepted = Run.with(
                Map.of("RELATA_REVIEWER", "Ada of the desk"),
                "review",
                "accept",
                taken(),
                "--ledger",
                ledger,
                "--because",
                "it says so");
        assertThat(accepted.code()).isZero();
        assertThat(run("review", "history").out()).contains("Ada of the");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "accept TAKEN --because x|say who decides: --by NAME",
                "accept TAKEN --by Ada|--because",
                "accept zzzz --by Ada --because x|no claim zzzz in ",
                "correct TAKEN --by Ada --because x|name a field to correct",
                "correct TAKEN --place Atlantis --by Ada --because x|'Atlantis' does not stand in ",
                "correct TAKEN --place army@5 --by Ada --because x|'army' does not stand at 5 in ",
                "correct TAKEN --quantity many --by Ada --because x|'many' is no quantity such as ",
                "correct TAKEN --time yesterday --by Ada --because x|'yesterday' is no day or days such as ",
                "correct TAKEN --empty relation --by Ada --because x|a claim has a relation",
                "add taken.txt --words captured --by Ada --because x|say what the words tell: --relation",
                "add other.txt --words captured --relation takes --by Ada --because x|no report other.txt in ",
                "split place:a place:b --by Ada --because x|say where: --report or --claim",
                "merge hill place:b --by Ada --because x|hill is no identity such as ",
                "withdraw 7 --by Ada --because x|there is no review 7",
                "history zzzz|no claim zzzz in "
            })
    void whatCannotBeDoneIsSaidInALine(String commandAndReason) {
        String[] parts = commandAndReason.split("\\|");
        List<String> args = new ArrayList<>(List.of("review"));
        args.addAll(List.of(parts[0].replace("TAKEN", taken()).split(" ")));

        Run refused = run(args.toArray(String[]::new));

        assertThat(refused.code()).isNotZero();
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).startsWith("relata: ").contains(parts[1]).doesNotContain("Exception");
        assertThat(run("review", "history", "--format", "jsonl").out()).isEmpty();
    }

    @Test
    void aLedgerThatIsNotThereIsNotMade() {
        Path none = folder.resolve("none.db");
        Run refused = Run.of("review", "withdraw", "1", "--by", "A", "--because", "b", "--ledger", none.toString());
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("no ledger at ");
        assertThat(none).doesNotExist();
    }

    private String taken() {
        return run("claims", "--relation", "takes", "--report", "taken.txt", "--format", "jsonl").lines().stream()
                .map(JSON::readTree)
                .filter(claim -> claim.get("repeats").isNull())
                .findFirst()
                .orElseThrow()
                .get("id")
                .asString();
    }

    private JsonNode claim(String id) {
        return run("claims", "--format", "jsonl").lines().stream()
                .map(JSON::readTree)
                .filter(claim -> claim.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private String state(String place) {
        return run("picture", "--format", "jsonl").lines().stream()
                .map(JSON::readTree)
                .filter(each -> each.get("name").asString().contains(place))
                .findFirst()
                .orElseThrow()
                .get("state")
                .asString();
    }

    private int found(String place) {
        return run("claims", "--place", place, "--format", "jsonl").lines().size();
    }

    private Run run(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--ledger", ledger));
        return Run.of(all.toArray(String[]::new));
    }
}
