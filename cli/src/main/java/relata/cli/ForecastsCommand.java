package relata.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import relata.json.ForecastJson;
import relata.ledger.Ledger;
import relata.ledger.StatementFilter;
import relata.names.Names;
import relata.origins.Copies;
import relata.picture.Pictures;
import relata.picture.Statement;
import relata.record.Forecast;
import relata.record.Forecasts;
import relata.view.ForecastView;

@Command(
        name = "forecasts",
        description =
                "Print what was said would happen, until when, how likely by its words, and what later claims of others say of it.",
        footer = {
            "",
            "Plans and demands are no forecasts. The rules: docs/record.md.",
            "",
            "Examples:",
            "  relata forecasts",
            "  relata forecasts Maadi --at 2016-12-09",
            "  relata forecasts --format csv"
        })
final class ForecastsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @ParentCommand
    private RelataCommand relata;

    @Parameters(arity = "0..1", paramLabel = "PLACE", description = "About this place alone: a name, or an id.")
    private Optional<String> place = Optional.empty();

    @Option(
            names = "--at",
            paramLabel = "TIME",
            description = "The day for which it is asked; what was said later is left out. Default the latest time of"
                    + " publication in the ledger.")
    private Optional<String> at = Optional.empty();

    @Option(
            names = "--due-after",
            paramLabel = "DAYS",
            description = "A forecast that names no time is due after so many days. Default: ${DEFAULT-VALUE}.")
    private int days = Forecasts.DEFAULT_DAYS;

    @Mixin
    private LedgerOptions ledgers = new LedgerOptions();

    @Mixin
    private ProfileOption profile = new ProfileOption();

    @Mixin
    private FormatOption output = new FormatOption();

    @SuppressWarnings("NullAway.Init") // picocli hands command and parent in
    ForecastsCommand() {}

    @Override
    public Integer call() {
        if (days < 1) {
            throw new Failure("--due-after: " + days + " is no number of days");
        }
        Optional<Instant> when = at.map(words -> LedgerOptions.instant(command, "--at", words));
        Instant known = ledgers.known().orElse(relata.clock().instant());
        List<Statement> statements;
        Copies copies;
        try (Ledger ledger = ledgers.openToAsk()) {
            copies = ledger.copies(Optional.of(known));
            statements =
                    ledger.statements(StatementFilter.builder().known(known).build());
        }
        Names names = profile.names(statements);
        Optional<String> wanted = place.map(given -> Places.id(given, names));
        LocalDate day = LocalDate.ofInstant(when.orElseGet(() -> Pictures.latest(statements, known)), ZoneOffset.UTC);
        List<Forecast> forecasts = Forecasts.of(statements, names, copies, day, days).stream()
                .filter(forecast -> wanted.isEmpty()
                        || forecast.statement()
                                .claim()
                                .place()
                                .flatMap(where -> where.mention().id())
                                .equals(wanted))
                .toList();
        switch (output.format()) {
            case TABLE -> new ForecastView(relata.console().screen()).print(forecasts, relata.console()::line);
            case CSV -> ForecastView.csv(forecasts).forEach(relata.console()::line);
            case JSONL -> forecasts.stream().map(ForecastJson::line).forEach(relata.console()::line);
        }
        return Commands.FINE;
    }
}
