package relata.cli;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import relata.reading.UnreadableReport;

/** How long one document may take. */
final class TimeLimitOption {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--time-limit",
            defaultValue = "600",
            paramLabel = "SECONDS",
            description =
                    "Give up on a file that takes longer than this, and go on; 0 for no limit. Default: ${DEFAULT-VALUE}.")
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
     * What comes of work on a document. One that trips the program up must not cost the other thousand.
     *
     * @throws UnreadableReport where nothing does, whatever the reason
     */
    static <T> T await(Workers.Work<T> work, Duration limit, RelataCommand relata) throws UnreadableReport {
        try {
            return work.await(limit);
        } catch (TimeoutException e) {
            throw new UnreadableReport("not read within " + limit.toSeconds() + " s; --time-limit gives it longer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("interrupted");
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            if (cause instanceof UnreadableReport unreadable) {
                throw unreadable;
            }
            if (cause instanceof OutOfMemoryError error) {
                throw error;
            }
            if (cause instanceof RuntimeException exception && Commands.isForUsers(exception)) {
                throw exception; // such as a full disk: nothing is to blame on this document
            }
            if (relata.isVerbose()) {
                cause.printStackTrace(relata.console().err());
            }
            throw new UnreadableReport(
                    "internal error (" + Commands.oneLine(cause.toString()) + "), please report", cause);
        }
    }
}
