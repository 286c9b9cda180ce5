package relata.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import relata.Reader;
import relata.Relata;
import relata.exports.Locations;
import relata.ledger.Ledger;
import relata.ledger.Run;
import relata.names.Names;
import relata.names.Profile;
import relata.reading.Report;
import relata.server.Conflict;
import relata.server.Intake;
import relata.server.RelataServer;
import relata.server.Serving;

/**
 * How fast a server answers about a ledger of made-up reports: the picture of some days, asked for over and over on several connections, each
 * of which waits for its answer before it asks again. Answers are packed, as browsers take them, and read to their end. The first answer about
 * each day, which has to be worked out, is told apart. Server and askers share one program and its processors.
 *
 * <p>Takes the number of claims, of connections, of seconds and of days, and the file of the ledger, which is made where there is none.
 */
public final class ServerLoad {

    private static final int REPORTS_AT_ONCE = 500;
    private static final Instant LEARNED = Instant.parse("2026-01-01T00:00:00Z");

    /** What one connection saw. */
    private record Seen(List<Long> nanos, long bytes, long errors) {}

    private final URI server;
    private final List<String> questions;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private ServerLoad(URI server, List<String> questions) {
        this.server = server;
        this.questions = questions;
    }

    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        int claims = Integer.parseInt(args[0]);
        int connections = Integer.parseInt(args[1]);
        Duration time = Duration.ofSeconds(Integer.parseInt(args[2]));
        int days = Integer.parseInt(args[3]);
        Path file = Path.of(args[4]);
        int reports = claims / MadeUpReports.CLAIMS;
        fill(file, reports);
        LocalDate last = MadeUpReports.day(reports);
        List<String> questions = IntStream.range(0, days)
                .mapToObj(back -> RelataServer.API + "/picture?at=" + last.minusDays(back))
                .toList();
        try (RelataServer running = RelataServer.start(serving(file))) {
            ServerLoad load = new ServerLoad(URI.create(running.address()), questions);
            List<Long> first = load.first();
            load.print(claims, connections, first, load.run(connections, time), time);
        }
    }

    private static void fill(Path file, int reports) throws IOException {
        if (Files.exists(file)) {
            return;
        }
        MadeUpReports made = new MadeUpReports(reports / MadeUpReports.CLAIMS);
        try (Ledger ledger = Ledger.open(file)) {
            for (int from = 0; from < reports; from += REPORTS_AT_ONCE) {
                ledger.addAll(
                        IntStream.range(from, Math.min(from + REPORTS_AT_ONCE, reports))
                                .mapToObj(made::reading)
                                .toList(),
                        Run.shipped(),
                        LEARNED);
            }
        }
    }

    private static Serving serving(Path file) {
        return new Serving(
                file.toString(),
                Serving.THIS_MACHINE,
                0,
                Optional.empty(),
                Optional.empty(),
                new General(),
                new Nothing(),
                Throwable::printStackTrace,
                Clock.systemUTC());
    }

    /** Nanoseconds of the first answer to each question, one after the other. */
    private List<Long> first() throws IOException, InterruptedException {
        List<Long> nanos = new ArrayList<>();
        for (String question : questions) {
            long began = System.nanoTime();
            if (ask(question).statusCode() != 200) {
                throw new IllegalStateException(question + " is not answered");
            }
            nanos.add(System.nanoTime() - began);
        }
        return nanos;
    }

    private List<Seen> run(int connections, Duration time) throws InterruptedException, ExecutionException {
        ExecutorService askers = Executors.newFixedThreadPool(connections);
        long end = System.nanoTime() + time.toNanos();
        List<Future<Seen>> running = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            int from = i;
            running.add(askers.submit(() -> askUntil(end, from)));
        }
        List<Seen> seen = new ArrayList<>();
        for (Future<Seen> asker : running) {
            seen.add(asker.get());
        }
        askers.shutdown();
        return seen;
    }

    private Seen askUntil(long end, int from) throws InterruptedException {
        List<Long> nanos = new ArrayList<>();
        long bytes = 0;
        long errors = 0;
        for (int i = from; System.nanoTime() < end; i++) {
            long began = System.nanoTime();
            try {
                HttpResponse<byte[]> answer = ask(questions.get(i % questions.size()));
                bytes += answer.body().length;
                errors += answer.statusCode() == 200 ? 0 : 1;
            } catch (IOException e) {
                errors++;
            }
            nanos.add(System.nanoTime() - began);
        }
        return new Seen(nanos, bytes, errors);
    }

    private HttpResponse<byte[]> ask(String question) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(server.resolve(question))
                        .header("Accept-Encoding", "gzip")
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    private void print(int claims, int connections, List<Long> first, List<Seen> seen, Duration time) {
        long[] nanos = seen.stream()
                .flatMap(each -> each.nanos().stream())
                .mapToLong(Long::longValue)
                .sorted()
                .toArray();
        long bytes = seen.stream().mapToLong(Seen::bytes).sum();
        System.out.println(
                "claims\tconnections\tdays\tfirst answer, median s\tslowest s\trequests a second\tp50 ms\tp95 ms\tp99 ms\terrors\tkB an answer");
        System.out.println(String.join(
                "\t",
                Integer.toString(claims),
                Integer.toString(connections),
                Integer.toString(questions.size()),
                number("%.2f", at(sorted(first), .5) / 1e9),
                number("%.2f", at(sorted(first), 1) / 1e9),
                number("%.0f", nanos.length / (double) time.toSeconds()),
                number("%.1f", at(nanos, .5) / 1e6),
                number("%.1f", at(nanos, .95) / 1e6),
                number("%.1f", at(nanos, .99) / 1e6),
                Long.toString(seen.stream().mapToLong(Seen::errors).sum()),
                number("%.0f", bytes / 1e3 / nanos.length)));
    }

    private static long[] sorted(List<Long> numbers) {
        return numbers.stream().mapToLong(Long::longValue).sorted().toArray();
    }

    private static long at(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * sorted.length))];
    }

    private static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }

    /** The profile of no conflict: made-up reports name sides of no war. */
    private record General() implements Conflict {

        @Override
        public Names names(Set<String> identities) {
            return new Names(Profile.shipped(Profile.GENERAL));
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

    /** No report is handed in. */
    private record Nothing() implements Intake {

        @Override
        public Reader reader(Ledger ledger) {
            return Relata.reader(Profile.shipped(Profile.GENERAL));
        }

        @Override
        public Report kept(Report report) {
            return report;
        }

        @Override
        public Run run() {
            return Run.shipped();
        }

        @Override
        public Optional<String> contact() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> originals() {
            return Optional.empty();
        }

        @Override
        public String version() {
            return "bench";
        }
    }
}
