package relata.inputs.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server whose certificate nobody vouches for: refused in a line, until the user names it as trusted, as the JDK has it. */
class SecureFetchTest {

    private static final char[] PASSWORD = "changeit".toCharArray();

    @TempDir
    private Path folder;

    private Path store;
    private HttpsServer server;

    @BeforeEach
    void serve() throws IOException, InterruptedException, GeneralSecurityException {
        store = folder.resolve("own.p12");
        assertThat(run(
                        "keytool",
                        "-genkeypair",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        "changeit",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=ip:127.0.0.1"))
                .as("making a certificate")
                .isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD);
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        server = HttpsServer.create(new InetSocketAddress(0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        server.createContext("/", exchange -> {
            byte[] body = "It fell.".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(exchange.getRequestURI().getPath().equals("/a") ? 200 : 404, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private static int run(String tool, String... words) throws IOException, InterruptedException {
        return new ProcessBuilder(Stream.concat(
                                Stream.of(Path.of(System.getProperty("java.home"), "bin", tool)
                                        .toString()),
                                Stream.of(words))
                        .toList())
                .inheritIO()
                .start()
                .waitFor();
    }

    @Test
    void aCertificateThatNobodyVouchesForIsRefused() {
        FetchRules local = new FetchRules(Duration.ofSeconds(60), 100_000, 5, Duration.ZERO, true);
        URI address = address("127.0.0.1");
        try (Fetcher fetcher = new Fetcher(local, "1", "desk@example.org")) {
            assertThatThrownBy(() -> fetcher.get(address, Validators.NONE))
                    .isInstanceOf(FetchFailed.class)
                    .hasMessageEndingWith(
                            ": its certificate is not trusted (unable to find valid certification path to requested target)");
        }
    }

    @Test
    void itIsTrustedWhereTheUserSaysSoAndForItsOwnNameAlone() throws Exception {
        assertThat(asked("127.0.0.1")).isEqualTo(List.of("It fell."));
        assertThat(asked("127.0.0.2")).singleElement().asString().contains("its certificate is not trusted");
    }

    /** What another JVM is told, which has this store to trust. */
    private List<String> asked(String host) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djavax.net.ssl.trustStore=" + store,
                        "-Djavax.net.ssl.trustStorePassword=changeit",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Asking.class.getName(),
                        address(host).toString())
                .redirectOutput(out.toFile())
                .redirectErrorStream(true)
                .start()
                .waitFor();
        return Files.readAllLines(out);
    }

    private URI address(String host) {
        return URI.create("https://" + host + ":" + server.getAddress().getPort() + "/a");
    }

    /** Asks for one address, in a JVM of its own: what is trusted is settled when the JVM starts. */
    static final class Asking {

        private Asking() {}

        public static void main(String... addresses) throws InterruptedException {
            FetchRules local = new FetchRules(Duration.ofSeconds(60), 100_000, 5, Duration.ZERO, true);
            try (Fetcher fetcher = new Fetcher(local, "1", "desk@example.org")) {
                System.out.println(new String(
                        fetcher.get(URI.create(addresses[0]), Validators.NONE)
                                .body()
                                .orElseThrow(),
                        StandardCharsets.UTF_8));
            } catch (FetchFailed e) {
                System.out.println(e.getMessage());
            }
        }
    }
}
