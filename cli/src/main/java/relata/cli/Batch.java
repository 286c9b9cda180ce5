package relata.cli;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
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

    /** What one input came to: a result a report, or a problem. */
    private record Outcome<T>(List<T> results, Optional<Problem> problem) {

        static <T> Outcome<T> failed(Problem problem) {
            return new Outcome<>(List.of(), Optional.of(problem));
        }
    }

    /** A file in work. */
    private record Job<T>(Input input, Workers.Work<Outcome<T>> outcome) {}

    private final RelataCommand relata;
    private final ReportReader reports = ReportReader.standard();
    private final Function<Report, T> work;
    private final List<Problem> problems = new ArrayList<>();
    private int files;
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

    /** Runs it to the end; a report that cannot be read, or not in time, is noted and passed over. */
    void run(InputOptions options, Consumer<T> use) {
        run(options, use, problem -> {});
    }

    /** @param tell told of each problem when its turn comes */
    void run(InputOptions options, Consumer<T> use, Consumer<Problem> tell) {
        Given given = options.given();
        int cores = Runtime.getRuntime().availableProcessors();
        Deque<Job<T>> waiting = new ArrayDeque<>();
        try (Workers workers = new Workers(cores);
                Progress progress = Progress.over(options.paths(), relata.console())) {
            Iterator<Input> inputs = Inputs.of(options.paths()).iterator();
            while (inputs.hasNext() || !waiting.isEmpty()) {
                while (inputs.hasNext() && waiting.size() < cores * AHEAD) {
                    Input input = inputs.next();
                    waiting.add(new Job<>(input, workers.begin(() -> outcome(input, given))));
                }
                hand(waiting.remove(), options.timeLimit(), use, tell);
                progress.step();
            }
        }
    }

    private void hand(Job<T> job, Duration limit, Consumer<T> use, Consumer<Problem> tell) {
        Outcome<T> outcome = await(job, limit);
        files++;
        done += outcome.results().size();
        outcome.results().forEach(use);
        outcome.problem().ifPresent(problem -> {
            problems.add(problem);
            tell.accept(problem);
        });
        if (relata.isVerbose()) {
            relata.console()
                    .note(job.input().shown() + ": "
                            + outcome.problem().map(Problem::reason).orElse("read"));
        }
    }

    private Outcome<T> await(Job<T> job, Duration limit) {
        try {
            return job.outcome().await(limit);
        } catch (TimeoutException e) {
            String reason = "not read within " + limit.toSeconds() + " s; --time-limit gives it longer";
            return Outcome.failed(Problem.of(job.input(), reason));
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
        return Outcome.failed(Problem.of(input, reason));
    }

    private Outcome<T> outcome(Input input, Given given) {
        if (input instanceof Input.Problem problem) {
            return Outcome.failed(Problem.of(input, problem.reason()));
        }
        try {
            List<Report> read = reports.readAll(input.path(), given);
            return new Outcome<>(read.stream().map(work).toList(), Optional.empty());
        } catch (UnreadableReport e) {
            return Outcome.failed(Problem.of(input, String.valueOf(e.getMessage()), e.known()));
        }
    }

    /** How many reports were read. */
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
            console.complain(problems.size() + " of " + files + " files could not be read:");
            problems.forEach(problem -> console.err().println("  " + problem.file() + ": " + problem.reason()));
        }
        return problems.isEmpty() ? Commands.FINE : Commands.FAILED;
    }
}
