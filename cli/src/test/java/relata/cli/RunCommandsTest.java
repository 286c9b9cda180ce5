package relata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The same reports read by another profile are another run, which can be compared, asked and removed. */
class RunCommandsTest {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private Path folder;

    private String ledger = "";
    private Path report = Path.of("");

    @BeforeEach
    void readOneReportTwice() throws IOException {
        report = Sample.write(folder, "taken.txt", Sample.TAKEN);
        ledger = folder.resolve("relata.db").toString();
        run("read", report.toString());
        assertThat(run("read", "--profile", "syria", report.toString()).err()).contains("1 new with");
    }

    @Test
    void runsAreListedWithWhatTheyReadBy() {
        Run runs = run("runs");
        assertThat(runs.lines()).hasSizeGreaterThan(2).first().asString().startsWith("RUN");
        assertThat(runs.out()).contains("syria");
        List<JsonNode> json = run("runs", "--format", "jsonl").lines().stream()
                .map(JSON::readTree)
                .toList();
        assertThat(json).extracting(each -> each.get("standing").asInt()).containsExactly(0, 1);
        assertThat(json).extracting(each -> each.get("vocabulary").asString()).doesNotHaveDuplicates();
        assertThat(run("runs", "--format", "csv").lines()).hasSize(3);
    }

    @Test
    void aProfileOfTheUsersOwnCountsByWhatItSays() throws IOException {
        Path own = Files.writeString(
                folder.resolve("own.yaml"), "profile: own\ntitle: A war of our own\nincludes: [general]\n");
        assertThat(run("read", "--profile", own.toString(), report.toString()).err())
                .contains("1 new with");
        assertThat(run("read", "--profile", own.toString(), report.toString()).err())
                .contains("1 known already");

        Files.writeString(own, "profile: own\ntitle: A war of our own, told anew\nincludes: [general]\n");
        assertThat(run("read", "--profile", own.toString(), report.toString()).err())
                .contains("1 new with");

        assertThat(run("runs", "--format", "csv").out()).contains("profile own.yaml");
        assertThat(run("runs", "--format", "csv").lines()).hasSize(5);
    }

    @Test
    void anEarlierRunStaysAnswerableUntilItIsRemovedByName() {
        String before = run("claims", "--run", "1", "--format", "jsonl").out();
        String after = run("claims", "--format", "jsonl").out();
        assertThat(before).contains("actor:government-forces").isNotEqualTo(after);
        assertThat(run("picture", "--run", "1").out()).contains("Riverside");

        Run asked = run("prune", "1");
        assertThat(asked.code()).isEqualTo(1);
        assertThat(asked.err()).contains("what run 1 read in 1 report, with ", "--yes does it");
        assertThat(run("claims", "--run", "1", "--format", "jsonl").out()).isEqualTo(before);

        assertThat(run("prune", "1", "--yes").err()).contains("removed what run 1 read in 1 report");
        assertThat(run("claims", "--format", "jsonl").out()).isEqualTo(after);
        assertThat(run("claims", "--run", "1").err()).contains("run 1 was removed at ");
        assertThat(run("runs").out()).contains("removed");
        assertThat(run("prune", "1", "--yes").err()).contains("no run 1 in ");
        assertThat(run("prune", "2", "--yes").err()).contains("no other run has read ");
    }

    @Test
    void runsAreComparedByReportAndWords() {
        Run diff = run("diff", "1", "2");
        assertThat(diff.code()).isZero();
        assertThat(diff.lines().get(0)).startsWith("REPORT");
        assertThat(diff.out()).contains("changed", "actor:government-forces");
        assertThat(diff.err()).contains("1 report read by both: 0 claims gained, 0 lost, ");
        assertThat(diff.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
        JsonNode change =
                JSON.readTree(run("diff", "1", "2", "--format", "jsonl").lines().get(0));
        assertThat(change.get("change").asString()).isEqualTo("changed");
        assertThat(change.get("fields").get(0).asString()).isEqualTo("actor");
        assertThat(change.get("before").get("actor").get(0).get("id").asString())
                .isEqualTo("actor:government-forces");
        assertThat(run("diff", "1", "2", "--format", "csv").lines().get(0)).startsWith("change,fields,was,report,");
        assertThat(run("diff", "1", "7").err()).contains("there is no run 7, only 1, 2");
    }

    private Run run(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--ledger", ledger));
        return Run.of(all.toArray(String[]::new));
    }
}
