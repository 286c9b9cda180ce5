package relata.cli;

import java.time.Instant;
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
import relata.claims.Kind;
import relata.json.PictureJson;
import relata.ledger.Ledger;
import relata.ledger.StatementFilter;
import relata.names.Names;
import relata.origins.Copies;
import relata.picture.Dispute;
import relata.picture.Pictures;
import relata.picture.Statement;
import relata.view.DisputeCsv;
import relata.view.DisputeView;

@Command(
        name = "disputes",
        description = "Print the accounts of places that cannot both hold, each with both sides' words and dates.",
        footer = {
            "",
            "Accounts of other days, of parts of a place, or of one origin are no rivals. Figures that cannot all hold: relata figures; tolls: relata tolls.",
            "",
            "Examples:",
            "  relata disputes --at 2016-12-07",
            "  relata disputes Maadi"
        })
final class DisputesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @ParentCommand
    private RelataCommand relata;

    @Parameters(arity = "0..1", paramLabel = "PLACE", description = "About this place alone: a name, or an id.")
    private Optional<String> place = Optional.empty();

    @Option(
            names = "--at",
            paramLabel = "TIME",
            description = "The time it is asked for; default the latest time of publication in the ledger.")
    private Optional<String> at = Optional.empty();

    @Mixin
    private AgeOption age = new AgeOption();

    @Mixin
    private SaidOption said = new SaidOption();

    @Mixin
    private LedgerOptions ledgers = new LedgerOptions();

    @Mixin
    private ProfileOption profile = new ProfileOption();

    @Mixin
    private FormatOption output = new FormatOption();

    @SuppressWarnings("NullAway.Init") // picocli hands command and parent in
    DisputesCommand() {}

    @Override
    public Integer call() {
        Optional<Instant> when = at.map(words -> LedgerOptions.instant(command, "--at", words));
        Instant known = ledgers.known().orElse(relata.clock().instant());
        List<Statement> statements;
        Copies copies;
        try (Ledger ledger = ledgers.openToAsk()) {
            copies = ledger.copies(Optional.of(known));
            statements = ledger.statements(
                    said.narrow(StatementFilter.builder().known(known).kind(Kind.CONTROL))
                            .build());
        }
        Names names = profile.names(statements);
        Optional<String> wanted = place.map(given -> Places.id(given, names));
        List<Dispute> disputes = Pictures.of(statements, when, known, names, copies, age.days()).disputes().stream()
                .filter(dispute ->
                        wanted.filter(id -> !id.equals(dispute.place())).isEmpty())
                .toList();
        switch (output.format()) {
            case TABLE -> new DisputeView(relata.console().screen()).print(disputes, relata.console()::line);
            case CSV -> DisputeCsv.lines(disputes).forEach(relata.console()::line);
            case JSONL -> disputes.stream().map(PictureJson::line).forEach(relata.console()::line);
        }
        return Commands.FINE;
    }
}
