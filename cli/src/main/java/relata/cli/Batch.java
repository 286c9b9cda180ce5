package relata.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import relata.inputs.archives.Archives;
import relata.inputs.documents.DocumentReader;
import relata.inputs.documents.Finding;
import relata.inputs.work.Outcome;
import relata.inputs.work.Outcomes;
import relata.inputs.work.Problem;
import relata.reading.Inputs;
import relata.reading.Report;
import relata.reading.ReportReader;
import relata.view.ProblemJson;

/**
 * Many reports on all cores, handed over in the order of the input; counts them, and tells what went wrong.
 *
 * @param <T> what is made of a report
 */
final class Batch<T> {

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
        ReportReader reports = ReportReader.with(options.limits().reading());
        DocumentReader documents = new DocumentReader(reports, options.limits().documents());
        AtomicLong passed = new AtomicLong();
        try (Progress progress = Progress.over(options.paths(), relata.console());
                Stream<Finding> found = Archives.documents(
                        options.paths(), reports, options.limits().documents(), passed::set);
                Outcomes<T> outcomes = new Outcomes<>(
                        found.iterator(),
                        documents,
                        options.given(),
                        work,
                        options.threads(),
                        options.timeLimit(),
                        error -> TimeLimitOption.tripped(error, relata))) {
            while (outcomes.hasNext()) {
                hand(outcomes.next(), use, tell);
                progress.reached(passed.get(), done);
            }
            progress.reached(Long.MAX_VALUE, done); // an archive may end before its file does
        } catch (CancellationException e) {
            throw new Failure("interrupted");
        }
    }

    private void hand(Outcome<T> outcome, Consumer<T> use, Consumer<Problem> tell) {
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
                    .note(Inputs.shown(outcome.finding().name()) + ": "
                            + outcome.problem().map(Problem::reason).orElse("read"));
        }
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
            problems.forEach(problem -> out.accept(ProblemJson.line(problem)));
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
