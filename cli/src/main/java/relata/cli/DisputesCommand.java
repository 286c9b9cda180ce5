package relata.cli;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import relata.claims.Kind;
import relata.disputes.Contradiction;
import relata.disputes.Contradictions;
import relata.json.ContradictionJson;
import relata.ledger.Ledger;
import relata.ledger.StatementFilter;
import relata.names.Names;
import relata.origins.Copies;
import relata.picture.Picture;
import relata.picture.Pictures;
import relata.picture.Statement;
import relata.view.DisputeCsv;
import relata.view.DisputeView;

@Command(
        name = "disputes",
        description =
                "Print the accounts that cannot both hold – of who holds a place, figures, tolls – each with both sides' words and dates.",
        footer = {
            "",
            "Accounts of other days, of parts of a place, or of one origin are no rivals; figures of one origin may be. Each with what would reconcile them.",
            "All about a figure or a toll: relata figures, relata tolls. What counts as a dispute: docs/picture.md, docs/tolls.md.",
            "",
            "Examples:",
            "  relata disputes --at 2016-12-07",
            "  relata disputes Maadi",
            "  relata disputes --kind figure,casualties"
        })
final class DisputesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @ParentCommand
    private RelataCommand relata;

    @Parameters(arity = "0..1", paramLabel = "PLACE", description = "About this place alone: a name, or an id.")
    private Optional<String> place = Optional.empty();

    @Option(
            names = "--kind",
            split = ",",
            paramLabel = "KIND",
            description = "Any of control, figure, casualties; with commas between. Default: all.")
    private List<Kind> kinds = List.of();

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
        if (!Contradictions.KINDS.containsAll(kinds)) {
            throw new ParameterException(
                    command.commandLine(),
                    "--kind: accounts of control, figure and casualties alone are set against each other");
        }
        Optional<Instant> when = at.map(words -> LedgerOptions.instant(command, "--at", words));
        Instant known = ledgers.known().orElse(relata.clock().instant());
        List<Statement> statements;
        Copies copies;
        try (Ledger ledger = ledgers.openToAsk()) {
            copies = ledger.copies(Optional.of(known));
            statements = ledger.statements(
                    said.narrow(StatementFilter.builder().known(known).kinds(Set.copyOf(Contradictions.KINDS)))
                            .build());
        }
        Names names = profile.names(statements);
        Optional<String> wanted = place.map(given -> Places.id(given, names));
        Picture picture = Pictures.of(statements, when, known, names, copies, age.days());
        List<Contradiction> disputes = new Contradictions(statements, names, copies).of(picture, kinds, wanted);
        switch (output.format()) {
            case TABLE -> new DisputeView(relata.console().screen()).print(disputes, relata.console()::line);
            case CSV -> DisputeCsv.lines(disputes).forEach(relata.console()::line);
            case JSONL -> disputes.stream().map(ContradictionJson::line).forEach(relata.console()::line);
        }
        return Commands.FINE;
    }
}
