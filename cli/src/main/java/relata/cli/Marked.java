package relata.cli;

import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** What a user marked in a report. */
final class Marked {

    private Marked() {}

    /** @throws ParameterException where it cannot be marked so */
    static <T> T by(CommandSpec command, Supplier<T> marking) {
        try {
            return marking.get();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }
}
