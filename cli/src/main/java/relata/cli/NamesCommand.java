package relata.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
        name = "names",
        description = "Work on the names of places and actors.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {MatchCommand.class, ExplainNameCommand.class},
        footer = {"", "Examples:", "  relata names match pairs.tsv", "  relata names explain --profile syria Kallasa"})
final class NamesCommand implements Callable<Integer> {

    @ParentCommand
    private RelataCommand relata;

    @Spec
    private CommandSpec command;

    @SuppressWarnings("NullAway.Init") // picocli hands both in
    NamesCommand() {}

    RelataCommand relata() {
        return relata;
    }

    @Override
    public Integer call() {
        throw new ParameterException(command.commandLine(), "Missing required subcommand");
    }
}
