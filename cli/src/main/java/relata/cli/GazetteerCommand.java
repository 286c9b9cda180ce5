package relata.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
        name = "gazetteer",
        description = "Import places from open data, and look names up among them.",
        footer = {
            "",
            "Examples:",
            "  relata gazetteer import SY.txt --source geonames --data-version 2016-12-01",
            "  relata gazetteer find \"Bab an-Nayrab\"",
            "  relata gazetteer show place:geonames/170063",
            "  relata gazetteer list-sources"
        },
        subcommands = {
            GazetteerImportCommand.class,
            GazetteerFindCommand.class,
            GazetteerShowCommand.class,
            GazetteerSourcesCommand.class
        })
final class GazetteerCommand implements Callable<Integer> {

    @ParentCommand
    private RelataCommand relata;

    @Spec
    private CommandSpec command;

    @SuppressWarnings("NullAway.Init") // picocli hands both in
    GazetteerCommand() {}

    RelataCommand relata() {
        return relata;
    }

    @Override
    public Integer call() {
        throw new ParameterException(command.commandLine(), "Missing required subcommand");
    }
}
