package relata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TimesTest {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private Path folder;

    @Test
    void printsOneJsonObjectATimeWithValueIntervalAndReason() throws IOException {
        String text = "Published: 2016-12-08\n\n\uD83D\uDD34 The bridge fell on Wednesday evening.\n";
        Path report = Sample.write(folder, "report.txt", text);

        Run run = Run.of("times", "--format", "jsonl", report.toString());

        assertThat(run.code()).isZero();
        assertThat(run.lines()).singleElement().satisfies(line -> {
            JsonNode time = JSON.readTree(line);
            assertThat(time.propertyNames())
                    .containsExactly(
                            "report",
                            "start",
                            "end",
                            "words",
                            "value",
                            "from",
                            "to",
                            "zone",
                            "rule",
                            "basis",
                            "counted_from");
            assertThat(time.path("report").asString()).isEqualTo(report.toString());
            int start = time.path("start").asInt();
            int length = time.path("end").asInt() - start;
            assertThat(new String(text.codePoints().toArray(), start, length)).isEqualTo("Wednesday evening");
            assertThat(time.path("value").asString()).isEqualTo("2016-12-07TEV");
            assertThat(time.path("from").asString()).isEqualTo("2016-12-07T17:00:00");
            assertThat(time.path("to").asString()).isEqualTo("2016-12-07T23:59:59");
            assertThat(time.path("basis").asString()).isEqualTo("counted");
            assertThat(time.path("counted_from").asString()).isEqualTo("2016-12-08T23:59:59");
        });
    }

    @Test
    void countsWhatIsQuotedFromTheDayItWasSaid() throws IOException {
        Path report =
                Sample.write(folder, "report.txt", "\"They left yesterday,\" the mayor of Redhill said on Monday.\n");

        Run run = Run.of("times", "--format", "csv", "--published", "2016-12-08", report.toString());

        assertThat(run.lines().get(1)).contains("yesterday,2016-12-04,2016-12-04T00:00:00,2016-12-04T23:59:59");
    }

    @Test
    void readsThroughMarksThatAreNotSeen() throws IOException {
        String words = "7\u00a0Decem\u00adber\u200b 2016";
        Path report = Sample.write(folder, "report.txt", "The bridge fell on " + words + ", after three days.\n");

        JsonNode time = JSON.readTree(
                Run.of("times", "--format", "jsonl", report.toString()).lines().get(0));

        assertThat(time.path("value").asString()).isEqualTo("2016-12-07");
        assertThat(time.path("words").asString()).isEqualTo(words);
        assertThat(time.path("end").asInt() - time.path("start").asInt()).isEqualTo(words.length());
    }

    @Test
    void showsPeopleATable() throws IOException {
        Path report = Sample.write(folder, "report.txt", "The bridge fell on 7 December 2016, after three days.\n");

        Run run = Run.of("times", report.toString());

        assertThat(run.lines().get(0)).endsWith("report.txt: 2 times");
        assertThat(run.out())
                .contains("7 December 2016")
                .contains("2016-12-07 00:00")
                .contains("day, stated")
                .contains("stretch, open");
    }

    @Test
    void aReportWithoutADateLeavesRelativeTimesOpen() throws IOException {
        Path report = Sample.write(folder, "report.txt", "The bridge fell on Wednesday.\n");

        Run run = Run.of("times", "--format", "jsonl", report.toString());

        assertThat(JSON.readTree(run.lines().get(0)).path("from").isNull()).isTrue();
        assertThat(JSON.readTree(run.lines().get(0)).path("basis").asString()).isEqualTo("open");
    }
}
