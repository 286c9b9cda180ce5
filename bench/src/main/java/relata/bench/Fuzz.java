package relata.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import relata.ReportTimes;
import relata.inputs.archives.Archives;
import relata.inputs.documents.Document;
import relata.inputs.documents.DocumentLimits;
import relata.inputs.documents.DocumentReader;
import relata.inputs.documents.Finding;
import relata.inputs.documents.Flaw;
import relata.inputs.feeds.FeedReader;
import relata.inputs.feeds.Opml;
import relata.inputs.feeds.UnreadableFeed;
import relata.reading.Envelope;
import relata.reading.Given;
import relata.reading.Original;
import relata.reading.Passage;
import relata.reading.Report;
import relata.reading.ReportReader;
import relata.reading.TextSource;
import relata.reading.UnreadableReport;
import relata.text.Span;

/**
 * Reads damaged pages, feeds and texts, in damaged archives and documents too, and checks that what comes of each is a sound report or a refusal:
 * nothing thrown, nothing that hangs.
 */
public final class Fuzz {

    private static final Duration LONGEST = Duration.ofSeconds(20); // of the processor: the machine may be busy
    private static final int LOOK = 5; // seconds between two looks at what is not done
    private static final int TWICE = 16; // every so many are read twice: the same must come of it
    private static final int TOLD = 1_000;
    private static final long SEED = 0x9E3779B97F4A7C15L; // spreads numbers in a row over all seeds

    private final Mutations mutations;
    private final ReportReader reader = ReportReader.standard();
    private final DocumentReader documents = new DocumentReader(reader, DocumentLimits.STANDARD);
    private final FeedReader feeds = new FeedReader();

    private Fuzz(List<byte[]> originals) {
        mutations = new Mutations(originals);
    }

    /**
     * Reads inputs of these numbers.
     *
     * @param args first number, how many, and files or folders of originals
     */
    public static void main(String... args) throws IOException, InterruptedException {
        List<byte[]> originals = new ArrayList<>();
        for (int i = 2; i < args.length; i++) {
            try (Stream<Path> files = Files.walk(Path.of(args[i]))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    originals.add(Files.readAllBytes(file));
                }
            }
        }
        int failed = new Fuzz(originals).run(Long.parseLong(args[0]), Integer.parseInt(args[1]));
        System.exit(failed == 0 ? 0 : 1); // threads that hang must not keep the program
    }

    private int run(long first, int count) throws InterruptedException {
        int failed = 0;
        int read = 0;
        ExecutorService worker = worker();
        for (long number = first; number < first + count; number++) {
            long seed = number * SEED;
            byte[] input = mutations.input(seed);
            boolean twice = number % TWICE == 0;
            long before = used();
            Future<Boolean> outcome = worker.submit(() -> check(input, twice));
            try {
                Optional<Boolean> done = await(outcome, before);
                if (done.isEmpty()) {
                    failed++;
                    System.out.println("input " + number + ": not read within " + LONGEST.toSeconds() + " s");
                    worker.shutdownNow();
                    worker = worker();
                } else {
                    read += done.get() ? 1 : 0;
                }
            } catch (ExecutionException e) {
                failed++;
                System.out.println("input " + number + ":");
                Objects.requireNonNull(e.getCause()).printStackTrace(System.out);
            }
            if ((number - first + 1) % TOLD == 0) {
                System.out.printf("%,d inputs, %,d read as reports, %d failed%n", number - first + 1, read, failed);
            }
        }
        System.out.printf("%,d inputs, %,d read as reports, %d failed%n", count, read, failed);
        return failed;
    }

    /** Nothing where it takes too long. */
    private static Optional<Boolean> await(Future<Boolean> outcome, long before)
            throws InterruptedException, ExecutionException {
        while (used() - before < LONGEST.toNanos()) {
            try {
                return Optional.of(outcome.get(LOOK, TimeUnit.SECONDS));
            } catch (TimeoutException e) {
                // not yet
            }
        }
        return Optional.empty();
    }

    /** The processor's time that this program has had, in nanoseconds. */
    private static long used() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static ExecutorService worker() {
        return Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, "fuzz");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Whether something was read. */
    private boolean check(byte[] input, boolean twice) {
        try {
            if (Opml.isOpml(input)) {
                Opml.feeds(input);
            }
            feeds.read(input, URI.create("https://feed.example/"), Instant.EPOCH);
        } catch (UnreadableFeed e) {
            requireReason(String.valueOf(e.getMessage()));
        }
        List<Report> reports = new ArrayList<>();
        List<String> outcome = read(input, reports);
        reports.forEach(Fuzz::requireSound);
        if (twice && !outcome.equals(read(input, new ArrayList<>()))) {
            throw new IllegalStateException("read twice, it gives two answers");
        }
        return !reports.isEmpty();
    }

    /** All that comes of an input, in words. */
    private List<String> read(byte[] input, List<Report> reports) {
        List<String> outcome = new ArrayList<>();
        try (Stream<Finding> found =
                Archives.documents("input", input, Envelope.NONE, reader, DocumentLimits.STANDARD)) {
            found.forEach(finding -> {
                if (finding instanceof Flaw flaw) {
                    requireReason(flaw.line());
                    outcome.add(flaw.toString());
                } else if (finding instanceof Document document) {
                    try {
                        List<Report> read = documents.readAll(document, Given.NOTHING);
                        reports.addAll(read);
                        outcome.addAll(described(read));
                    } catch (UnreadableReport e) {
                        requireReason(String.valueOf(e.getMessage()));
                        outcome.add(document.name() + e.getMessage());
                    }
                }
            });
        }
        return outcome;
    }

    private static List<String> described(List<Report> reports) {
        return reports.stream()
                .map(report -> report.name()
                        + report.digest()
                        + report.text()
                        + report.title()
                        + report.published()
                        + report.passages()
                        + report.credits()
                        + report.notices()
                        + ReportTimes.of(report))
                .toList();
    }

    private static void requireReason(String reason) {
        if (reason.isBlank() || reason.lines().count() > 1) {
            throw new IllegalStateException("no reason of one line: " + reason);
        }
    }

    private static void requireSound(Report report) {
        int end = 0;
        for (Passage passage : report.passages()) {
            if (passage.span().start() < end
                    || passage.span().end() > report.text().length()) {
                throw new IllegalStateException(
                        passage + " after " + end + " of " + report.text().length());
            }
            end = passage.span().end();
        }
        report.page().ifPresent(page -> page.links().forEach(link -> link.span().of(report.text())));
        report.original()
                .ifPresent(original -> original.source().ifPresent(source -> requireSound(report, original, source)));
        report.credits().forEach(credit -> credit.span().ifPresent(span -> span.of(report.text())));
        report.notices().forEach(notice -> notice.span().of(report.text()));
        ReportTimes.of(report).forEach(time -> time.span().of(report.text()));
    }

    private static void requireSound(Report report, Original original, TextSource source) {
        if (!source.fits(report.text(), original.decoded().orElseThrow())) {
            throw new IllegalStateException("the text does not stand where the map says");
        }
        List<Span> passages = report.passages().stream().map(Passage::span).toList();
        for (TextSource.Place place : source.places(original.bytes().orElseThrow(), passages)) {
            if (place.bytes().end() > original.length()) {
                throw new IllegalStateException(place + " of " + original.length() + " bytes");
            }
        }
    }
}
