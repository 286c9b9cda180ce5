package relata.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;
import relata.ledger.Migration;

@Command(
        name = "migrate",
        description = "Bring a ledger that an older Relata made up to date, so that this one can ask it.",
        footer = {
            "",
            "A file is kept as it was, beside it (relata.db.version-10), for the older Relata; delete it when it is not needed.",
            "Of a ledger in PostgreSQL make a copy first: pg_dump. `relata read` and `relata watch` bring a ledger up to date as well,",
            "without a copy.",
            "",
            "Examples:",
            "  relata migrate",
            "  relata migrate --ledger postgresql://ada@localhost/war"
        })
final class MigrateCommand implements Callable<Integer> {

    @ParentCommand
    private RelataCommand relata;

    @Mixin
    private LedgerOption ledgers = new LedgerOption();

    @SuppressWarnings("NullAway.Init") // picocli hands the parent in
    MigrateCommand() {}

    @Override
    public Integer call() {
        Migration migration = ledgers.migrate();
        relata.console().note(ledgers.name() + told(migration));
        return Commands.FINE;
    }

    private static String told(Migration migration) {
        if (!migration.isDone()) {
            return " is up to date";
        }
        return " is brought up to date, from version " + migration.from() + " of its tables to " + migration.to()
                + migration.before().map(copy -> "; as it was, it is " + copy).orElse("");
    }
}
