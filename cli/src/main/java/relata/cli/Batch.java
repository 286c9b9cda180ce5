package relata.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import relata.reading.Given;
import relata.reading.Input;
import relata.reading.Inputs;
import relata.reading.Report;
import relata.reading.ReportReader;
import relata.reading.UnreadableReport;

/**
 * Many reports on all cores: worked on side by side, handed over one after the other in the order of the input. However
 * many there are, only a few are held at a time.
 *
 * @param <T> what is made of a report
 */
final class Batch<T> {

    /** So far may workers run ahead of the report whose turn it is. */
    private static final int AHEAD = 8;

    /** What one input came to: a result or a problem. */
    private record Outcome<T>(Optional<T> result, Optional<Problem> problem) {}

    /** A file in work. */
    private record Job<T>(Input input, Future<Outcome<T>> outcome) {}

    private final RelataCommand relata;
    private final ReportReader reports = ReportReader.standard();
    private final Function<Report, T> work;
    private final List<Problem> problems = new ArrayList<>();
    private int done;

    /**
     * Prepares a batch.
     *
     * @param work done for each report, by several threads at once
     */
    Batch(RelataCommand relata, Function<Report, T> work) {
        this.relata = relata;
        this.work = work;
    }

    /** Runs it to the end; a report that cannot be read is noted and passed over. */
    void run(InputOptions options, Consumer<T> use) {
        Given given = options.given();
        int cores = Runtime.getRuntime().availableProcessors();
        ExecutorService workers = Executors.newFixedThreadPool(cores, Batch::worker);
        Deque<Job<T>> waiting = new ArrayDeque<>();
        try (Progress progress = Progress.over(options.paths(), relata.console())) {
            Iterator<Input> inputs = Inputs.of(options.paths()).iterator();
            while (inputs.hasNext() || !waiting.isEmpty()) {
                while (inputs.hasNext() && waiting.size() < cores * AHEAD) {
                    Input input = inputs.next();
                    waiting.add(new Job<>(input, workers.submit(() -> outcome(input, given))));
                }
                hand(waiting.remove(), use);
                progress.step();
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private void hand(Job<T> job, Consumer<T> use) {
        Outcome<T> outcome = await(job);
        outcome.problem().ifPresent(problems::add);
        outcome.result().ifPresent(result -> {
            use.accept(result);
            done++;
        });
        if (relata.isVerbose()) {
            relata.console()
                    .note(job.input().shown() + ": "
                            + outcome.problem().map(Problem::reason).orElse("read"));
        }
    }

    private Outcome<T> await(Job<T> job) {
        try {
            return job.outcome().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("interrupted");
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof OutOfMemoryError error) {
                throw error;
            }
            if (cause instanceof RuntimeException exception && Commands.isForUsers(exception)) {
                throw exception;
            }
            return broken(job.input(), cause == null ? e : cause);
        }
    }

    /** One report that trips the program up must not cost the other thousand. */
    private Outcome<T> broken(Input input, Throwable error) {
        if (relata.isVerbose()) {
            error.printStackTrace(relata.console().err());
        }
        String reason = "internal error (" + Commands.oneLine(error.toString()) + "), please report";
        return new Outcome<>(Optional.empty(), Optional.of(new Problem(input.shown(), reason)));
    }

    private Outcome<T> outcome(Input input, Given given) {
        if (input instanceof Input.Problem problem) {
            return new Outcome<>(Optional.empty(), Optional.of(new Problem(input.shown(), problem.reason())));
        }
        try {
            return new Outcome<>(Optional.of(work.apply(reports.read(input.path(), given))), Optional.empty());
        } catch (UnreadableReport e) {
            return new Outcome<>(
                    Optional.empty(), Optional.of(new Problem(input.shown(), String.valueOf(e.getMessage()))));
        }
    }

    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "relata-reader");
        thread.setDaemon(true);
        return thread;
    }

    int done() {
        return done;
    }

    int failed() {
        return problems.size();
    }

    /** Lists what could not be read, and gives the exit code. */
    int conclude() {
        Console console = relata.console();
        console.flush();
        if (done == 0 && problems.isEmpty()) {
            console.complain("there is no file in these folders");
            return Commands.FAILED;
        }
        if (problems.size() == 1 && done == 0) {
            console.complain(problems.get(0).file() + ": " + problems.get(0).reason());
        } else if (!problems.isEmpty()) {
            console.complain(problems.size() + " of " + (done + problems.size()) + " files could not be read:");
            problems.forEach(problem -> console.err().println("  " + problem.file() + ": " + problem.reason()));
        }
        return problems.isEmpty() ? Commands.FINE : Commands.FAILED;
    }
}
