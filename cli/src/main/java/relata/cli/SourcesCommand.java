package relata.cli;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;
import relata.json.SourceJson;
import relata.ledger.Ledger;
import relata.names.Names;
import relata.picture.SourceTallies;
import relata.picture.SourceTally;
import relata.picture.Statement;
import relata.view.SourceView;

@Command(
        name = "sources",
        description =
                "Print who speaks and who publishes: what each source is, where it stands, what it is called, how much rests on it.",
        footer = {
            "",
            "Where a source stands is what the profile declares of it, never found out from what it says. A source that reports leave",
            "without a name is of a kind, with whom it is said to belong: kind:military-source@actor:syrian-army. Claims that a report",
            "says again count once.",
            "",
            "Examples:",
            "  relata sources",
            "  relata sources --place kallaseh --format csv > sources.csv",
            "  relata sources --publisher sana"
        })
final class SourcesCommand implements Callable<Integer> {

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

    @SuppressWarnings("NullAway.Init") // picocli hands the parent in
    SourcesCommand() {}

    @Override
    public Integer call() {
        Instant known = ledgers.known().orElse(relata.clock().instant());
        List<Statement> statements;
        try (Ledger ledger = ledgers.openToAsk()) {
            statements = filters.ask(ledger, known, profile);
        }
        Names names = profile.names(statements);
        SourceView view = new SourceView(names);
        List<SourceTally> tallies = SourceTallies.of(statements, names);
        switch (output.format()) {
            case TABLE -> table(tallies, view);
            case CSV -> view.csv(tallies).forEach(relata.console()::line);
            case JSONL -> SourceJson.lines(tallies, names).forEach(relata.console()::line);
        }
        return Commands.FINE;
    }

    private void table(List<SourceTally> tallies, SourceView view) {
        if (tallies.isEmpty()) {
            relata.console().note("no source in " + ledgers.name());
            return;
        }
        view.table(tallies, relata.console().screen(), relata.console()::line);
    }
}
