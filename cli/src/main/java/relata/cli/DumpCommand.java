package relata.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;
import relata.ledger.Ledger;

@Command(
        name = "dump",
        description = "Print a ledger as SQL text that makes it again, to read it or to put it under version control.",
        footer = {
            "",
            "The same ledger gives the same text. SQLite's own program makes a ledger of it: sqlite3 relata.db < ledger.sql",
            "",
            "Examples:",
            "  relata dump > ledger.sql",
            "  relata dump --ledger war.db | gzip > war.sql.gz"
        })
final class DumpCommand implements Callable<Integer> {

    @ParentCommand
    private RelataCommand relata;

    @Mixin
    private LedgerOption ledgers = new LedgerOption();

    @SuppressWarnings("NullAway.Init") // picocli hands the parent in
    DumpCommand() {}

    @Override
    public Integer call() {
        try (Ledger ledger = ledgers.openToAsk()) {
            ledger.upkeep().dump(relata.console()::line);
        }
        return Commands.FINE;
    }
}
