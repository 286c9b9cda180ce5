package relata.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
        name = "import",
        subcommands = ImportStatementsCommand.class,
        description = "Make a ledger of an archive that `relata export --format archive` wrote: all of it, or nothing.",
        footer = {
            "",
            "The ledger must be new or empty, and may be a file or a PostgreSQL database, whatever the archive came from.",
            "",
            "Examples:",
            "  relata import relata.archive.gz",
            "  relata import relata.archive.gz --ledger postgresql://ada@localhost/war",
            "  relata import statements held.tsv"
        })
final class ImportCommand implements Callable<Integer> {

    @ParentCommand
    private RelataCommand relata;

    @Spec
    private CommandSpec command;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The archive.")
    private Optional<Path> archive = Optional.empty();

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @SuppressWarnings("NullAway.Init") // picocli hands both in
    ImportCommand() {}

    @Override
    public Integer call() {
        Path file = archive.orElseThrow(() -> new ParameterException(
                command.commandLine(), "Missing required parameter: 'FILE', or `statements FILE`"));
        if (isJson(file)) {
            throw new Failure(
                    file + ": holds claims without the texts that they stand in, so they could not be checked:"
                            + " import an archive, or read the reports themselves");
        }
        ledger.restore(file);
        relata.console().note("imported " + file + " into " + ledger.name());
        return Commands.FINE;
    }

    RelataCommand relata() {
        return relata;
    }

    private static boolean isJson(Path file) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return in.read() == '{';
        } catch (IOException e) {
            // What is wrong with it, whoever imports it says.
            return false;
        }
    }
}
