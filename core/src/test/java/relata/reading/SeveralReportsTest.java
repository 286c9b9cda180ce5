package relata.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import relata.text.Span;

/** Pages with more than one report: live blogs, and articles one below the other. */
class SeveralReportsTest {

    private static final String HEAD = """
            <html lang="en"><head><title>Northgate: the day on the bridge</title>
            <meta property="article:published_time" content="2016-12-07T06:00:00+02:00">
            <meta property="og:site_name" content="Example Wire">
            <link rel="canonical" href="https://wire.example/northgate"></head>
            """;
    private static final String TOLD =
            "Fighters of the brigade held the bridge at Northgate &amp; the mill below it at minute %d, a spokesman said.";
    private static final String LONG =
            "The council of %s met in the old mill for the third time this month and put off the vote on the bridge once more. ";

    private final ReportReader reader = ReportReader.standard();

    private List<Report> read(String body) throws UnreadableReport {
        return reader.readAll("page.html", (HEAD + "<body>" + body + "</body></html>").getBytes(UTF_8), Given.NOTHING);
    }

    private static String entries(int count, String entry) {
        return IntStream.range(0, count)
                .mapToObj(i -> entry.formatted(i, 6 + i / 60, i % 60, TOLD.formatted(i)))
                .collect(Collectors.joining("\n", "<div class='entries'>", "</div>"));
    }

    private static String body(Report report) {
        return report.passages().stream()
                .filter(passage -> passage.kind() == Passage.Kind.BODY)
                .map(passage -> passage.span().of(report.text()))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void eachEntryOfALiveBlogIsAReportWithItsOwnTime() throws UnreadableReport {
        String intro =
                "<h1>The day on the bridge</h1><p>What is known so far of the fighting at Northgate, hour by hour, from all sides.</p>";

        List<Report> reports = read(
                intro
                        + entries(
                                60,
                                "<div class='entry' id='e%d'><time datetime='2016-12-07T%02d:%02d:00+02:00'>%2$d:%3$02d</time><p>%4$s</p></div>"));

        assertThat(reports).hasSize(61);
        assertThat(reports.get(0).name()).isEqualTo("page.html");
        assertThat(body(reports.get(0))).startsWith("What is known so far").doesNotContain("minute");
        for (int i = 0; i < 60; i++) {
            Report entry = reports.get(i + 1);
            assertThat(entry.name()).isEqualTo("page.html#" + (i + 2));
            assertThat(body(entry)).isEqualTo(TOLD.replace("&amp;", "&").formatted(i));
            assertThat(entry.published().orElseThrow().from())
                    .isEqualTo(Instant.parse("2016-12-07T04:00:00Z").plus(Duration.ofMinutes(i)));
            assertThat(entry.url()).contains("https://wire.example/northgate#e" + i);
            assertThat(entry.publisher()).contains("Example Wire");
            assertThat(entry.title()).contains("Northgate: the day on the bridge");
        }
        assertThat(reports).extracting(Report::digest).doesNotHaveDuplicates();
    }

    @Test
    void everyCharacterOfAnEntryKeepsItsPlaceInThePage() throws UnreadableReport {
        String body = entries(12, "<div class='entry%d'><time>%02d:%02d</time><p>%s</p></div>");
        String source = HEAD + "<body>" + body + "</body></html>";

        List<Report> reports = reader.readAll("page.html", source.getBytes(UTF_8), Given.NOTHING);

        assertThat(reports).hasSize(12);
        for (int i = 0; i < reports.size(); i++) {
            Report entry = reports.get(i);
            int start = entry.text().indexOf("Fighters");
            Span words = new Span(start, entry.text().length());
            Original whole = entry.original().orElseThrow();
            assertThat(whole.digest()).isEqualTo(ReportReader.digest(source.getBytes(UTF_8)));
            assertThat(whole.source().orElseThrow().map().inSource(words).of(source))
                    .isEqualTo(TOLD.formatted(i));
        }
    }

    @Test
    void aClockAloneCountsOnThePagesDay() throws UnreadableReport {
        List<Report> reports = read(entries(12, "<div class='entry%d'><span>%d:%02d am</span><p>%s</p></div>"));

        Published last = reports.get(11).published().orElseThrow();
        assertThat(last.from()).isEqualTo(Instant.parse("2016-12-07T04:11:00Z"));
        assertThat(last.to()).isEqualTo(last.from());
        assertThat(last.words()).isEqualTo("6:11 am");
    }

    @Test
    void aClockOnAPageOfSeveralDaysIsAnInterval() throws UnreadableReport {
        String changed = HEAD.replace(
                "<link", "<meta property='article:modified_time' content='2016-12-09T06:00:00+02:00'><link");
        String body = entries(12, "<div class='entry%d'><span>%d:%02d am</span><p>%s</p></div>");

        List<Report> reports = reader.readAll("page.html", (changed + body).getBytes(UTF_8), Given.NOTHING);

        Published first = reports.get(0).published().orElseThrow();
        assertThat(first.from()).isEqualTo(Instant.parse("2016-12-07T04:00:00Z"));
        assertThat(first.to()).isEqualTo(Instant.parse("2016-12-09T04:00:00Z"));
    }

    /** What was added on top does not make the entries below other reports. */
    @Test
    void anEntryIsKnownAgainWhenThePageHasGrown() throws UnreadableReport {
        String entry =
                "<div class='entry%d'><time datetime='2016-12-07T%02d:%02d:00Z'>%2$d:%3$02d</time><p>%4$s</p></div>";
        List<String> before =
                read(entries(12, entry)).stream().map(Report::digest).toList();

        List<String> after = read("<p>New.</p>" + entries(13, entry)).stream()
                .map(Report::digest)
                .toList();

        assertThat(after).hasSize(13).containsAll(before.subList(0, 12));
    }

    @Test
    void twoArticlesAreTwoReports() throws UnreadableReport {
        String article = "<article><h1>%1$s votes again</h1><time datetime='%2$s'>%2$s</time><p>" + LONG.repeat(3)
                + "</p><p>" + LONG.repeat(3) + "</p></article>";

        List<Report> reports =
                read(article.replace("%s", "Northgate").formatted("Northgate", "2016-12-07T06:00:00+02:00")
                        + article.replace("%s", "Southgate").formatted("Southgate", "2016-12-05T09:30:00+02:00"));

        assertThat(reports).extracting(Report::name).containsExactly("page.html", "page.html#2");
        assertThat(reports)
                .extracting(report -> report.title().orElseThrow())
                .containsExactly("Northgate votes again", "Southgate votes again");
        assertThat(body(reports.get(0))).contains("Northgate").doesNotContain("Southgate");
        assertThat(body(reports.get(1))).contains("Southgate").doesNotContain("Northgate");
        assertThat(reports)
                .extracting(report -> report.published().orElseThrow().from())
                .containsExactly(Instant.parse("2016-12-07T04:00:00Z"), Instant.parse("2016-12-05T07:30:00Z"));
    }

    @Test
    void whatDatesAndSignsThePageDatesAndSignsItsFirstArticleAlone() throws UnreadableReport {
        String article = "<article><h1>Southgate votes again</h1><p>" + LONG.repeat(3) + "</p><p>" + LONG.repeat(3)
                + "</p></article>";

        Report further = read("<address rel='author'>A. Writer</address>" + article.replace("%s", "Northgate")
                        + article.replace("%s", "Southgate"))
                .get(1);

        assertThat(further.published()).isEmpty();
        assertThat(further.page().orElseThrow().byline()).isEmpty();
    }

    @Test
    void headlinesThatLeadElsewhereAreNoArticles() throws UnreadableReport {
        String teasers = IntStream.range(0, 8)
                .mapToObj(i ->
                        "<div class='item'><time>%02d:00</time><h3><a href='/%d'>The mill in its %d. winter</a></h3><p>A short word on it, and more behind.</p></div>"
                                .formatted(i, i, i))
                .collect(Collectors.joining());

        assertThat(read("<article><h1>Northgate votes again</h1><p>"
                        + LONG.formatted("Northgate").repeat(2) + "</p></article>" + teasers))
                .hasSize(1);
    }

    @Test
    void whatReadersSayBelowAnArticleIsNoLiveBlog() throws UnreadableReport {
        String article = "<article><h1>Northgate votes again</h1><p>"
                + LONG.formatted("Northgate").repeat(12) + "</p></article>";

        assertThat(read(article
                        + entries(30, "<div class='said%d'><b>A reader</b><time>%02d:%02d</time><p>%s %<s</p></div>")))
                .hasSize(1);
    }
}
