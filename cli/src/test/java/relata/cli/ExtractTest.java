package relata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExtractTest {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private Path folder;

    @Test
    void printsOneJsonObjectAClaim() throws IOException {
        Path report = Sample.write(folder, "report.txt", Sample.TAKEN);

        Run run = Run.of("extract", "--format", "jsonl", report.toString());

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        JsonNode taken = run.lines().stream()
                .map(JSON::readTree)
                .filter(claim -> claim.path("relation").asString().equals("takes"))
                .filter(claim -> claim.at("/trigger/text").asString().equals("captured"))
                .findFirst()
                .orElseThrow();
        assertThat(taken.propertyNames())
                .containsExactly(
                        "report",
                        "id",
                        "kind",
                        "relation",
                        "trigger",
                        "sentence",
                        "actors",
                        "counterparts",
                        "place",
                        "quantity",
                        "measure",
                        "topic",
                        "weapon",
                        "modality",
                        "occurred",
                        "voices",
                        "repeats",
                        "unsaid",
                        "rule");
        assertThat(taken.path("report").asString()).isEqualTo(report.toString());
        assertThat(taken.path("kind").asString()).isEqualTo("control");
        assertThat(taken.path("modality").asString()).isEqualTo("asserted");
        assertThat(taken.at("/place/text").asString()).contains("Riverside");
        assertThat(taken.path("place").has("part")).isTrue();
    }

    @Test
    void countsOffsetsInCodePoints() throws IOException {
        String text =
                "\uD83D\uDD34\uD83D\uDD34 Breaking. The army captured the town of Riverside on 7 December 2016.\n";
        Path report = Sample.write(folder, "emoji.txt", text);

        Run run = Run.of("extract", "--format", "jsonl", report.toString());

        int[] points = text.codePoints().toArray();
        assertThat(run.lines()).isNotEmpty().allSatisfy(line -> {
            JsonNode trigger = JSON.readTree(line).path("trigger");
            int start = trigger.path("start").asInt();
            int length = trigger.path("end").asInt() - start;
            assertThat(new String(points, start, length))
                    .isEqualTo(trigger.path("text").asString());
        });
    }

    @Test
    void keepsTheOrderOfTheInput() throws IOException {
        Path many = folder.resolve("many");
        for (int i = 0; i < 40; i++) {
            Sample.write(
                    many,
                    String.format("%02d.txt", i),
                    "The army captured the town of Place" + i + " on 7 December 2016.");
        }

        Run run = Run.of("extract", "--format", "jsonl", many.toString());

        assertThat(run.lines().stream()
                        .map(line -> JSON.readTree(line).path("report").asString())
                        .distinct())
                .containsExactlyElementsOf(IntStream.range(0, 40)
                        .mapToObj(
                                i -> many.resolve(String.format("%02d.txt", i)).toString())
                        .toList());
    }

    @Test
    void takesPublicationFromTheCommandLine() throws IOException {
        Path report = Sample.write(folder, "report.txt", "The army captured the town of Riverside on Wednesday.");

        Run run = Run.of(
                "extract",
                "--format",
                "csv",
                "--published",
                "2016-12-08",
                "--source",
                "Example Wire",
                report.toString());

        assertThat(run.lines()).hasSizeGreaterThan(1);
        assertThat(run.lines().get(1)).contains("Example Wire", "2016-12-07");
    }

    @Test
    void printsATableByDefault() throws IOException {
        Run run = Run.of(
                "extract", Sample.write(folder, "report.txt", Sample.TAKEN).toString());

        assertThat(run.out()).contains("WHO SAYS", "HOW PUT", "Riverside").doesNotContain("\u001b");
    }

    @Test
    void aTextWithoutAClaimIsFine() throws IOException {
        Run run = Run.of(
                "extract",
                "--format",
                "jsonl",
                Sample.write(folder, "quiet.txt", "The sun rose at six.").toString());

        assertThat(run).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void aReaderWhoHasSeenEnoughIsNoError() throws IOException {
        Path report = Sample.write(folder, "report.txt", Sample.TAKEN);
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int code = Run.into(failing("Broken pipe"), err, Map.of(), "extract", report.toString());

        assertThat(code).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void saysWhenResultsCannotBeWritten() throws IOException {
        String many = "The army captured the town of Riverside on 7 December 2016.\n\n".repeat(60);
        Path report = Sample.write(folder, "report.txt", many);
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int code = Run.into(failing("No space left on device"), err, Map.of(), "extract", report.toString());

        assertThat(code).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("relata: cannot write the results: No space left on device\n");
    }

    @Test
    void attributesToSpansOfTheText() throws IOException {
        String text = "The army captured the town of Riverside, a military source said.\n";
        Path report = Sample.write(folder, "one.txt", text);

        Run run = Run.of("attribute", "--format", "jsonl", report.toString());

        assertThat(run.code()).isZero();
        assertThat(run.lines()).allSatisfy(line -> {
            JsonNode attribution = JSON.readTree(line);
            assertThat(attribution.propertyNames())
                    .containsExactly("doc", "source", "cue", "content", "voice", "rule", "confidence");
            assertThat(attribution.path("doc").asString()).isEqualTo("one");
        });
    }

    @Test
    void writesNothingIntoTheFolder() throws IOException {
        Run.of("extract", Sample.write(folder, "report.txt", Sample.TAKEN).toString());

        assertThat(folder).isDirectoryContaining("glob:**report.txt").isDirectoryNotContaining("glob:**.db*");
    }

    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
    }

    /** News of a parliament, in words that wars know too. */
    private static final String POLITICS = """
            Title: Assembly passes the school law

            The assembly in Maravel passed the school law on Tuesday after a debate of nine hours, a clerk said. The smaller
            party attacked the plan and accused the minister of haste; she held that two years of hearings were enough. "We
            took the time it takes," the minister said. The vote was close, and four members left the hall before it. The law
            gives towns more say in the choice of teachers and asks them to report once a year. It takes effect in May.
            """;

    @Test
    void leavesUnreadWhatIsNotAboutAConflictAndSaysSo() throws IOException {
        Path politics = Sample.write(folder, "politics.txt", POLITICS);

        Run run = Run.of("extract", "--format", "jsonl", politics.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(politics + ": not read for claims: ", "--read-all reads such as well");
        assertThat(Run.of("extract", politics.toString()).out()).contains(": not read for claims: ");
        assertThat(Run.of("extract", "--quiet", "--format", "jsonl", politics.toString())
                        .err())
                .isEmpty();
    }

    @Test
    void readsAllWhenAsked() throws IOException {
        Path politics = Sample.write(folder, "politics.txt", POLITICS);

        Run run = Run.of("extract", "--read-all", "--format", "jsonl", politics.toString());

        assertThat(run.lines()).anyMatch(line -> line.contains("\"relation\":\"accuses\""));
        assertThat(run.err()).isEmpty();
    }

    @Test
    void whoSaysWhatIsToldOfNewsOfAnyKind() throws IOException {
        Path politics = Sample.write(folder, "politics.txt", POLITICS);

        Run run = Run.of("attribute", "--format", "jsonl", politics.toString());

        assertThat(run.lines()).anyMatch(line -> line.contains("the minister"));
    }
}
