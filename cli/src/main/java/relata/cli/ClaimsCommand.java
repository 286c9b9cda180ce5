package relata.cli;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import relata.ledger.Ledger;
import relata.picture.Statement;
import relata.view.ClaimCsv;
import relata.view.ClaimTable;

@Command(
        name = "claims",
        description = "Print claims of the ledger: who says it, through whom, what, where, when, how, in which words.",
        footer = {
            "",
            "Examples:",
            "  relata claims --kind control --place kallaseh",
            "  relata claims --relation takes,holds --from 2016-12-07 --to 2016-12-08",
            "  relata claims --voice observatory --format csv > claims.csv",
            "",
            "A day in round brackets is inferred, not stated. Before the words stands how the claim's id begins (relata claim)."
        })
final class ClaimsCommand implements Callable<Integer> {

    @ParentCommand
    private RelataCommand relata;

    @Mixin
    private FilterOptions filters = new FilterOptions();

    @Mixin
    private LedgerOptions ledgers = new LedgerOptions();

    @Mixin
    private ProfileOption profile = new ProfileOption();

    @Mixin
    private FormatOption output = new FormatOption();

    @Option(
            names = "--repeats",
            description =
                    "Show in the table also what a report says again (headline and body). CSV and JSONL always do.")
    private boolean repeats;

    @SuppressWarnings("NullAway.Init") // picocli hands the parent in
    ClaimsCommand() {}

    @Override
    public Integer call() {
        Instant known = ledgers.known().orElse(relata.clock().instant());
        try (Ledger ledger = ledgers.openToAsk()) {
            List<Statement> statements = filters.ask(ledger, known, profile);
            switch (output.format()) {
                case TABLE -> table(statements);
                case CSV -> csv(statements);
                case JSONL -> json(statements, ledger);
            }
        }
        return Commands.FINE;
    }

    private void table(List<Statement> statements) {
        if (statements.isEmpty()) {
            relata.console().note("no such claim in " + ledgers.name());
            return;
        }
        List<Statement> shown = repeats ? statements : ClaimTable.saidOnce(statements);
        new ClaimTable(relata.console().screen()).print(shown, relata.console()::line);
        int hidden = statements.size() - shown.size();
        if (hidden > 0) {
            relata.console().note(hidden + " more say again what their report says above (--repeats shows them)");
        }
    }

    private void csv(List<Statement> statements) {
        relata.console().line(ClaimCsv.heading());
        statements.forEach(statement -> relata.console().line(ClaimCsv.line(statement)));
    }

    private void json(List<Statement> statements, Ledger ledger) {
        ClaimLines lines = new ClaimLines(ledger);
        statements.forEach(statement -> relata.console().line(lines.line(statement)));
    }
}
