package relata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whose sentence gives no claim sees which line of the lexicon to touch. */
class ExplainTest {

    private static final String TEXT = """
            Title: Army enters Riverside
            Source: Example Wire
            Published: 2016-12-07T12:00:00Z

            The army took a deep breath and captured the town of Riverside on Wednesday, a military source said.

            The party hopes to recapture the Senate. The sun rose at six.

            The raids hit a market in Hilltop. The film captured the mood.
            """;

    @TempDir
    private Path folder;

    private Path report = Path.of("");

    @BeforeEach
    void write() throws IOException {
        report = Sample.write(folder, "report.txt", TEXT);
    }

    @Test
    void showsWhatMatched() {
        Run run = explain("--grep", "RIVERSIDE on wednesday");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.lines().get(0)).isEqualTo(report + ":5 sentence 2, characters 83–183");
        assertThat(run.lines())
                .contains(
                        "  captured: active verb, coordinated with “took”",
                        "      subject     The army (shared)",
                        "          actor       The army ← subject",
                        "          counterpart – none at from",
                        "      occurred    2016-12-07: \"Wednesday\"",
                        "      voices      a military source (“said”)")
                .anyMatch(line -> line.matches(" {4}yes {3}capture \\(takes\\)  lexicon/relations.yaml:\\d+"))
                .anyMatch(line -> line.matches("  Claim \\p{XDigit}{16} takes by capture lexicon/relations.yaml:\\d+"));
    }

    @Test
    void showsTheConditionThatFailed() {
        assertThat(reason("deep breath", "take-place"))
                .isEqualTo("when        object is \"a deep breath\", no <place>");
    }

    @Test
    void showsWhatExcluded() {
        assertThat(reason("Senate", "capture")).isEqualTo("unless      excluded: object is \"the Senate\"");
    }

    @Test
    void showsTheRivalThatWon() {
        assertThat(reason("raids", "hit-by"))
                .isEqualTo("lost to \"hit\" by frame hit-target: one clause tells one claim of kind");
    }

    @Test
    void showsWhatIsMissing() {
        assertThat(reason("film", "capture")).isEqualTo("need        place: no place at object, there \"the mood\"");
        assertThat(explain("--grep", "film").lines()).contains("  No claim.");
    }

    @Test
    void saysWhyASentenceWasNotRead() {
        assertThat(explain("--sentence", "4").lines())
                .containsExactly(
                        report + ":7 sentence 4, characters 226–246",
                        "  “The sun rose at six.”",
                        "  Not read: no word of it is in lexicon/relations.yaml.",
                        "");
    }

    @Test
    void leavesOutWhatWasNotReadUnlessAsked() {
        assertThat(explain().out()).contains("sentence 3,", "sentence 5,").doesNotContain("sentence 4,");
        assertThat(explain("--all").out()).contains("sentence 4,");
    }

    @Test
    void showsOneRelationAlone() {
        Run run = explain("--relation", "strikes");
        assertThat(run.out()).contains("sentence 5,", "strikes by hit-target").doesNotContain("(takes)", "sentence 2,");
    }

    @Test
    void speaksToOtherPrograms() {
        List<JsonNode> sentences = explain("--format", "jsonl", "--sentence", "2,6").lines().stream()
                .map(new JsonMapper()::readTree)
                .toList();
        assertThat(sentences).extracting(s -> s.path("number").asInt()).containsExactly(2, 6);
        JsonNode film = sentences.get(1).at("/triggers/0");
        assertThat(film.at("/clause/arguments/1/path").asString()).isEqualTo("object");
        assertThat(film.at("/frames/0/frame").asString()).isEqualTo("capture");
        assertThat(film.at("/frames/0/failed").asString()).isEqualTo("need");
        assertThat(sentences.get(0).at("/claims/0/sources/actor").asString()).isEqualTo("subject");
    }

    @Test
    void coloursOnATerminalAlone() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Main.run(new Readers(), out, out, Terminal.of(Map.of(), "out 80"), "explain", report.toString());
        String coloured = out.toString(StandardCharsets.UTF_8);
        String plain = explain().out();
        assertThat(coloured).contains("\u001b[32myes");
        assertThat(plain).isEqualTo(coloured.replaceAll("\u001b\\[[0-9]*m", ""));
    }

    @Test
    void saysWhenNoSentenceIsMeant() {
        Run run = explain("--grep", "no such words");
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("relata: " + report + ": none of its 6 sentences is meant\n");
    }

    @Test
    void refusesWhatIsNoReport() {
        Run run = Run.of("explain", folder.resolve("none.txt").toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("relata: " + folder.resolve("none.txt") + ": no such file or folder\n");
    }

    @Test
    void refusesARelationThatIsNone() {
        Run run = explain("--relation", "grabs");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("'grabs' is none of takes, loses, holds");
    }

    private Run explain(String... options) {
        String[] args = new String[options.length + 2];
        args[0] = "explain";
        System.arraycopy(options, 0, args, 1, options.length);
        args[args.length - 1] = report.toString();
        return Run.of(args);
    }

    /** The line under a frame that gave no claim. */
    private String reason(String words, String frame) {
        List<String> lines = explain("--grep", words).lines();
        int at = 0;
        while (!lines.get(at).matches(" {4}(no|lost) +" + frame + " .*")) {
            at++;
        }
        return lines.get(at + 1).strip();
    }
}
