package relata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What feeds and folders bring, in a ledger. */
class WatchTest {

    @TempDir
    private Path folder;

    private static final String PAGE =
            "<!doctype html><html lang=en><head><title>Army captures Riverside</title></head><body><main>"
                    + "<h1>Army captures Riverside</h1><p>Wednesday, 7 December 2016</p>"
                    + "<p>The army captured the town of Riverside on Wednesday, a military source said. Government troops entered"
                    + " the town from the south in the morning, and rebel fighters withdrew to the hills, residents said.</p>"
                    + "<p>Three soldiers were killed in clashes near the bridge, the source said.</p></main></body></html>";

    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        pages.put(
                "/feed",
                "<rss><channel><title>Northgate Post</title><item><link>/riverside</link>"
                        + "<pubDate>Wed, 07 Dec 2016 10:00:00 GMT</pubDate></item></channel></rss>");
        pages.put("/riverside", PAGE);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                String body = pages.get(exchange.getRequestURI().getPath());
                if (body == null) {
                    exchange.sendResponseHeaders(404, -1);
                } else {
                    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(200, bytes.length);
                    exchange.getResponseBody().write(bytes);
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
    void readsAFeedIntoTheLedgerAndKeepsTheOriginals() throws IOException {
        Run first = watch("--allow-private", "--contact", "desk@example.org", feed());
        Run second = watch("--allow-private", "--contact", "desk@example.org", feed());

        assertThat(first.code()).as(first.err()).isZero();
        assertThat(first.lines()).hasSize(1);
        assertThat(first.out()).contains("Army captures Riverside").contains("/riverside");
        assertThat(second.out()).isEmpty();
        assertThat(second.err()).contains("0 new reports");
        Run claims = Run.of("claims", "--ledger", ledger(), "--format", "jsonl");
        assertThat(claims.out()).contains("Riverside", "2016-12-07");
        try (Stream<Path> kept = Files.list(folder.resolve("relata.db.watch"))) {
            assertThat(kept.map(file -> file.getFileName().toString()))
                    .contains("watch.jsonl")
                    .anyMatch(name -> name.endsWith(".warc.gz"));
        }
    }

    @Test
    void whatTheLedgerDoesNotKeepIsFoundInTheWebArchive() {
        watch("--allow-private", "--contact", "desk@example.org", "--no-originals", feed());
        String page = feed().replace("/feed", "/riverside");
        Path out = folder.resolve("out.html");

        assertThat(Run.of("original", "--ledger", ledger(), page).out())
                .contains("fetched    2", " as " + page + ", record at ", ".warc.gz", "⟦");
        assertThat(Run.of("original", "--ledger", ledger(), page, "--out", out.toString())
                        .code())
                .isZero();
        assertThat(out).content(StandardCharsets.UTF_8).isEqualTo(PAGE);
    }

    @Test
    void takesFromTheFeedWhatAPageDoesNotSay() {
        pages.put("/riverside", PAGE.replace("<p>Wednesday, 7 December 2016</p>", ""));

        watch("--allow-private", "--contact", "desk@example.org", feed());

        assertThat(Run.of("claims", "--ledger", ledger(), "--format", "jsonl").out())
                .contains("\"2016-12-07");
    }

    @Test
    void readsAFolder() throws IOException {
        Path reports = folder.resolve("reports");
        Sample.write(reports, "taken.txt", Sample.TAKEN);
        Files.write(reports.resolve("picture.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});

        Run run = watch(reports.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.lines()).hasSize(1);
        assertThat(run.err()).contains("picture.png").contains("1 new report, ").contains("1 problem");
    }

    @Test
    void archivesInAFolderAreReadAndWhatTheyHoldIsTimed() throws IOException, InterruptedException {
        Path reports = Files.createDirectories(folder.resolve("reports"));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(reports.resolve("two.zip")))) {
            zip.putNextEntry(new ZipEntry("taken.txt"));
            zip.write(Sample.TAKEN.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("sub/held.txt"));
            zip.write(Sample.HELD.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("empty.txt"));
        }

        Run run = watch("--time-limit", "600", reports.toString());

        assertThat(run.lines()).hasSize(2);
        assertThat(run.err()).contains("two.zip!/empty.txt: empty", "2 new reports", "1 problem");
        assertThat(watch(reports.toString()).err()).contains("0 new reports", "0 problems");
        assertThat(watch("--time-limit", "-1", reports.toString()).code()).isEqualTo(2);
    }

    @Test
    void asksNothingOfOnesOwnNetworkUnlessTold() {
        Run run = watch("--contact", "desk@example.org", feed());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("not on the public internet");
    }

    @Test
    void wantsAContactForTheWeb() {
        Run run = watch("https://news.example/feed");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--contact");
    }

    @Test
    void saysWhatIsNoTimeAndWhatIsNoSource() {
        assertThat(watch("--every", "soon", folder.toString()).err()).contains("'soon' is no time");
        assertThat(watch(folder.resolve("missing").toString()).err()).contains("neither an address");
        assertThat(Run.of("watch", "--ledger", "postgresql://desk@db.example/relata", folder.toString())
                        .err())
                .contains("--keep");
    }

    private Run watch(String... words) {
        return Run.of(
                Stream.concat(Stream.of("watch", "--once", "--delay", "0s", "--ledger", ledger()), Stream.of(words))
                        .toArray(String[]::new));
    }

    private String ledger() {
        return folder.resolve("relata.db").toString();
    }

    private String feed() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/feed";
    }
}
