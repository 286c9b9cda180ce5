package relata.cli;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import relata.claims.Kind;
import relata.json.TimelineJson;
import relata.ledger.Ledger;
import relata.ledger.StatementFilter;
import relata.names.Names;
import relata.origins.Copies;
import relata.picture.Picture;
import relata.picture.Statement;
import relata.picture.Timeline;
import relata.view.TimelineCsv;
import relata.view.TimelineView;

@Command(
        name = "timeline",
        description = "Print who is said to hold a place from when to when, and each change with what made it.",
        footer = {
            "",
            "\"about\" a day: nobody names one day on which it began. An interval that ends because nobody says so any more says so.",
            "",
            "Examples:",
            "  relata timeline Aghyol",
            "  relata timeline place:al-maadi --format jsonl"
        })
final class TimelineCommand implements Callable<Integer> {

    @ParentCommand
    private RelataCommand relata;

    @Parameters(paramLabel = "PLACE", description = "The place: a name, or an id.")
    private String place = "";

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

    @SuppressWarnings("NullAway.Init") // picocli hands the parent in
    TimelineCommand() {}

    @Override
    public Integer call() {
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
        Timeline timeline = Picture.timeline(statements, Places.id(place, names), names, copies, known, age.days())
                .orElseThrow(() -> new Failure("nobody says of " + place + " who holds it"));
        switch (output.format()) {
            case TABLE -> new TimelineView(relata.console().screen()).print(timeline, relata.console()::line);
            case CSV -> TimelineCsv.lines(timeline).forEach(relata.console()::line);
            case JSONL -> TimelineJson.lines(timeline).forEach(relata.console()::line);
        }
        return Commands.FINE;
    }
}
