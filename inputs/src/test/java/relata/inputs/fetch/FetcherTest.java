package relata.inputs.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import relata.inputs.fetch.FetchFailed.Kind;

class FetcherTest {

    private static final FetchRules LOCAL = new FetchRules(Duration.ofSeconds(60), 100_000, 5, Duration.ZERO, true);

    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, Site> pages = new ConcurrentHashMap<>();
    private HttpServer server;

    /** What the server does at an address. */
    private interface Site {
        void answer(com.sun.net.httpserver.HttpExchange exchange) throws IOException;
    }

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work);
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().toString());
            try (exchange) {
                Site site = pages.get(exchange.getRequestURI().getPath());
                if (site == null) {
                    exchange.sendResponseHeaders(404, -1);
                } else {
                    site.answer(exchange);
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
    void fetchesAndKeepsEveryByte() throws Exception {
        page("/a", "text/html; charset=utf-8", "<p>It fell.</p>");

        Fetched fetched = get("/a");

        assertThat(text(fetched)).isEqualTo("<p>It fell.</p>");
        assertThat(fetched.mediaType()).contains("text/html");
        Exchange last = fetched.exchanges().get(fetched.exchanges().size() - 1);
        assertThat(new String(last.request(), StandardCharsets.UTF_8))
                .startsWith("GET /a HTTP/1.1\r\n")
                .contains("User-Agent: relata/1 (+desk@example.org)\r\n");
        assertThat(new String(last.response(), StandardCharsets.UTF_8))
                .startsWith("HTTP/1.1 200 OK\r\n")
                .endsWith("<p>It fell.</p>");
    }

    @Test
    void unpacksWhatIsPacked() throws Exception {
        pages.put("/a", exchange -> {
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            send(exchange, 200, zipped("It fell.".getBytes(StandardCharsets.UTF_8)));
        });

        assertThat(text(get("/a"))).isEqualTo("It fell.");
    }

    @Test
    void asksOnlyForWhatHasChanged() throws Exception {
        pages.put("/a", exchange -> {
            boolean same = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))
                    && "Wed, 07 Dec 2016 20:15:00 GMT"
                            .equals(exchange.getRequestHeaders().getFirst("If-Modified-Since"));
            exchange.getResponseHeaders().add("ETag", "\"v1\"");
            exchange.getResponseHeaders().add("Last-Modified", "Wed, 07 Dec 2016 20:15:00 GMT");
            if (same) {
                exchange.sendResponseHeaders(304, -1);
            } else {
                send(exchange, 200, "It fell.".getBytes(StandardCharsets.UTF_8));
            }
        });
        try (Fetcher fetcher = fetcher(LOCAL)) {
            Fetched first = fetcher.get(address("/a"), Validators.NONE);
            Fetched second = fetcher.get(address("/a"), first.validators());

            assertThat(first.body()).isPresent();
            assertThat(second.body()).isEmpty();
        }
    }

    /** As servers of old do it: no length, no chunks; the body ends where the connection ends. */
    @Test
    void readsAnAnswerThatEndsWithTheConnection() throws Exception {
        try (ServerSocket old = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread serving = new Thread(() -> {
                while (!old.isClosed()) {
                    try (Socket client = old.accept()) {
                        byte[] request = new byte[4096];
                        int length = client.getInputStream().read(request);
                        boolean robots = new String(request, 0, length, StandardCharsets.UTF_8).contains("robots.txt");
                        String answer = robots ? "HTTP/1.0 404 No\r\n\r\n" : "HTTP/1.0 200 OK\r\n\r\nIt fell.";
                        client.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
                    } catch (IOException e) {
                        return; // the test is over
                    }
                }
            });
            serving.setDaemon(true);
            serving.start();
            try (Fetcher fetcher = fetcher(LOCAL)) {
                URI address = URI.create("http://127.0.0.1:" + old.getLocalPort() + "/a");

                assertThat(text(fetcher.get(address, Validators.NONE))).isEqualTo("It fell.");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"SSH-2.0-OpenSSH_9.2\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\nIt fell.", ""})
    void saysWhatIsNoWholeAnswer(String answer) throws Exception {
        try (ServerSocket broken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread serving = new Thread(() -> {
                try (Socket client = broken.accept()) {
                    client.getInputStream().read(new byte[4096]);
                    client.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
                } catch (IOException e) {
                    return; // the test is over
                }
            });
            serving.setDaemon(true);
            serving.start();
            try (Fetcher fetcher = fetcher(LOCAL)) {
                URI address = URI.create("http://127.0.0.1:" + broken.getLocalPort() + "/a");

                assertThatThrownBy(() -> fetcher.get(address, Validators.NONE))
                        .isInstanceOf(FetchFailed.class)
                        .hasMessageContaining("/robots.txt");
            }
        }
    }

    // ---- manners

    @Test
    void asksRobotsOnceAndKeepsToThem() throws Exception {
        page(
                "/robots.txt",
                "text/plain",
                "User-agent: *\nDisallow: /\n\nUser-agent: Relata\nDisallow: /private\nAllow: /private/open\n");
        page("/a", "text/html", "a");
        page("/private/open", "text/html", "b");
        page("/private/closed", "text/html", "c");
        try (Fetcher fetcher = fetcher(LOCAL)) {
            assertThat(text(fetcher.get(address("/a"), Validators.NONE))).isEqualTo("a");
            assertThat(text(fetcher.get(address("/private/open"), Validators.NONE)))
                    .isEqualTo("b");
            assertThatThrownBy(() -> fetcher.get(address("/private/closed"), Validators.NONE))
                    .isInstanceOf(FetchFailed.class)
                    .hasMessageContaining("robots.txt");
        }
        assertThat(asked).containsExactly("/robots.txt", "/a", "/private/open");
    }

    @Test
    void fetchesNothingWhereRobotsCannotBeHad() {
        pages.put("/robots.txt", exchange -> exchange.sendResponseHeaders(500, -1));
        page("/a", "text/html", "a");

        assertThatThrownBy(() -> get("/a")).isInstanceOf(FetchFailed.class).hasMessageContaining("robots.txt");
        assertThat(asked).doesNotContain("/a");
    }

    @Test
    void readsAnEndlessRobotsOnlySoFar() throws Exception {
        pages.put("/robots.txt", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            OutputStream out = exchange.getResponseBody();
            out.write("User-agent: *\nDisallow: /closed\n".getBytes(StandardCharsets.UTF_8));
            pour(out, 50 << 20);
        });
        page("/a", "text/html", "a");

        assertThat(text(get("/a"))).isEqualTo("a");
        assertThatThrownBy(() -> get("/closed")).isInstanceOf(FetchFailed.class).hasMessageContaining("robots.txt");
    }

    @Test
    void waitsBetweenTwoRequestsToAHost() throws Exception {
        page("/a", "text/html", "a");
        Duration delay = Duration.ofMillis(200);
        List<Long> times = new ArrayList<>();
        try (Fetcher fetcher = fetcher(LOCAL.withDelay(delay))) {
            for (int i = 0; i < 3; i++) {
                Fetched fetched = fetcher.get(address("/a"), Validators.NONE);
                fetched.exchanges().forEach(exchange -> times.add(exchange.at().toEpochMilli()));
            }
        }
        for (int i = 1; i < times.size(); i++) {
            assertThat(times.get(i) - times.get(i - 1)).isGreaterThanOrEqualTo(delay.toMillis() - 1);
        }
    }

    @Test
    void leavesAHostAloneThatAsksForIt() throws Exception {
        pages.put("/busy", exchange -> {
            exchange.getResponseHeaders().add("Retry-After", "3600");
            exchange.sendResponseHeaders(503, -1);
        });
        page("/a", "text/html", "a");
        try (Fetcher fetcher = fetcher(LOCAL)) {
            assertThatThrownBy(() -> fetcher.get(address("/busy"), Validators.NONE))
                    .hasMessageContaining("503");
            assertThatThrownBy(() -> fetcher.get(address("/a"), Validators.NONE))
                    .hasMessageContaining("left alone");
        }
        assertThat(asked).doesNotContain("/a");
    }

    @Test
    void wantsAContact() {
        assertThatThrownBy(() -> new Fetcher(LOCAL, "1", " ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Fetcher(LOCAL, "1", "a\r\nHost: b")).isInstanceOf(IllegalArgumentException.class);
    }

    // ---- where it does not go

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd", "ftp://news.example/a", "http:///a", "mailto:desk@example.org",
                        "jar:http://news.example/a!/b",
                "http://127.0.0.1/", "http://[::1]/", "http://[::ffff:127.0.0.1]/", "http://localhost/",
                        "http://169.254.169.254/latest/",
                "http://10.0.0.1/", "http://172.16.3.4/", "http://192.168.1.1/", "http://100.64.0.1/",
                        "http://0.0.0.0/",
                "http://0x7f.1/", "http://2130706433/", "http://[fe80::1]/", "http://[fd00::1]/",
                        "http://[64:ff9b::7f00:1]/",
                "http://[2002:7f00:1::]/", "http://user:secret@news.example/"
            })
    void refusesWhatIsNotOnThePublicInternet(String address) throws Exception {
        try (Fetcher fetcher = fetcher(LOCAL.withPrivate(false))) {
            assertThatThrownBy(() -> fetcher.get(URI.create(address), Validators.NONE))
                    .isInstanceOfSatisfying(FetchFailed.class, failed -> {
                        // Forms of an address that the operating system does not know are no host to it.
                        assertThat(failed.kind() == Kind.REFUSED
                                        || failed.getMessage().contains("no such host"))
                                .isTrue();
                        assertThat(failed.getMessage()).doesNotContain("secret");
                    });
        }
        assertThat(asked).isEmpty();
    }

    @Test
    void refusesAPublicNameThatLeadsInside() throws Exception {
        Resolver inside = host -> List.of(InetAddress.getByName("93.184.215.14"), InetAddress.getByName("10.1.2.3"));
        try (Fetcher fetcher =
                new Fetcher(LOCAL.withPrivate(false), "1", "desk@example.org", inside, Clock.systemUTC())) {
            assertThatThrownBy(() -> fetcher.get(URI.create("http://news.example/"), Validators.NONE))
                    .isInstanceOfSatisfying(
                            FetchFailed.class,
                            failed -> assertThat(failed.kind()).isEqualTo(Kind.REFUSED))
                    .hasMessageContaining("10.1.2.3");
        }
    }

    /** A name that leads outside when it is checked and inside when it is used: the address that was checked is the one asked. */
    @Test
    void resolvesANameOnceForEachRequest() throws Exception {
        page("/a", "text/html", "a");
        List<String> resolved = new ArrayList<>();
        Resolver rebinding = host -> {
            resolved.add(host);
            return List.of(InetAddress.getLoopbackAddress());
        };
        try (Fetcher fetcher = new Fetcher(LOCAL, "1", "desk@example.org", rebinding, Clock.systemUTC())) {
            URI address =
                    URI.create("http://news.example:" + server.getAddress().getPort() + "/a");

            Fetched fetched = fetcher.get(address, Validators.NONE);

            assertThat(text(fetched)).isEqualTo("a");
            assertThat(resolved).hasSize(fetched.exchanges().size());
        }
    }

    @Test
    void checksWhereARedirectLeads() throws Exception {
        redirect("/a", "http://inside.example:" + server.getAddress().getPort() + "/secret");
        page("/secret", "text/html", "secret");
        // The first host is let through as if it were public; the one that it leads to is not.
        Resolver outsideThenInside = host -> {
            if (host.equals("inside.example")) {
                throw new UnknownHostException(host);
            }
            return List.of(InetAddress.getLoopbackAddress());
        };
        try (Fetcher fetcher = new Fetcher(LOCAL, "1", "desk@example.org", outsideThenInside, Clock.systemUTC())) {
            assertThatThrownBy(() -> fetcher.get(
                            URI.create("http://outside.example:"
                                    + server.getAddress().getPort() + "/a"),
                            Validators.NONE))
                    .isInstanceOf(FetchFailed.class)
                    .hasMessageContaining("inside.example");
        }
        assertThat(asked).doesNotContain("/secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "ftp://news.example/", "::not an address::"})
    void followsNoRedirectOutOfTheWeb(String target) {
        redirect("/a", target);

        assertThatThrownBy(() -> get("/a")).isInstanceOf(FetchFailed.class);
    }

    // ---- how far it goes

    @Test
    void followsRedirectsButNotForEver() throws Exception {
        redirect("/1", "/2");
        redirect("/2", "/3");
        page("/3", "text/html", "there");
        redirect("/loop", "/loop");

        assertThat(get("/1").address()).isEqualTo(address("/3"));
        assertThatThrownBy(() -> get("/loop"))
                .isInstanceOf(FetchFailed.class)
                .hasMessageContaining("more than 5 redirects");
        assertThat(Collections.frequency(asked, "/loop")).isEqualTo(6);
    }

    @Test
    void endsAnEndlessAnswer() {
        pages.put("/a", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            pour(exchange.getResponseBody(), Integer.MAX_VALUE);
        });

        assertThatThrownBy(() -> get("/a"))
                .isInstanceOf(FetchFailed.class)
                .hasMessageContaining("more than 100000 bytes");
    }

    @Test
    void endsAnAnswerThatGrowsWhenUnpacked() {
        pages.put("/a", exchange -> {
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            send(exchange, 200, zipped(new byte[20 << 20]));
        });

        assertThatThrownBy(() -> get("/a"))
                .isInstanceOf(FetchFailed.class)
                .hasMessageContaining("more than 100000 bytes");
    }

    @Test
    void endsAnAnswerThatTakesForEver() {
        pages.put("/a", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            for (int i = 0; i < 600; i++) {
                exchange.getResponseBody().write('.');
                exchange.getResponseBody().flush();
                sleep();
            }
        });
        FetchRules impatient = new FetchRules(Duration.ofMillis(700), 100_000, 5, Duration.ZERO, true);

        assertThatThrownBy(() -> {
                    try (Fetcher fetcher = fetcher(impatient)) {
                        fetcher.get(address("/a"), Validators.NONE);
                    }
                })
                .isInstanceOf(FetchFailed.class)
                .hasMessageContaining("no whole answer within");
    }

    @Test
    void tellsWhatIsGoneFromWhatFailed() {
        pages.put("/gone", exchange -> exchange.sendResponseHeaders(410, -1));
        pages.put("/broken", exchange -> exchange.sendResponseHeaders(500, -1));

        assertThatThrownBy(() -> get("/gone"))
                .isInstanceOfSatisfying(
                        FetchFailed.class, failed -> assertThat(failed.kind()).isEqualTo(Kind.GONE));
        assertThatThrownBy(() -> get("/broken"))
                .isInstanceOfSatisfying(
                        FetchFailed.class, failed -> assertThat(failed.kind()).isEqualTo(Kind.FAILED));
    }

    // ---- what is kept

    @Test
    void keepsOriginalsThatAnArchiveReads(@TempDir Path folder) throws Exception {
        redirect("/1", "/2");
        page("/2", "text/html", "It fell.");
        Fetched fetched = get("/1");

        Originals.Place place;
        try (Originals originals = Originals.in(folder, "relata/1")) {
            place = originals.keep(fetched.exchanges());
        }

        List<String> kept = new ArrayList<>();
        try (WarcReader reader = new WarcReader(folder.resolve(place.file()))) {
            for (WarcRecord record : reader) {
                if (record instanceof WarcResponse response) {
                    kept.add(response.targetURI().getPath() + " "
                            + response.http().status() + " "
                            + new String(response.http().body().stream().readAllBytes(), StandardCharsets.UTF_8));
                    assertThat(response.ipAddress()).isPresent();
                    if (reader.position() == place.offset()) {
                        kept.add("place");
                    }
                }
            }
        }
        assertThat(kept).containsExactly("/robots.txt 404 ", "/1 302 ", "/2 200 It fell.", "place");
        assertThat(Files.list(folder)).hasSize(1);
    }

    // ---- the server

    private Fetched get(String path) throws FetchFailed, InterruptedException {
        try (Fetcher fetcher = fetcher(LOCAL)) {
            return fetcher.get(address(path), Validators.NONE);
        }
    }

    private static Fetcher fetcher(FetchRules rules) {
        return new Fetcher(rules, "1", "desk@example.org");
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private static String text(Fetched fetched) {
        return new String(fetched.body().orElseThrow(), StandardCharsets.UTF_8);
    }

    private void page(String path, String type, String text) {
        pages.put(path, exchange -> {
            exchange.getResponseHeaders().add("Content-Type", type);
            send(exchange, 200, text.getBytes(StandardCharsets.UTF_8));
        });
    }

    private void redirect(String path, String target) {
        pages.put(path, exchange -> {
            exchange.getResponseHeaders().add("Location", target);
            exchange.sendResponseHeaders(302, -1);
        });
    }

    private static void send(com.sun.net.httpserver.HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    private static void pour(OutputStream out, int bytes) throws IOException {
        byte[] some = "x".repeat(8192).getBytes(StandardCharsets.UTF_8);
        for (int sent = 0; sent < bytes - some.length; sent += some.length) {
            out.write(some);
        }
    }

    private static byte[] zipped(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    private static void sleep() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
