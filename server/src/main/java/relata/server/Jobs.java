package relata.server;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import relata.Reader;
import relata.Reading;
import relata.inputs.documents.Document;
import relata.inputs.documents.DocumentLimits;
import relata.inputs.documents.DocumentReader;
import relata.inputs.fetch.FetchFailed;
import relata.inputs.fetch.FetchRules;
import relata.inputs.fetch.Fetched;
import relata.inputs.fetch.Fetcher;
import relata.inputs.fetch.Originals;
import relata.inputs.fetch.Validators;
import relata.ledger.LedgerError;
import relata.reading.Envelope;
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
    private final DocumentReader documents = new DocumentReader(ReportReader.standard(), DocumentLimits.STANDARD);
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
            byte[] bytes = handed.bytes().isPresent()
                    ? handed.bytes().get()
                    : fetched(handed.address().orElseThrow());
            Document document = Document.ofBytes(handed.name(), bytes, Envelope.NONE);
            for (Report report : documents.readAll(document, handed.given())) {
                job.add(added(report));
            }
        } catch (UnreadableReport | FetchFailed e) {
            job.add(failed(handed, String.valueOf(e.getMessage())));
        } catch (LedgerError e) {
            job.add(failed(handed, "cannot be kept: " + e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            job.add(failed(handed, "the server is ending"));
        } catch (RuntimeException | StackOverflowError e) {
            // One report that trips the program up must not stop those behind it.
            if (worker.isShutdown()) {
                job.add(failed(handed, "the server is ending"));
            } else {
                trouble.accept(e);
                job.add(failed(handed, "internal error (" + e.getClass().getSimpleName() + "), please report"));
            }
        }
    }

    private static Job.Result failed(Handed handed, String reason) {
        return new Job.Result(handed.name(), Job.State.FAILED, Optional.empty(), 0, Optional.of(reason));
    }

    private Job.Result added(Report report) {
        Reading reading = reader().read(report);
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

    /** Only from the public internet, wherever redirects lead; what came is kept to the byte where there is a folder for it. */
    private byte[] fetched(URI address) throws FetchFailed, InterruptedException, UnreadableReport {
        Fetcher there = fetcher;
        if (there == null) {
            there = new Fetcher(
                    FetchRules.STANDARD, intake.version(), intake.contact().orElseThrow());
            fetcher = there;
        }
        Fetched fetched = there.get(address, Validators.NONE);
        if (intake.originals().isPresent()) {
            try (Originals originals = Originals.in(intake.originals().get(), "relata " + intake.version())) {
                originals.keep(fetched.exchanges());
            } catch (IOException e) {
                throw new UnreadableReport("its original cannot be kept: " + e.getMessage(), e);
            }
        }
        return fetched.body().orElseThrow(() -> new UnreadableReport("gave nothing"));
    }

    @Override
    public void close() {
        worker.shutdownNow();
        if (fetcher != null) {
            fetcher.close();
        }
    }
}
