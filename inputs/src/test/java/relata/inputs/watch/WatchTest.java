package relata.inputs.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import relata.inputs.fetch.FetchRules;
import relata.inputs.fetch.Fetcher;

class WatchTest {

    private static final FetchRules LOCAL =
            FetchRules.STANDARD.withDelay(Duration.ZERO).withPrivate(true);

    @TempDir
    private Path folder;

    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private final List<String> taken = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                String path = exchange.getRequestURI().getPath();
                asked.add(path);
                byte[] page = pages.getOrDefault(path, "404").getBytes(StandardCharsets.UTF_8);
                String tag = "\"" + pages.getOrDefault(path, "").hashCode() + "\"";
                if (page.length == 3) {
                    exchange.sendResponseHeaders(Integer.parseInt(new String(page, StandardCharsets.UTF_8)), -1);
                } else if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                    exchange.sendResponseHeaders(304, -1);
                } else {
                    exchange.getResponseHeaders().add("ETag", tag);
                    exchange.sendResponseHeaders(200, page.length);
                    exchange.getResponseBody().write(page);
                }
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void handsOverEachReportOnceOverRoundsAndRestarts() throws Exception {
        pages.put("/feed", feed("/a", "/b"));
        pages.put("/a", "Report A");
        pages.put("/b", "Report B");

        round(web("/feed"));
        round(web("/feed"));
        pages.put("/feed", feed("/c", "/a", "/b"));
        pages.put("/c", "Report C");
        round(web("/feed"));

        assertThat(taken).containsExactly("/a Report A", "/b Report B", "/c Report C");
        assertThat(problems).isEmpty();
        assertThat(asked)
                .filteredOn(path -> !path.equals("/robots.txt"))
                .containsExactly("/feed", "/a", "/b", "/feed", "/feed", "/c");
    }

    @Test
    void handsOverWhatTheFeedSaysOfAReport() throws Exception {
        pages.put("/feed", feed("/a"));
        pages.put("/a", "Report A");
        List<Arrival.Page> arrivals = new ArrayList<>();

        round(
                new Taker() {
                    @Override
                    public void take(Arrival arrival) {
                        arrivals.add((Arrival.Page) arrival);
                    }

                    @Override
                    public void problem(String line) {
                        throw new AssertionError(line);
                    }
                },
                web("/feed"));

        Arrival.Page arrival = arrivals.get(0);
        assertThat(arrival.name()).isEqualTo(address("/a").toString());
        assertThat(arrival.publisher()).contains("Northgate Post");
        assertThat(arrival.fetched().record().orElseThrow().archive())
                .startsWith(folder.toString())
                .endsWith(".warc.gz");
        assertThat(arrival.published().flatMap(time -> time.day())).contains(LocalDate.of(2016, 12, 7));
    }

    @Test
    void handsOverOnceWhatSeveralFeedsShow() throws Exception {
        pages.put("/one", feed("/a"));
        pages.put("/two", feed("/a#comments", "/a"));
        pages.put("/a", "Report A");
        pages.put(
                "/list",
                "<opml><body><outline xmlUrl='" + address("/one") + "'/><outline xmlUrl='" + address("/two")
                        + "'/></body></opml>");

        round(web("/list"), web("/two"));

        assertThat(taken).containsExactly("/a Report A");
    }

    @Test
    void readsListsOfFeedsInFiles() throws Exception {
        pages.put("/feed", feed("/a"));
        pages.put("/a", "Report A");
        Path list = Files.writeString(
                folder.resolve("feeds.opml"), "<opml><outline xmlUrl='" + address("/feed") + "'/></opml>");

        round(Source.of(list.toString()));

        assertThat(taken).containsExactly("/a Report A");
    }

    /** As where the power goes while a report is being read. */
    @Test
    void takesUpWhatWasFetchedAndNotDealtWith() throws Exception {
        pages.put("/feed", feed("/a"));
        pages.put("/a", "Report A");
        Taker broken = new Taker() {
            @Override
            public void take(Arrival arrival) {
                throw new IllegalStateException("the power is gone");
            }

            @Override
            public void problem(String line) {
                problems.add(line);
            }
        };

        assertThatThrownBy(() -> round(broken, web("/feed"))).hasMessage("the power is gone");
        pages.put("/a", "Report A, rewritten since");
        round(web("/feed"));

        assertThat(taken).containsExactly("/a Report A");
        assertThat(Collections.frequency(asked, "/a")).isEqualTo(1);
    }

    @Test
    void asksAgainForWhatFailedButNotForEver() throws Exception {
        pages.put("/feed", feed("/a", "/gone", "/b"));
        pages.put("/a", "500");
        pages.put("/gone", "410");
        pages.put("/b", "Report B");

        for (int i = 0; i < 7; i++) {
            round(web("/feed"));
        }

        assertThat(taken).containsExactly("/b Report B");
        assertThat(Collections.frequency(asked, "/a")).isEqualTo(5);
        assertThat(Collections.frequency(asked, "/gone")).isEqualTo(1);
        assertThat(problems).hasSize(6);
    }

    @Test
    void oneFeedThatIsNoneCostsNotTheOthers() throws Exception {
        pages.put("/page", "<html><body>Not found</body></html>");
        pages.put("/feed", feed("/a"));
        pages.put("/a", "Report A");

        round(web("/page"), web("/missing"), web("/feed"));

        assertThat(taken).containsExactly("/a Report A");
        assertThat(problems).hasSize(2);
        assertThat(problems.get(0)).contains("/page: is no feed");
        assertThat(problems.get(1)).contains("/missing: is not there (404)");
    }

    @Test
    void followsNoFeedIntoOnesOwnNetwork() throws Exception {
        pages.put("/feed", feed("/a"));
        try (Fetcher careful = new Fetcher(FetchRules.STANDARD, "1", "desk@example.org");
                Watch watch = Watch.in(folder.resolve("watch"), "relata/1", careful)) {
            watch.round(List.of(web("/feed")), taker());
        }

        assertThat(asked).isEmpty();
        assertThat(problems.get(0)).contains("not on the public internet");
    }

    @Test
    void readsFilesOfAFolderOnceAndAgainWhereTheyHaveChanged() throws Exception {
        Path watched = Files.createDirectory(folder.resolve("reports"));
        put(watched.resolve("a.txt"), "Report A", 100);
        round(new Source.Folder(watched));
        round(new Source.Folder(watched));
        put(watched.resolve("a.txt"), "Report A, corrected", 50);
        put(watched.resolve("b.txt"), "Report B", 50);
        round(new Source.Folder(watched));

        assertThat(taken).containsExactly("a.txt Report A", "a.txt Report A, corrected", "b.txt Report B");
    }

    @Test
    void waitsForAFileThatIsBeingWritten() throws Exception {
        Path watched = Files.createDirectory(folder.resolve("reports"));
        put(watched.resolve("a.txt"), "Report A", 0);

        round(new Source.Folder(watched));

        assertThat(taken).containsExactly("a.txt Report A");
    }

    @Test
    void twoWatchesDoNotShareAFolder() {
        try (Fetcher fetcher = new Fetcher(LOCAL, "1", "desk@example.org");
                Watch first = Watch.in(folder, "relata/1", fetcher)) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> Watch.in(folder, "relata/1", fetcher))
                    .isInstanceOf(WatchFailed.class)
                    .hasMessageContaining("another");
        }
    }

    @Test
    void aLogThatWasCutOffIsTakenUp() throws Exception {
        pages.put("/feed", feed("/a"));
        pages.put("/a", "Report A");
        round(web("/feed"));
        Path log = folder.resolve("watch/watch.jsonl");
        Files.writeString(log, "{\"done\":\"http://ot", StandardOpenOption.APPEND);

        pages.put("/feed", feed("/a", "/b"));
        pages.put("/b", "Report B");
        round(web("/feed"));
        round(web("/feed"));

        assertThat(taken).containsExactly("/a Report A", "/b Report B");
        assertThat(Files.readString(log)).endsWith("\n").doesNotContain("http://ot\"");
    }

    @Test
    void saysWhatIsNothingToWatch() {
        assertThatThrownBy(() -> Source.of(folder.resolve("missing").toString()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("neither");
        assertThatThrownBy(() -> Source.of("http://bad host/")).isInstanceOf(IllegalArgumentException.class);
    }

    // ---- helpers

    private void round(Source... sources) throws InterruptedException {
        round(taker(), sources);
    }

    /** One round of a program that starts and ends. */
    private void round(Taker taker, Source... sources) throws InterruptedException {
        try (Fetcher fetcher = new Fetcher(LOCAL, "1", "desk@example.org");
                Watch watch = Watch.in(folder.resolve("watch"), "relata/1", fetcher)) {
            watch.round(List.of(sources), taker);
        }
    }

    private Taker taker() {
        return new Taker() {
            @Override
            public void take(Arrival arrival) {
                if (arrival instanceof Arrival.File file) {
                    taken.add(file.path().getFileName() + " " + text(file.path()));
                } else if (arrival instanceof Arrival.Page page) {
                    taken.add(page.name().replaceFirst("^http://[^/]*", "") + " "
                            + new String(page.bytes(), StandardCharsets.UTF_8));
                }
            }

            @Override
            public void problem(String line) {
                problems.add(line);
            }
        };
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Source web(String path) {
        return new Source.Web(address(path));
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private static String feed(String... paths) {
        StringBuilder feed = new StringBuilder("<rss><channel><title>Northgate Post</title>");
        for (String path : paths) {
            feed.append("<item><link>")
                    .append(path)
                    .append("</link><pubDate>Wed, 07 Dec 2016 10:00:00 GMT</pubDate></item>");
        }
        return feed.append("</channel></rss>").toString();
    }

    private static void put(Path file, String text, int secondsAgo) throws IOException {
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(secondsAgo)));
    }
}
