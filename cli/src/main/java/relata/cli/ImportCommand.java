package relata.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "import",
        description = "Make a ledger of an archive that `relata export --format archive` wrote: all of it, or nothing.",
        footer = {
            "",
            "The ledger must be new or empty, and may be a file or a PostgreSQL database, whatever the archive came from.",
            "",
            "Examples:",
            "  relata import relata.archive.gz",
            "  relata import relata.archive.gz --ledger postgresql://ada@localhost/war"
        })
final class ImportCommand implements Callable<Integer> {

    @ParentCommand
    private RelataCommand relata;

    @Parameters(paramLabel = "FILE", description = "The archive.")
    private Path file;

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @SuppressWarnings("NullAway.Init") // picocli hands file and parent in
    ImportCommand() {}

    @Override
    public Integer call() {
        if (isJson()) {
            throw new Failure(
                    file + ": holds claims without the texts that they stand in, so they could not be checked:"
                            + " import an archive, or read the reports themselves");
        }
        ledger.restore(file);
        relata.console().note("imported " + file + " into " + ledger.name());
        return Commands.FINE;
    }

    private boolean isJson() {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return in.read() == '{';
        } catch (IOException e) {
            // What is wrong with it, whoever imports it says.
            return false;
        }
    }
}
