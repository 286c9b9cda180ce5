package relata.inputs.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedReaderTest {

    private static final URI ADDRESS = URI.create("https://news.example/feeds/war.xml");
    private static final Instant FETCHED = Instant.parse("2020-06-01T12:00:00Z");

    private static final String RSS = """
            <?xml version="1.0"?>
            <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
            <channel><title>Northgate Post</title><link>https://news.example/</link>
            <item><title>Bridge &amp; ford shelled</title><link>https://news.example/bridge</link>
              <guid isPermaLink="false">post-7</guid><pubDate>Wed, 07 Dec 2016 20:15:00 +0200</pubDate>
              <description>&lt;p&gt;The bridge was shelled.&lt;/p&gt;</description></item>
            <item><title>Truce</title><link>../truce</link><dc:date>2016-12-08</dc:date></item>
            </channel></rss>
            """;

    @Test
    void readsRss() throws UnreadableFeed {
        Feed feed = read(RSS);

        assertThat(feed.title()).contains("Northgate Post");
        assertThat(feed.items())
                .extracting(item ->
                        item.address().orElseThrow() + " " + item.title().orElse(""))
                .containsExactly(
                        "https://news.example/bridge Bridge & ford shelled", "https://news.example/truce Truce");
        assertThat(feed.items().get(0).published().orElseThrow().instant())
                .contains(Instant.parse("2016-12-07T18:15:00Z"));
    }

    @Test
    void readsAtom() throws UnreadableFeed {
        Feed feed = read("""
                <feed xmlns="http://www.w3.org/2005/Atom"><title type="html">Northgate &lt;b&gt;Post&lt;/b&gt;</title>
                <entry><id>tag:7</id><title>Bridge</title><link rel="enclosure" href="/bridge.mp3"/><link href="/bridge"/>
                  <updated>2016-12-09T10:00:00Z</updated><published>2016-12-07T10:00:00-05:00</published>
                  <content type="xhtml"><div><p>It was shelled.</p></div></content></entry></feed>
                """);

        FeedItem item = feed.items().get(0);
        assertThat(feed.title()).contains("Northgate Post");
        assertThat(item.address()).contains(URI.create("https://news.example/bridge"));
        assertThat(item.published().flatMap(time -> time.day())).contains(LocalDate.of(2016, 12, 7));
    }

    @Test
    void readsRdf() throws UnreadableFeed {
        Feed feed = read("""
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
                <channel rdf:about="https://news.example/"><title>Northgate Post</title></channel>
                <item rdf:about="https://news.example/bridge"><title>Bridge</title><link>https://news.example/bridge</link></item>
                </rdf:RDF>
                """);

        assertThat(feed.title()).contains("Northgate Post");
        assertThat(feed.items())
                .extracting(item -> item.address().orElseThrow())
                .containsExactly(URI.create("https://news.example/bridge"));
    }

    @Test
    void readsJsonFeed() throws UnreadableFeed {
        Feed feed = read("""
                {"version": "https://jsonfeed.org/version/1.1", "title": "Northgate Post", "items": [
                  {"id": "7", "url": "/bridge", "title": "Bridge", "date_published": "2016-12-07T10:00:00+02:00"},
                  {"id": 8, "content_text": "Text without an address."}, {"id": "https://news.example/9#top"}]}
                """);

        assertThat(feed.items())
                .extracting(item -> item.address().map(URI::toString).orElse("nowhere"))
                .containsExactly("https://news.example/bridge", "nowhere", "https://news.example/9");
        assertThat(feed.items().get(1).content()).contains("<p>Text without an address.</p>");
        assertThat(feed.leadingNowhere()).isEqualTo(1);
    }

    @Test
    void readsOnAtControlCharactersAndBareAmpersands() throws UnreadableFeed {
        Feed feed = read(RSS.replace("Truce", "Tru\u0003ce & more"));

        assertThat(feed.items()).hasSize(2);
        assertThat(feed.items().get(1).title().orElseThrow()).contains("& more");
    }

    @ParameterizedTest
    @ValueSource(strings = {"last Wednesday", "", "0000-00-00", "31/02/2016", "2031-01-01", "1970-01-01T00:00:00Z"})
    void keepsAnItemWhoseDateCannotBeRead(String date) throws UnreadableFeed {
        Feed feed = read(RSS.replace("Wed, 07 Dec 2016 20:15:00 +0200", date));

        assertThat(feed.items()).hasSize(2);
        assertThat(feed.items().get(0).published()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'7 Dec 2016 20:15 EST', 2016-12-08T01:15:00Z",
        "'Wed, 7 Dec 16 20:15:00 GMT', 2016-12-07T20:15:00Z",
        "'2016-12-07 20:15:00 +0200', 2016-12-07T18:15:00Z"
    })
    void readsDatesThatBreakTheRule(String date, Instant instant) throws UnreadableFeed {
        Feed feed = read(RSS.replace("Wed, 07 Dec 2016 20:15:00 +0200", date));

        assertThat(feed.items().get(0).published().flatMap(time -> time.instant()))
                .contains(instant);
    }

    @Test
    void acceptsADoctypeThatDeclaresNothing() throws UnreadableFeed {
        Feed feed = read(
                RSS.replace(
                        "<rss",
                        "<!DOCTYPE rss PUBLIC \"-//Netscape Communications//DTD RSS 0.91//EN\" \"http://my.netscape.com/publish/formats/rss-0.91.dtd\">\n<rss"));

        assertThat(feed.items()).hasSize(2);
    }

    @Test
    void refusesEntitiesThatGrow() {
        StringBuilder bomb = new StringBuilder("<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a0 'lol'>");
        for (int i = 1; i < 10; i++) {
            bomb.append("<!ENTITY a")
                    .append(i)
                    .append(" '")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("'>");
        }
        bomb.append(
                "]><rss><channel><item><title>&a9;</title><link>https://news.example/</link></item></channel></rss>");

        assertThatThrownBy(() -> read(bomb.toString()))
                .isInstanceOf(UnreadableFeed.class)
                .hasMessageContaining("entities");
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/hostname", "http://169.254.169.254/latest/meta-data/"})
    void refusesEntitiesFromElsewhere(String system) {
        String feed = RSS.replace("<rss", "<!DOCTYPE rss [<!ENTITY x SYSTEM \"" + system + "\">]>\n<rss")
                .replace("Truce", "&x;");

        assertThatThrownBy(() -> read(feed)).isInstanceOf(UnreadableFeed.class).hasMessageContaining("entities");
    }

    @ParameterizedTest
    @CsvSource({
        "'<html><body>Not found</body></html>', <html>",
        "'{\"error\": 404}', no items",
        "'{\"items\": [', JSON",
        "'   ', empty",
        "'nothing at all', no XML"
    })
    void saysWhatIsNoFeed(String bytes, String reason) {
        assertThatThrownBy(() -> read(bytes)).isInstanceOf(UnreadableFeed.class).hasMessageContaining(reason);
    }

    @Test
    void offersOnlyAddressesOfTheWeb() throws UnreadableFeed {
        Feed feed = read(RSS.replace("https://news.example/bridge", "file:///etc/passwd")
                .replace("../truce", "javascript:alert(1)"));

        assertThat(feed.items()).allMatch(item -> item.address().isEmpty());
        assertThat(feed.leadingNowhere()).isEqualTo(2);
    }

    @Test
    void readsTheCharactersThatTheDeclarationNames() throws UnreadableFeed {
        String feed = RSS.replace("<?xml version=\"1.0\"?>", "<?xml version=\"1.0\" encoding=\"windows-1251\"?>")
                .replace("Truce", "Перемирие");

        Feed read = new FeedReader().read(feed.getBytes(Charset.forName("windows-1251")), ADDRESS, FETCHED);

        assertThat(read.items().get(1).title()).contains("Перемирие");
    }

    @Test
    void readsListsOfFeeds() throws UnreadableFeed {
        byte[] list = """
                <opml version="2.0"><body><outline text="Wires"><outline type="rss" xmlUrl="https://a.example/feed"/>
                <outline xmlurl="https://b.example/feed"/></outline><outline xmlUrl="https://a.example/feed"/>
                <outline xmlUrl="file:///etc/passwd"/></body></opml>
                """.getBytes(StandardCharsets.UTF_8);

        assertThat(Opml.isOpml(list)).isTrue();
        assertThat(Opml.feeds(list))
                .extracting(URI::toString)
                .containsExactly("https://a.example/feed", "https://b.example/feed");
    }

    private static Feed read(String feed) throws UnreadableFeed {
        return new FeedReader().read(feed.getBytes(StandardCharsets.UTF_8), ADDRESS, FETCHED);
    }
}
