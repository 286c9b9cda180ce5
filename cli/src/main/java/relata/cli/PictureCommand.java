package relata.cli;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import relata.estimate.Estimate;
import relata.estimate.Estimates;
import relata.json.PictureJson;
import relata.ledger.Ledger;
import relata.ledger.StatementFilter;
import relata.names.Names;
import relata.origins.Copies;
import relata.picture.Picture;
import relata.picture.Pictures;
import relata.picture.Statement;
import relata.view.EstimateView;
import relata.view.PictureCsv;
import relata.view.PictureView;
import relata.view.Screen;

@Command(
        name = "picture",
        description =
                "Print for each place who holds it according to whom: agreed, disputed, single origin or out of date.",
        footer = {
            "",
            "States count origins, not outlets: ten papers that print one agency are one origin. Nothing here says who is right.",
            "",
            "Examples:",
            "  relata picture",
            "  relata picture --at 2016-12-07T22:00Z",
            "  relata picture --at 2016-12-07 --known 2016-12-08"
        })
final class PictureCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @ParentCommand
    private RelataCommand relata;

    @Option(
            names = "--at",
            paramLabel = "TIME",
            description = "The time it is asked for; default the latest time of publication in the ledger.")
    private Optional<String> at = Optional.empty();

    @Option(
            names = "--run",
            paramLabel = "NUMBER",
            description = "By what this run found, whatever was read later (relata runs).")
    private Optional<Long> run = Optional.empty();

    @Option(
            names = "--no-estimate",
            description = "Leave out how likely each answer is (docs/estimate.md says what that assumes).")
    private boolean withoutEstimate;

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
    PictureCommand() {}

    @Override
    public Integer call() {
        Optional<Instant> when = at.map(words -> LedgerOptions.instant(command, "--at", words));
        Instant known = ledgers.known().orElse(relata.clock().instant());
        List<Statement> statements;
        Copies copies;
        try (Ledger ledger = ledgers.openToAsk()) {
            StatementFilter.Builder filter =
                    said.narrow(StatementFilter.builder().known(known));
            run.ifPresent(filter::run);
            statements = ledger.statements(filter.build());
            copies = ledger.copies(Optional.of(known));
        }
        Names names = profile.names(statements);
        Picture picture = Pictures.of(statements, when, known, names, copies, age.days());
        Map<String, Estimate> estimates =
                withoutEstimate ? Map.of() : Estimates.of(statements, names, copies, picture.at(), picture.known());
        switch (output.format()) {
            case TABLE -> {
                Screen screen = relata.console().screen();
                new PictureView(screen).print(picture, relata.console()::line);
                new EstimateView(screen).print(picture, estimates, relata.console()::line);
            }
            case CSV -> PictureCsv.lines(picture, estimates).forEach(relata.console()::line);
            case JSONL -> PictureJson.lines(picture, estimates).forEach(relata.console()::line);
        }
        return Commands.FINE;
    }
}
