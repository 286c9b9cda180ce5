package relata.cli;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import relata.inputs.work.Workers;
import relata.reading.UnreadableReport;

/** How long one document may take. */
final class TimeLimitOption {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--time-limit",
            defaultValue = "600",
            paramLabel = "SECONDS",
            description = "Give up on a file that takes longer than this, and go on; 0 for no limit. Default:"
                    + " ${DEFAULT-VALUE}.")
    private int seconds;

    @SuppressWarnings("NullAway.Init") // picocli hands the command in
    TimeLimitOption() {}

    /** Zero for as long as it wants. */
    Duration limit() {
        if (seconds < 0) {
            throw new ParameterException(command.commandLine(), "--time-limit: seconds, 0 or more, not " + seconds);
        }
        return Duration.ofSeconds(seconds);
    }

    /**
     * What comes of work on a document.
     *
     * @throws UnreadableReport where nothing does, whatever the reason
     */
    static <T> T await(Workers.Work<T> work, Duration limit, RelataCommand relata) throws UnreadableReport {
        try {
            return work.finish(limit, error -> tripped(error, relata));
        } catch (CancellationException e) {
            throw new Failure("interrupted");
        }
    }

    /** What is for users, such as a full disk, ends the run: no document is to blame for it. */
    static void tripped(Throwable error, RelataCommand relata) {
        if (error instanceof RuntimeException exception && Commands.isForUsers(exception)) {
            throw exception;
        }
        if (relata.isVerbose()) {
            error.printStackTrace(relata.console().err());
        }
    }
}
