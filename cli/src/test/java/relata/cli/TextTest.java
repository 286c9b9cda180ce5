package relata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TextTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head><title>Army enters Riverside</title><meta property="og:site_name" content="Example Wire">
            <meta property="article:published_time" content="2016-12-07T21:30:00+02:00"></head>
            <body><nav><a href="/">Home</a></nav>
            <article><h1>Army enters Riverside</h1>
            <p>The army captured the town of Riverside on Wednesday, a military source said &amp; showed pictures of it.</p>
            <p>At least 12 people were killed by shelling in Hilltop,\u2028doctors said, and many more were brought to the clinic.</p>
            </article></body></html>
            """;

    @TempDir
    private Path folder;

    @Test
    void printsOneJsonObjectAReportInTheOrderOfTheInput() throws IOException {
        Path page = Sample.write(folder, "b.html", PAGE);
        Path scrape = Sample.write(folder, "a.txt", Sample.TAKEN);

        Run run = Run.of("text", "--format", "jsonl", page.toString(), scrape.toString());

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().split("[\\n\\u2028]"))
                .as("one line each, whatever a program takes for a line")
                .hasSize(2);
        List<JsonNode> reports = run.lines().stream().map(JSON::readTree).toList();
        assertThat(reports.get(0).propertyNames())
                .containsExactly("report", "title", "byline", "publisher", "url", "published", "language", "text");
        assertThat(reports.get(0).path("report").asString()).isEqualTo(page.toString());
        assertThat(reports.get(0).path("publisher").asString()).isEqualTo("Example Wire");
        assertThat(reports.get(0).path("language").asString()).isEqualTo("en");
        assertThat(reports.get(0).at("/published/from").asString()).isEqualTo("2016-12-07T21:30:00+02:00");
        assertThat(reports.get(0).at("/published/basis").asString()).isEqualTo("stated");
        assertThat(reports.get(0).path("text").asString().lines())
                .containsExactly(
                        "The army captured the town of Riverside on Wednesday, a military source said & showed pictures of it.",
                        "At least 12 people were killed by shelling in Hilltop, doctors said, and many more were brought to the clinic.");
        assertThat(reports.get(1).at("/published/from").asString()).isEqualTo("2016-12-07T12:00:00Z");
        assertThat(reports.get(1).path("text").asString().lines()).hasSize(3);
    }

    @Test
    void aPageWithoutAReportIsAProblemAndTheRestIsRead() throws IOException {
        Sample.write(folder, "a.html", "<html><body><p>Please enable JavaScript.</p></body></html>");
        Sample.write(folder, "b.html", PAGE);

        Run run = Run.of("text", "--format", "csv", folder.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("a.html: no report: a page that shows nothing without JavaScript");
        assertThat(run.out()).contains("Army enters Riverside");
    }

    @Test
    void showsPeopleWhatIsRead() throws IOException {
        Path page = Sample.write(folder, "page.html", PAGE);

        Run run = Run.of("text", page.toString());

        assertThat(run.out()).contains("Army enters Riverside", "publisher  Example Wire", "said &\nshowed");
        assertThat(run.out()).doesNotContain("Home");
    }

    @Test
    void claimsAreReadFromPages() throws IOException {
        Path page = Sample.write(folder, "page.html", PAGE);

        Run run = Run.of("extract", "--format", "jsonl", page.toString());

        assertThat(run.code()).isZero();
        assertThat(run.lines().stream()
                        .map(JSON::readTree)
                        .map(claim -> claim.path("relation").asString()))
                .contains("takes", "killed");
    }
}
