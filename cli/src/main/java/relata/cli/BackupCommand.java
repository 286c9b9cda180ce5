package relata.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import relata.ledger.Ledger;

@Command(
        name = "backup",
        description = "Copy a ledger into one file while others go on working with it, and check the copy.",
        footer = {
            "",
            "A copy made otherwise while somebody writes may lack what stands in the files beside the ledger (-wal).",
            "A ledger in PostgreSQL is copied by PostgreSQL itself: pg_dump.",
            "",
            "Examples:",
            "  relata backup /media/safe/relata-2016-12-07.db",
            "  relata backup --ledger war.db --force yesterday.db"
        })
final class BackupCommand implements Callable<Integer> {

    @ParentCommand
    private RelataCommand relata;

    @Parameters(paramLabel = "FILE", description = "The copy.")
    private Path copy = Path.of("");

    @Option(names = "--force", description = "Replace a file that is there.")
    private boolean replace;

    @Mixin
    private LedgerOption ledgers = new LedgerOption();

    @SuppressWarnings("NullAway.Init") // picocli hands the parent in
    BackupCommand() {}

    @Override
    public Integer call() {
        try (Ledger ledger = ledgers.openToAsk()) {
            ledger.upkeep().backup(copy, replace);
        }
        relata.console().note("copied " + ledgers.name() + " to " + copy + ": sound");
        return Commands.FINE;
    }
}
