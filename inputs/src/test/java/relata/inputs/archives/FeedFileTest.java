package relata.inputs.archives;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import relata.reading.Report;

/** A feed that was kept as a file: what it has itself is read, what is left to fetch is said. */
class FeedFileTest {

    private static final String TAKEN =
            "Fighters of the brigade took the bridge at Northgate on Wednesday, a spokesman for the brigade said in the evening.";

    @TempDir
    private Path folder;

    private Found read(String feed) throws IOException {
        return Found.in(Files.writeString(folder.resolve("feed"), feed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version='1.0'?><?xml-stylesheet href='a.css'?><!-- made by hand -->\n"
                        + "<rss xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel><title>Northgate Post</title><link>https://news.example/</link>"
                        + "<item><title>Bridge &amp; ford</title><link>/bridge</link><pubDate>Wed, 07 Dec 2016 20:15:00 +0200</pubDate>"
                        + "<description>In short.</description><content:encoded><![CDATA[<p>%s</p><p>Shells fell on both banks of the river, residents said.</p>]]></content:encoded></item></channel></rss>",
                "<feed xmlns='http://www.w3.org/2005/Atom' xml:base='https://news.example/'><title>Northgate Post</title><link href='https://news.example/'/>"
                        + "<entry><title>Bridge &amp; ford</title><link href='/bridge'/><published>2016-12-07T20:15:00+02:00</published><summary>In short.</summary>"
                        + "<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>%s</p><p>Shells fell on both banks of the river, residents said.</p></div></content></entry></feed>",
                "{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"Northgate Post\", \"home_page_url\": \"https://news.example/\", \"items\": [{\"url\": \"/bridge\","
                        + " \"title\": \"Bridge & ford\", \"date_published\": \"2016-12-07T20:15:00+02:00\", \"summary\": \"In short.\","
                        + " \"content_text\": \"%s\\n\\nShells fell on both banks of the river, residents said.\"}]}"
            })
    void whatAFeedHasOfItsReportsIsReadWithDateAndAddress(String feed) throws IOException {
        Found found = read(feed.replace("%s", TAKEN));

        assertThat(found.flaws()).isEmpty();
        assertThat(found.names(folder)).containsExactly("feed!/https://news.example/bridge");
        Report report = found.reports().get(0);
        assertThat(report.text()).contains(TAKEN, "Shells fell").doesNotContain("In short");
        assertThat(report.title()).contains("Bridge & ford");
        assertThat(report.publisher()).contains("Northgate Post");
        assertThat(report.url()).contains("https://news.example/bridge");
        assertThat(report.published().orElseThrow().from()).isEqualTo(Instant.parse("2016-12-07T18:15:00Z"));
    }

    @Test
    void whatIsLeftToFetchIsSaid() throws IOException {
        Found found = read(
                "<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>One</title><link href='https://news.example/1'/></entry>"
                        + "<entry><title>Two</title><link href='https://news.example/2'/><summary>" + TAKEN
                        + "</summary></entry></feed>");

        assertThat(found.names(folder)).containsExactly("feed!/https://news.example/2");
        assertThat(found.flaws())
                .containsExactly(
                        "feed!/https://news.example/1: the feed has no more than a headline; its page is left to fetch",
                        "feed: summaries are all it has of 1 of its 2 items; their pages are left to fetch");
    }

    @Test
    void aListOfFeedsAndADamagedFeedAreNamed() throws IOException {
        assertThat(read("<opml><body><outline xmlUrl='https://a.example/feed'/></body></opml>")
                        .flaws())
                .containsExactly(
                        "feed: a list of feeds (OPML), which holds no reports; relata watch fetches what it lists");
        assertThat(read("<!DOCTYPE rss [<!ENTITY a 'b'>]><rss><channel><item><title>&a;</title></item></channel></rss>")
                        .flaws())
                .containsExactly("feed: a feed that declares entities of its own, which are not read");
    }
}
