package relata.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import relata.inputs.archives.Archives;
import relata.inputs.documents.Document;
import relata.inputs.documents.DocumentReader;
import relata.inputs.documents.Finding;
import relata.inputs.documents.Flaw;
import relata.reading.Given;
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

    /** As long as what waits in memory is no more than this. */
    private static final long MOST_WAITING = 64L << 20;

    /** What one input came to: a result a report, or a problem. */
    private record Outcome<T>(List<T> results, Optional<Problem> problem) {

        static <T> Outcome<T> failed(Problem problem) {
            return new Outcome<>(List.of(), Optional.of(problem));
        }
    }

    /** A document in work. */
    private record Job<T>(Finding finding, Workers.Work<Outcome<T>> outcome) {

        long bytes() {
            return finding instanceof Document document ? document.size() : 0;
        }
    }

    private final RelataCommand relata;
    private final Function<Report, T> work;
    private final List<Problem> problems = new ArrayList<>();
    private Optional<Path> problemsFile = Optional.empty();
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
        problemsFile = options.problems();
        Given given = options.given();
        int threads = options.threads();
        Duration limit = options.timeLimit();
        Deque<Job<T>> waiting = new ArrayDeque<>();
        ReportReader reports = ReportReader.with(options.limits().reading());
        DocumentReader documents = new DocumentReader(reports, options.limits().documents());
        try (Workers workers = new Workers(threads);
                Progress progress = Progress.over(options.paths(), relata.console());
                Stream<Finding> found = Archives.documents(
                        options.paths(), reports, options.limits().documents())) {
            Iterator<Finding> findings = found.iterator();
            while (findings.hasNext() || !waiting.isEmpty()) {
                while (waiting.size() < threads * AHEAD
                        && waiting.stream().mapToLong(Job::bytes).sum() < MOST_WAITING
                        && findings.hasNext()) {
                    Finding finding = findings.next();
                    waiting.add(new Job<>(finding, workers.begin(() -> outcome(documents, finding, given))));
                }
                hand(waiting.remove(), limit, use, tell);
                progress.step();
            }
        }
    }

    private void hand(Job<T> job, Duration limit, Consumer<T> use, Consumer<Problem> tell) {
        Outcome<T> outcome = await(job, limit);
        done += outcome.results().size();
        outcome.results().forEach(use);
        outcome.problem().ifPresent(problem -> {
            problems.add(problem);
            if (!problem.isRemark()) {
                tell.accept(problem);
            }
        });
        files += outcome.problem().filter(Problem::isRemark).isPresent() ? 0 : 1;
        if (relata.isVerbose()) {
            relata.console()
                    .note(Inputs.shown(job.finding().name()) + ": "
                            + outcome.problem().map(Problem::reason).orElse("read"));
        }
    }

    private Outcome<T> await(Job<T> job, Duration limit) {
        try {
            return TimeLimitOption.await(job.outcome(), limit, relata);
        } catch (UnreadableReport e) {
            return Outcome.failed(Problem.of(job.finding().name(), String.valueOf(e.getMessage()), e.known()));
        }
    }

    private Outcome<T> outcome(DocumentReader documents, Finding finding, Given given) throws UnreadableReport {
        if (finding instanceof Flaw flaw) {
            return Outcome.failed(Problem.of(flaw));
        }
        List<Report> read = documents.readAll((Document) finding, given);
        return new Outcome<>(read.stream().map(work).toList(), Optional.empty());
    }

    /** How many reports were read. */
    int done() {
        return done;
    }

    /** How many files could not be read. */
    long failed() {
        return problems.stream().filter(problem -> !problem.isRemark()).count();
    }

    /** Lists what could not be read, or not wholly, and gives the exit code. */
    int conclude() {
        Console console = relata.console();
        console.flush();
        problemsFile.ifPresent(file -> OutFile.write(Optional.of(file), console, out -> {
            problems.forEach(problem -> out.accept(problem.json()));
            return problems.size();
        }));
        if (done == 0 && problems.isEmpty()) {
            console.complain("there is no file in these folders");
            return Commands.FAILED;
        }
        if (problems.size() == 1 && done == 0) {
            console.complain(problems.get(0).file() + ": " + problems.get(0).reason());
        } else {
            list(failed() + " of " + files + " files could not be read:", false);
            list("Of what was read, this is to be known:", true);
        }
        return problems.isEmpty() ? Commands.FINE : Commands.FAILED;
    }

    private void list(String heading, boolean remarks) {
        List<Problem> listed = problems.stream()
                .filter(problem -> problem.isRemark() == remarks)
                .toList();
        if (!listed.isEmpty()) {
            relata.console().complain(heading);
            listed.forEach(problem -> relata.console().err().println("  " + problem.file() + ": " + problem.reason()));
        }
    }
}
