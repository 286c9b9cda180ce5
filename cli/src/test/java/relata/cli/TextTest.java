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
            <meta property="article:published_time" content="2016-12-07T21:30:00+02:00">
            <meta property="article:modified_time" content="2016-12-08T09:00:00+02:00">
            <link rel="canonical" href="https://wire.example/2016/riverside"></head>
            <body><nav><a href="/">Home</a></nav>
            <article><h1>Army enters Riverside</h1>
            <p>The army captured the town of Riverside on Wednesday, a <a href="/sources/7">military <b>source</b></a> said &amp; showed pictures of it.</p>
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
                .containsExactly(
                        "report",
                        "title",
                        "byline",
                        "publisher",
                        "url",
                        "fetched",
                        "published",
                        "modified",
                        "language",
                        "credits",
                        "notices",
                        "links",
                        "text",
                        "problem");
        assertThat(reports.get(0).path("report").asString()).isEqualTo(page.toString());
        assertThat(reports.get(0).path("publisher").asString()).isEqualTo("Example Wire");
        assertThat(reports.get(0).path("language").asString()).isEqualTo("en");
        assertThat(reports.get(0).at("/published/from").asString()).isEqualTo("2016-12-07T21:30:00+02:00");
        assertThat(reports.get(0).at("/published/offset").asString()).isEqualTo("+02:00");
        assertThat(reports.get(0).at("/modified/from").asString()).isEqualTo("2016-12-08T09:00:00+02:00");
        assertThat(reports.get(0).at("/links/0/words").asString()).isEqualTo("military source");
        assertThat(reports.get(0).at("/links/0/url").asString()).isEqualTo("https://wire.example/sources/7");
        assertThat(reports.get(0).path("problem").isNull()).isTrue();
        assertThat(reports.get(0).at("/published/basis").asString()).isEqualTo("stated");
        assertThat(reports.get(0).path("text").asString().lines())
                .containsExactly(
                        "The army captured the town of Riverside on Wednesday, a military source said & showed pictures of it.",
                        "At least 12 people were killed by shelling in Hilltop, doctors said, and many more were brought to the clinic.");
        assertThat(reports.get(1).at("/published/from").asString()).isEqualTo("2016-12-07T12:00:00Z");
        assertThat(reports.get(1).path("text").asString().lines()).hasSize(3);
    }

    @Test
    void whatHoldsNoReportHasARowThatSaysSo() throws IOException {
        Sample.write(folder, "a.html", """
                <html><head><title>Army enters Riverside</title>
                <meta property="article:published_time" content="2016-12-07T21:30:00+02:00"></head>
                <body><p>Please enable JavaScript.</p></body></html>
                """);
        Sample.write(folder, "b.html", PAGE);
        Sample.write(folder, "c.txt", "");

        Run run = Run.of("text", "--format", "jsonl", folder.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("2 of 3 files could not be read", "a.html: no report:", "c.txt: empty");
        List<JsonNode> rows = run.lines().stream().map(JSON::readTree).toList();
        assertThat(rows)
                .extracting(row -> row.path("report").asString())
                .containsExactly(
                        folder.resolve("a.html").toString(),
                        folder.resolve("b.html").toString(),
                        folder.resolve("c.txt").toString());
        assertThat(rows.get(0).path("problem").asString())
                .isEqualTo("no report: a page that shows nothing without JavaScript");
        assertThat(rows.get(0).path("text").asString()).isEmpty();
        assertThat(rows.get(0).path("title").asString()).isEqualTo("Army enters Riverside");
        assertThat(rows.get(0).at("/published/from").asString()).isEqualTo("2016-12-07T21:30:00+02:00");
        assertThat(rows.get(1).path("problem").isNull()).isTrue();
        assertThat(rows.get(2).path("problem").asString()).isEqualTo("empty");
        assertThat(rows.get(2).path("published").isNull()).isTrue();
        assertThat(Run.of("text", "--format", "csv", folder.toString()).lines())
                .filteredOn(line -> line.endsWith(",empty"))
                .hasSize(1);
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
