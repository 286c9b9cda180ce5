package relata.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import relata.reading.UnreadableReport;
import tools.jackson.databind.JsonNode;

/** Who may ask what, and what a page from elsewhere cannot do. */
class GuardTest {

    private static final String READER = "reader-token-of-some-length";
    private static final String REVIEWER = "reviewer-token-of-some-length";
    private static final String ADA = "Bearer " + REVIEWER;

    @TempDir
    private static Path folder;

    private static Path ledger;
    private static Path tokens;

    @BeforeAll
    static void make() throws IOException, UnreadableReport {
        ledger = Served.ledger(folder);
        tokens = Files.writeString(folder.resolve("tokens.txt"), """
                # role    name  token
                reader    carl  %s
                reviewer  ada   %s
                """.formatted(READER, REVIEWER));
    }

    private static String decision(Served served) throws IOException, InterruptedException {
        String claim = served.json("/claims").at("/items/0/id").asString();
        return "{\"act\": \"accept\", \"claim\": \"" + claim
                + "\", \"because\": \"the sentence says so\", \"by\": \"B. Reader\"}";
    }

    @Test
    void aNameThatPointsHereFromElsewhereIsRefused() throws IOException {
        try (Served served = Served.open(ledger)) {
            assertThat(served.raw("GET /api/v1/ledger HTTP/1.1\r\nHost: rebound.example\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 403");
            assertThat(served.raw("GET /api/v1/ledger HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 200");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../../etc/passwd.json",
                "/%2e%2e/%2e%2e/schemas.json",
                "/..%2fschemas.json",
                "//etc/passwd.html",
                "/assets/..%5c..%5cschemas.json"
            })
    void nothingOutsideThePageIsHandedOut(String path) throws IOException {
        try (Served served = Served.open(ledger)) {
            String answer = served.raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            assertThat(answer).containsPattern("^HTTP/1.1 (400|404)").doesNotContain("components", "root:");
        }
    }

    @Test
    void everyAnswerForbidsScriptsFromElsewhere() throws IOException, InterruptedException {
        try (Served served = Served.open(ledger)) {
            for (String path : List.of("/ledger", "/nothing")) {
                HttpResponse<String> answer = served.get(path);
                assertThat(answer.headers()
                                .firstValue("Content-Security-Policy")
                                .orElse(""))
                        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                        .doesNotContain("unsafe");
                assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                        .hasValue("nosniff");
            }
        }
    }

    @Test
    void anotherPageCannotChangeAnything() throws IOException, InterruptedException {
        try (Served served = Served.open(ledger)) {
            String decision = decision(served);
            int before = served.json("/reviews").get("total").asInt();
            assertThat(served.post("/reviews", decision, "Origin", "https://elsewhere.example")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(served.post("/session", "{}", "Origin", "https://elsewhere.example")
                            .statusCode())
                    .isEqualTo(403);
            HttpResponse<String> session = served.post("/session", "{}");
            String cookie = session.headers().firstValue("Set-Cookie").orElseThrow();
            assertThat(cookie).contains("HttpOnly", "SameSite=Strict");
            String held = cookie.substring(0, cookie.indexOf(';'));
            assertThat(served.post("/reviews", decision, "Cookie", held).statusCode())
                    .isEqualTo(403);
            assertThat(served.post("/reviews", decision, "Cookie", held, Guard.CSRF_HEADER, "guessed")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(served.json("/reviews").get("total").asInt()).isEqualTo(before);
            String secret = Served.tree(session.body()).get("csrf").asString();
            assertThat(served.post("/reviews", decision, "Cookie", held, Guard.CSRF_HEADER, secret)
                            .statusCode())
                    .isEqualTo(201);
            JsonNode review = served.json("/reviews").at("/items/" + before);
            assertThat(review.get("by").asString()).isEqualTo("B. Reader");
            withdraw(served, review.get("review").asInt());
        }
    }

    private static void withdraw(Served served, int review) throws IOException, InterruptedException {
        assertThat(served.post(
                                "/reviews",
                                "{\"act\": \"withdraw\", \"review\": " + review
                                        + ", \"because\": \"a test\", \"by\": \"B. Reader\"}")
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void whereTokensAreNeededNobodyComesInWithoutOne() throws IOException, InterruptedException {
        try (Served served = Served.of(ledger, Optional.of(tokens))) {
            assertThat(served.get("/ledger").statusCode()).isEqualTo(401);
            assertThat(served.get("/ledger", "Authorization", "Bearer wrong").statusCode())
                    .isEqualTo(401);
            assertThat(served.get("/ledger", "Authorization", ADA).statusCode()).isEqualTo(200);
            assertThat(served.post("/session", "{}").statusCode()).isEqualTo(401);
            HttpResponse<String> session = served.post("/session", "{\"token\": \"" + READER + "\"}");
            String held =
                    session.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
            assertThat(served.get("/ledger", "Cookie", held).statusCode()).isEqualTo(200);
            String secret = Served.tree(session.body()).get("csrf").asString();
            HttpResponse<String> gone =
                    served.send(served.request("/session", "Cookie", held, Guard.CSRF_HEADER, secret)
                            .DELETE());
            assertThat(gone.statusCode()).isEqualTo(200);
            assertThat(served.get("/ledger", "Cookie", held).statusCode()).isEqualTo(401);
        }
    }

    @Test
    void aReaderDecidesNothingAndAReviewerSignsWithTheNameOfTheToken() throws IOException, InterruptedException {
        String decision;
        try (Served served = Served.open(ledger)) {
            decision = decision(served);
        }
        try (Served served = Served.of(ledger, Optional.of(tokens))) {
            HttpResponse<String> refused = served.post("/reviews", decision, "Authorization", "Bearer " + READER);
            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(refused.body()).contains("reviewer");
            HttpResponse<String> made = served.post("/reviews", decision, "Authorization", ADA);
            assertThat(made.statusCode()).isEqualTo(201);
            assertThat(Served.tree(made.body()).get("by").asString()).isEqualTo("ada");
            int number = Served.tree(made.body()).get("review").asInt();
            served.post(
                    "/reviews",
                    "{\"act\": \"withdraw\", \"review\": " + number + ", \"because\": \"a test\"}",
                    "Authorization",
                    ADA);
        }
        assertThat(Files.readAllLines(Served.audit(ledger)))
                .anyMatch(line -> line.contains("\"by\":\"carl\"") && line.contains("\"status\":403"))
                .anyMatch(line -> line.contains("\"by\":\"ada\"") && line.contains("\"status\":201"));
    }

    @Test
    void tokensCannotBeTriedOneAfterTheOther() throws IOException, InterruptedException {
        try (Served served = Served.of(ledger, Optional.of(tokens))) {
            int last = 0;
            for (int i = 0; i < 12; i++) {
                last = served.get("/ledger", "Authorization", "Bearer guess-" + i)
                        .statusCode();
            }
            assertThat(last).isEqualTo(429);
        }
    }

    @Test
    void onOtherAddressesItListensOnlyWithTokens() {
        assertThatThrownBy(() -> RelataServer.start(serving("0.0.0.0", Optional.empty())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("needs a file of tokens");
    }

    @ParameterizedTest
    @ValueSource(strings = {"king carl token-of-twenty-letters-or-so", "reader carl short", "reader carl", "# nobody"})
    void aFileOfTokensThatIsWrongIsNamedWithTheReason(String line) throws IOException {
        Path wrong = Files.writeString(folder.resolve("wrong.txt"), line);
        assertThatThrownBy(() -> RelataServer.start(serving(Serving.THIS_MACHINE, Optional.of(wrong))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("wrong.txt");
    }

    private static Serving serving(String host, Optional<Path> tokens) {
        return new Serving(
                ledger.toString(),
                host,
                0,
                tokens,
                Optional.empty(),
                new Served.Syria(),
                new Served.Reads(Optional.empty()),
                error -> {},
                Clock.systemUTC());
    }
}
