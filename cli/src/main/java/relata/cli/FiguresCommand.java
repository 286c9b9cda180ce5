package relata.cli;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import relata.json.FigureJson;
import relata.ledger.Ledger;
import relata.ledger.StatementFilter;
import relata.names.Names;
import relata.picture.FigureSheet;
import relata.picture.Figures;
import relata.picture.Statement;
import relata.view.FigureCsv;
import relata.view.FigureView;

@Command(
        name = "figures",
        description = "Print all figures about a territory on one scale: what they imply, and which cannot all hold.",
        footer = {
            "",
            "Shares, counts of districts and areas are put on one scale where two of them said together allow it; each step",
            "names the figures and the rule it rests on. docs/picture.md has the rules.",
            "",
            "Examples:",
            "  relata figures \"eastern Aleppo\"",
            "  relata figures place:eastern-aleppo --format jsonl"
        })
final class FiguresCommand implements Callable<Integer> {

    @ParentCommand
    private RelataCommand relata;

    @Parameters(paramLabel = "PLACE", description = "The territory: a name, or an id such as place:eastern-aleppo.")
    private String place = "";

    @Mixin
    private SaidOption said = new SaidOption();

    @Mixin
    private LedgerOptions ledgers = new LedgerOptions();

    @Mixin
    private ProfileOption profile = new ProfileOption();

    @Mixin
    private FormatOption output = new FormatOption();

    @SuppressWarnings("NullAway.Init") // picocli hands the parent in
    FiguresCommand() {}

    @Override
    public Integer call() {
        Instant known = ledgers.known().orElse(relata.clock().instant());
        List<Statement> statements;
        try (Ledger ledger = ledgers.openToAsk()) {
            statements = ledger.statements(
                    said.narrow(StatementFilter.builder().known(known)).build());
        }
        Names names = profile.names(statements);
        FigureSheet sheet = Figures.of(statements, Places.id(place, names), names);
        switch (output.format()) {
            case TABLE -> new FigureView(relata.console().screen()).print(sheet, relata.console()::line);
            case CSV -> FigureCsv.lines(sheet).forEach(relata.console()::line);
            case JSONL -> FigureJson.lines(sheet).forEach(relata.console()::line);
        }
        return Commands.FINE;
    }
}
