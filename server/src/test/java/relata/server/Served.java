package relata.server;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import relata.Reader;
import relata.Relata;
import relata.exports.Locations;
import relata.ledger.Ledger;
import relata.ledger.Run;
import relata.names.Names;
import relata.names.Profile;
import relata.reading.Given;
import relata.reading.Report;
import relata.reading.ReportReader;
import relata.reading.UnreadableReport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A server over a ledger of a few made-up reports, and what asks it. */
final class Served implements AutoCloseable {

    static final Instant LEARNED = Instant.parse("2016-12-08T08:00:00Z");

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Map<String, String> REPORTS = reports();

    private final RelataServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    private Served(RelataServer server) {
        this.server = server;
    }

    private static Map<String, String> reports() {
        Map<String, String> reports = new LinkedHashMap<>();
        reports.put("one.txt", """
                Title: Army takes Kallaseh
                Source: Example Wire
                Published: 2016-12-07T12:00:00Z

                The army took control of the Kallaseh district of Aleppo on Wednesday, a military source said. At least 12 people were
                killed in shelling there. The army now holds 70 percent of eastern Aleppo, the source added.
                """);
        reports.put("two.txt", """
                Title: Wednesday in Aleppo
                Source: Northern Example
                Published: 2016-12-07T18:00:00Z

                Rebel fighters still hold the Kallaseh district of Aleppo on Wednesday, an activist told Northern Example. <script>alert(1)</script>
                The rebels called for a five-day truce.
                """);
        return reports;
    }

    /** A ledger with the reports in it. */
    static Path ledger(Path folder) throws IOException, UnreadableReport {
        return ledger(folder, REPORTS);
    }

    /** A ledger with these reports in it, by the names of their files. */
    static Path ledger(Path folder, Map<String, String> texts) throws IOException, UnreadableReport {
        return ledger(folder, texts, Relata.reader(Profile.shipped("syria")));
    }

    /** The same, read by this reader. */
    static Path ledger(Path folder, Map<String, String> texts, Reader reader) throws IOException, UnreadableReport {
        Path file = folder.resolve("served.db");
        ReportReader reports = ReportReader.standard();
        try (Ledger ledger = Ledger.open(file)) {
            for (Map.Entry<String, String> report : texts.entrySet()) {
                Path text = Files.writeString(folder.resolve(report.getKey()), report.getValue());
                ledger.add(reader.read(reports.read(text, Given.NOTHING)), LEARNED);
            }
        }
        return file;
    }

    /** Open to everybody on this machine. */
    static Served open(Path ledger) {
        return of(ledger, Optional.empty());
    }

    static Served of(Path ledger, Optional<Path> tokens) {
        return of(ledger, tokens, new Syria());
    }

    static Served of(Path ledger, Optional<Path> tokens, Conflict conflict) {
        return new Served(RelataServer.start(new Serving(
                ledger.toString(),
                Serving.THIS_MACHINE,
                0,
                tokens,
                Optional.of(audit(ledger)),
                conflict,
                new Reads(Optional.of("desk@example.org")),
                error -> {
                    throw new AssertionError(error);
                },
                Clock.systemUTC())));
    }

    static Path audit(Path ledger) {
        return Path.of(ledger + ".audit.jsonl");
    }

    URI at(String path) {
        return URI.create(server.address()).resolve(path);
    }

    URI api(String path) {
        return at(RelataServer.API + path);
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return send(request(path, headers).GET());
    }

    JsonNode json(String path) throws IOException, InterruptedException {
        return MAPPER.readTree(get(path).body());
    }

    HttpResponse<String> post(String path, String body, String... headers) throws IOException, InterruptedException {
        return send(request(path, headers)
                .header("Content-Type", Answer.JSON)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(api(path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** What comes back on a request that no client would send so. */
    String raw(String request) throws IOException {
        try (Socket socket = new Socket(at("/").getHost(), at("/").getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static JsonNode tree(String json) {
        return MAPPER.readTree(json);
    }

    @Override
    public void close() {
        server.close();
    }

    /** Reports from a folder, by the names of their files. */
    static Map<String, String> texts(Path folder) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return texts;
    }

    record Syria() implements Conflict {

        @Override
        public Names names(Set<String> identities) {
            return new Names(Profile.shipped("syria"));
        }

        @Override
        public Locations locations(Names names) {
            return new Locations(names.profile(), new LinkedHashMap<>());
        }

        @Override
        public Set<String> meantBy(Profile.Role role, String words) {
            return names(Set.of()).meantBy(role, words);
        }
    }

    /** What reads the reports that are handed in. */
    record Reads(Optional<String> contact) implements Intake {

        @Override
        public Reader reader(Ledger ledger) {
            return Relata.reader(Profile.shipped("syria"));
        }

        @Override
        public Report kept(Report report) {
            return report.keeping(1 << 20);
        }

        @Override
        public Run run() {
            return Run.shipped();
        }

        @Override
        public Optional<Path> originals() {
            return Optional.empty();
        }

        @Override
        public String version() {
            return "test";
        }
    }
}
