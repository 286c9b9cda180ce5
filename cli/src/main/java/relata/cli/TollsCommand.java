package relata.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import relata.claims.Kind;
import relata.estimate.AmountEstimate;
import relata.estimate.TollEstimates;
import relata.json.TollJson;
import relata.ledger.Ledger;
import relata.ledger.StatementFilter;
import relata.names.Names;
import relata.origins.Copies;
import relata.picture.Statement;
import relata.tolls.TollEvent;
import relata.tolls.TollLine;
import relata.tolls.Tolls;
import relata.view.TollCsv;
import relata.view.TollView;

@Command(
        name = "tolls",
        description =
                "Print how many were said to be killed, wounded or missing in each event: which number overtook which, who still"
                        + " gave the old one, and which cannot all hold.",
        footer = {
            "",
            "An event is put together from place, day, means and the words that reports share; docs/tolls.md has the rules.",
            "",
            "Examples:",
            "  relata tolls --day 2017-04-15",
            "  relata tolls Aleppo --at 2017-04-16",
            "  relata tolls --all --format jsonl"
        })
final class TollsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @ParentCommand
    private RelataCommand relata;

    @Parameters(arity = "0..1", paramLabel = "PLACE", description = "Events of this place alone: a name, or an id.")
    private Optional<String> place = Optional.empty();

    @Option(names = "--day", paramLabel = "DAY", description = "Events of this day alone.")
    private Optional<LocalDate> day = Optional.empty();

    @Option(names = "--at", paramLabel = "TIME", description = "Leave out what was said later than this.")
    private Optional<String> at = Optional.empty();

    @Option(names = "--all", description = "Events of which one report alone tells as well.")
    private boolean all;

    @Option(
            names = "--no-estimate",
            description = "Leave out how likely each number is (docs/estimate.md says what that assumes).")
    private boolean withoutEstimate;

    @Mixin
    private LedgerOptions ledgers = new LedgerOptions();

    @Mixin
    private ProfileOption profile = new ProfileOption();

    @Mixin
    private FormatOption output = new FormatOption();

    @SuppressWarnings("NullAway.Init") // picocli hands command and parent in
    TollsCommand() {}

    @Override
    public Integer call() {
        LocalDate until = at.map(words -> LedgerOptions.instant(command, "--at", words))
                .map(instant -> LocalDate.ofInstant(instant, ZoneOffset.UTC))
                .orElse(LocalDate.MAX);
        Instant known = ledgers.known().orElse(relata.clock().instant());
        List<Statement> statements;
        Copies copies;
        try (Ledger ledger = ledgers.openToAsk()) {
            copies = ledger.copies(Optional.of(known));
            statements = ledger.statements(
                    StatementFilter.builder().known(known).kind(Kind.CASUALTIES).build());
        }
        Names names = profile.names(statements);
        Optional<String> wanted = place.map(given -> Places.id(given, names));
        List<TollEvent> told = Tolls.of(statements, names, copies, until);
        Map<TollLine, AmountEstimate> estimates = withoutEstimate ? Map.of() : TollEstimates.of(told, names);
        List<TollEvent> events = told.stream()
                .filter(event -> all || event.reports() > 1)
                .filter(event -> wanted.isEmpty() || event.place().equals(wanted))
                .filter(event -> day.filter(one -> one.isBefore(event.from()) || one.isAfter(event.to()))
                        .isEmpty())
                .toList();
        switch (output.format()) {
            case TABLE -> new TollView(relata.console().screen(), estimates).print(events, relata.console()::line);
            case CSV -> TollCsv.lines(events).forEach(relata.console()::line);
            case JSONL ->
                events.stream().map(event -> TollJson.line(event, estimates)).forEach(relata.console()::line);
        }
        return Commands.FINE;
    }
}
