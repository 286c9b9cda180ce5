package relata.cli;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import relata.json.NamingJson;
import relata.ledger.Ledger;
import relata.names.Names;
import relata.picture.Naming;
import relata.picture.Namings;
import relata.picture.Statement;
import relata.view.NamingView;

@Command(
        name = "labels",
        description = "Print who calls whom what, in how many reports, and since when.",
        footer = {
            "",
            "A label is a word that the profile lists as one that others use for an actor (\"the regime\", \"terrorists\"). Words in",
            "quotation marks count for whoever is quoted; those of reported speech for the publisher, since nobody can tell whose",
            "they were.",
            "",
            "Examples:",
            "  relata labels",
            "  relata labels --actor \"the Syrian government\" --all",
            "  relata labels --publisher sana --format csv > labels.csv"
        })
final class LabelsCommand implements Callable<Integer> {

    @ParentCommand
    private RelataCommand relata;

    @Mixin
    private FilterOptions filters = new FilterOptions();

    @Mixin
    private LedgerOptions ledgers = new LedgerOptions();

    @Option(names = "--all", description = "Show the names that actors go by as well, not their labels alone.")
    private boolean all;

    @Mixin
    private ProfileOption profile = new ProfileOption();

    @Mixin
    private FormatOption output = new FormatOption();

    @SuppressWarnings("NullAway.Init") // picocli hands the parent in
    LabelsCommand() {}

    @Override
    public Integer call() {
        Instant known = ledgers.known().orElse(relata.clock().instant());
        List<Statement> statements;
        try (Ledger ledger = ledgers.openToAsk()) {
            statements = filters.ask(ledger, known, profile);
        }
        Names names = profile.names(statements);
        List<Naming> namings = Namings.of(statements, names).stream()
                .filter(naming -> all || naming.loaded())
                .toList();
        switch (output.format()) {
            case TABLE -> table(namings);
            case CSV -> NamingView.csv(namings).forEach(relata.console()::line);
            case JSONL -> NamingJson.lines(namings).forEach(relata.console()::line);
        }
        return Commands.FINE;
    }

    private void table(List<Naming> namings) {
        if (namings.isEmpty()) {
            relata.console()
                    .note("no label that the profile knows in " + ledgers.name()
                            + (all ? "" : "; --all shows names as well"));
            return;
        }
        NamingView.table(namings, relata.console().screen(), relata.console()::line);
    }
}
