package relata.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import relata.ledger.Ledger;

@Command(
        name = "import",
        subcommands = ImportStatementsCommand.class,
        description = "Make a ledger of an archive that `relata export --format archive` wrote, all of it or nothing;"
                + " or add what other machines have read.",
        footer = {
            "",
            "For an archive the ledger must be new or empty, and may be a file or a PostgreSQL database, whatever the"
                    + " archive came from.",
            "The folder that relata-spark wrote is added to what the ledger holds, as if its reports had been read"
                    + " here; imported again",
            "it changes nothing.",
            "",
            "With --merge it may hold reports: those of the archive are put beside them with what was read in them, whom publishers",
            "stand for, and reviews (with when they were decided). Where the archive says otherwise than the ledger, the ledger",
            "stays, and what was left out is named. The ledger learns of all of it now, whenever the other one did.",
            "",
            "Examples:",
            "  relata import relata.archive.gz",
            "  relata import relata.archive.gz --ledger postgresql://ada@localhost/war",
            "  relata import claims.parquet",
            "  relata import colleague.archive.gz --merge",
            "  relata import statements held.tsv"
        })
final class ImportCommand implements Callable<Integer> {

    @ParentCommand
    private RelataCommand relata;

    @Spec
    private CommandSpec command;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "The archive, or the folder that relata-spark wrote.")
    private Optional<Path> archive = Optional.empty();

    @Option(names = "--merge", description = "Into a ledger that holds something: what is there already stays.")
    private boolean merge;

    @Mixin
    private ProfileOption profile = new ProfileOption();

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @SuppressWarnings("NullAway.Init") // picocli hands both in
    ImportCommand() {}

    @Override
    public Integer call() {
        Path file = archive.orElseThrow(() -> new ParameterException(
                command.commandLine(), "Missing required parameter: 'FILE', or `statements FILE`"));
        if (ReadingsImport.isFolderOfReadings(file)) {
            return readings(file);
        }
        if (Files.isDirectory(file) || beginsWith(file, "PAR1")) {
            throw new Failure(file + ": holds no readings: import the folder that relata-spark wrote, whole");
        }
        if (beginsWith(file, "{")) {
            throw new Failure(
                    file + ": holds claims without the texts that they stand in, so they could not be checked:"
                            + " import an archive, or read the reports themselves");
        }
        if (merge) {
            try (Ledger into = ledger.openToWrite()) {
                into.upkeep()
                        .merge(file, relata.clock().instant())
                        .forEach(line -> relata.console().note("left out: " + line));
            }
        } else {
            ledger.restore(file);
        }
        relata.console().note("imported " + file + " into " + ledger.name());
        return Commands.FINE;
    }

    RelataCommand relata() {
        return relata;
    }

    private int readings(Path folder) {
        try (Ledger opened = ledger.openToWrite()) {
            ReadingsImport readings = new ReadingsImport(opened, relata.clock().instant());
            readings.all(folder);
            readings.identifyPublishers(profile.names(opened));
            int known = readings.read() - readings.added();
            relata.console()
                    .note("imported " + readings.read() + " readings of " + folder + " into " + ledger.name() + ": "
                            + readings.added() + " new" + (known > 0 ? ", " + known + " known already" : ""));
        }
        return Commands.FINE;
    }

    private static boolean beginsWith(Path file, String letters) {
        byte[] wanted = letters.getBytes(StandardCharsets.US_ASCII);
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(wanted.length), wanted);
        } catch (IOException e) {
            // What is wrong with it, whoever imports it says.
            return false;
        }
    }
}
