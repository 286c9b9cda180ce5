package relata.server;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import relata.Reader;
import relata.Reading;
import relata.inputs.archives.Archives;
import relata.inputs.documents.Document;
import relata.inputs.documents.DocumentLimits;
import relata.inputs.documents.DocumentReader;
import relata.inputs.documents.Finding;
import relata.inputs.documents.Flaw;
import relata.inputs.fetch.FetchFailed;
import relata.inputs.fetch.FetchRules;
import relata.inputs.fetch.Fetched;
import relata.inputs.fetch.Fetcher;
import relata.inputs.fetch.Originals;
import relata.inputs.fetch.Validators;
import relata.ledger.LedgerError;
import relata.reading.Envelope;
import relata.reading.Fetch;
import relata.reading.Report;
import relata.reading.ReportReader;
import relata.reading.UnreadableReport;

/** Reads what is handed in, one after the other, while questions go on being answered. */
final class Jobs implements AutoCloseable {

    private static final int MOST_KEPT = 100;

    private final Map<String, Job> jobs = new LinkedHashMap<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "relata-reading");
        thread.setDaemon(true);
        return thread;
    });
    private final ReportReader reports = ReportReader.standard();
    private final DocumentReader documents = new DocumentReader(reports, DocumentLimits.STANDARD);
    private final Desk desk;
    private final Intake intake;
    private final Consumer<Throwable> trouble;
    private final Clock clock;
    private @Nullable Reader reader;
    private @Nullable Fetcher fetcher;
    private int last;

    Jobs(Desk desk, Intake intake, Consumer<Throwable> trouble, Clock clock) {
        this.desk = desk;
        this.intake = intake;
        this.trouble = trouble;
        this.clock = clock;
    }

    boolean fetches() {
        return intake.contact().isPresent();
    }

    synchronized Job begin(List<Handed> handed) {
        last++;
        Job job = new Job(Integer.toString(last), handed.size());
        jobs.put(job.id(), job);
        if (jobs.size() > MOST_KEPT) {
            jobs.values().stream().filter(Job::isDone).findFirst().ifPresent(old -> jobs.remove(old.id()));
        }
        try {
            handed.forEach(each -> worker.execute(() -> {
                take(each, job);
                job.step();
            }));
        } catch (RejectedExecutionException e) {
            throw Problem.unavailable("the server is ending");
        }
        return job;
    }

    synchronized Optional<Job> of(String id) {
        return Optional.ofNullable(jobs.get(id));
    }

    private void take(Handed handed, Job job) {
        try {
            if (handed.bytes().isPresent()) {
                take(handed, handed.bytes().get(), Envelope.NONE, job);
            } else {
                Fetched fetched = fetched(handed.address().orElseThrow());
                byte[] body = fetched.body().orElseThrow(() -> new UnreadableReport("gave nothing"));
                take(handed, body, Envelope.of(kept(fetched)), job);
            }
        } catch (UnreadableReport | FetchFailed e) {
            job.add(failed(handed.name(), String.valueOf(e.getMessage())));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            job.add(failed(handed.name(), "the server is ending"));
        } catch (RuntimeException | StackOverflowError e) {
            job.add(tripped(handed.name(), e));
        }
    }

    private void take(Handed handed, byte[] bytes, Envelope envelope, Job job) {
        try (Stream<Finding> found =
                Archives.documents(handed.name(), bytes, envelope, reports, DocumentLimits.STANDARD)) {
            found.forEach(finding -> take(finding, handed, job));
        }
    }

    /** One of what was handed in, which may be an archive of many. */
    private void take(Finding finding, Handed handed, Job job) {
        try {
            if (finding instanceof Document document) {
                for (Report report : documents.readAll(document, handed.given())) {
                    job.add(added(report));
                }
            } else if (finding instanceof Flaw flaw && flaw.whole()) {
                job.add(failed(flaw.name(), flaw.line()));
            }
        } catch (UnreadableReport e) {
            job.add(failed(finding.name(), String.valueOf(e.getMessage())));
        } catch (LedgerError e) {
            job.add(failed(finding.name(), "cannot be kept: " + e.getMessage()));
        } catch (RuntimeException | StackOverflowError e) {
            job.add(tripped(finding.name(), e));
        }
    }

    /** One report that trips the program up must not stop those behind it. */
    private Job.Result tripped(String name, Throwable e) {
        if (worker.isShutdown()) {
            return failed(name, "the server is ending");
        }
        trouble.accept(e);
        return failed(name, "internal error (" + e.getClass().getSimpleName() + "), please report");
    }

    private static Job.Result failed(String name, String reason) {
        return new Job.Result(name, Job.State.FAILED, Optional.empty(), 0, Optional.of(reason));
    }

    private Job.Result added(Report report) {
        Reading reading = reader().read(intake.kept(report));
        boolean isNew = desk.ledger().add(reading, intake.run(), clock.instant());
        report.publisher()
                .ifPresent(publisher ->
                        desk.ledger().identifyPublisher(publisher, desk.names().source(publisher), clock.instant()));
        long claims = reading.claims().stream()
                .filter(claim -> claim.repeats().isEmpty())
                .count();
        return new Job.Result(
                report.name(),
                isNew ? Job.State.ADDED : Job.State.KNOWN,
                Optional.of(report.digest()),
                claims,
                reading.unread());
    }

    private Reader reader() {
        Reader there = reader;
        if (there == null) {
            there = intake.reader(desk.ledger());
            reader = there;
        }
        return there;
    }

    /** Only from the public internet, wherever redirects lead. */
    private Fetched fetched(URI address) throws FetchFailed, InterruptedException {
        Fetcher there = fetcher;
        if (there == null) {
            there = new Fetcher(
                    FetchRules.STANDARD, intake.version(), intake.contact().orElseThrow());
            fetcher = there;
        }
        return there.get(address, Validators.NONE);
    }

    /** Keeps what came, to the byte, where there is a folder for it. */
    private Fetch kept(Fetched fetched) throws UnreadableReport {
        if (intake.originals().isEmpty()) {
            return Fetch.of(fetched.at());
        }
        Path folder = intake.originals().get();
        try (Originals originals = Originals.in(folder, "relata " + intake.version())) {
            return originals.keep(fetched.exchanges()).fetch(folder, fetched.at());
        } catch (IOException e) {
            throw new UnreadableReport("its original cannot be kept: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        worker.shutdownNow();
        if (fetcher != null) {
            fetcher.close();
        }
    }
}
