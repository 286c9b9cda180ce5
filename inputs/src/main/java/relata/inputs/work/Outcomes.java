package relata.inputs.work;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import relata.inputs.documents.Document;
import relata.inputs.documents.DocumentReader;
import relata.inputs.documents.Finding;
import relata.inputs.documents.Flaw;
import relata.reading.Given;
import relata.reading.Report;
import relata.reading.UnreadableReport;

/**
 * What documents come to: worked on side by side, handed over one after the other in their order. However many there are, only a few are
 * held at a time. A document that cannot be read, or not in time, is a problem, and the rest goes on.
 *
 * @param <T> what is made of a report
 */
public final class Outcomes<T> implements Iterator<Outcome<T>>, AutoCloseable {

    /** So far may each thread run ahead of the document whose turn it is. */
    private static final int AHEAD = 8;

    /** As long as what waits in memory is no more than this. */
    private static final long MOST_WAITING = 64L << 20;

    /** A document in work. */
    private record Job<T>(Finding finding, Workers.Work<List<T>> work) {

        long bytes() {
            return finding instanceof Document document ? document.size() : 0;
        }
    }

    private final Iterator<Finding> findings;
    private final DocumentReader documents;
    private final Given given;
    private final Function<Report, T> work;
    private final int threads;
    private final Duration limit;
    private final Consumer<Throwable> tripped;
    private final Workers workers;
    private final Deque<Job<T>> waiting = new ArrayDeque<>();

    /**
     * Begins with the first few when the first outcome is asked for.
     *
     * @param given what is said of all of them beforehand
     * @param work done for each report, by several threads at once
     * @param limit how long a document may take; zero for as long as it wants
     * @param tripped told what the program tripped over; may throw it on
     */
    public Outcomes(
            Iterator<Finding> findings,
            DocumentReader documents,
            Given given,
            Function<Report, T> work,
            int threads,
            Duration limit,
            Consumer<Throwable> tripped) {
        this.findings = findings;
        this.documents = documents;
        this.given = given;
        this.work = work;
        this.threads = threads;
        this.limit = limit;
        this.tripped = tripped;
        this.workers = new Workers(threads);
    }

    @Override
    public boolean hasNext() {
        return !waiting.isEmpty() || findings.hasNext();
    }

    /**
     * {@inheritDoc}
     *
     * @throws CancellationException where the thread that waits is interrupted
     */
    @Override
    public Outcome<T> next() {
        while (waiting.size() < threads * AHEAD
                && waiting.stream().mapToLong(Job::bytes).sum() < MOST_WAITING
                && findings.hasNext()) {
            Finding finding = findings.next();
            waiting.add(new Job<>(finding, workers.begin(() -> results(finding))));
        }
        if (waiting.isEmpty()) {
            throw new NoSuchElementException();
        }
        Job<T> next = waiting.remove();
        return next.finding() instanceof Flaw flaw ? failed(flaw, Problem.of(flaw)) : outcome(next);
    }

    private Outcome<T> outcome(Job<T> job) {
        try {
            return new Outcome<>(job.finding(), job.work().finish(limit, tripped), Optional.empty());
        } catch (UnreadableReport e) {
            String name = job.finding().name();
            return failed(job.finding(), Problem.of(name, String.valueOf(e.getMessage()), e.known()));
        }
    }

    private static <T> Outcome<T> failed(Finding finding, Problem problem) {
        return new Outcome<>(finding, List.of(), Optional.of(problem));
    }

    private List<T> results(Finding finding) throws UnreadableReport {
        return finding instanceof Document document
                ? documents.readAll(document, given).stream().map(work).toList()
                : List.of();
    }

    /** Ends what is still in work. */
    @Override
    public void close() {
        workers.close();
    }
}
