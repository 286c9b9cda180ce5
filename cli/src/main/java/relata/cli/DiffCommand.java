package relata.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import relata.ledger.Ledger;
import relata.picture.Change;
import relata.view.ChangeView;

@Command(
        name = "diff",
        description = "Print the claims that a run gained, lost and changed against another, by report and words.",
        footer = {
            "",
            "Only reports that both have read are compared, as they were read: reviews are left out.",
            "",
            "Examples:",
            "  relata diff 1 2",
            "  relata diff 1 2 --format jsonl > changes.jsonl"
        })
final class DiffCommand implements Callable<Integer> {

    @ParentCommand
    private RelataCommand relata;

    @Parameters(index = "0", paramLabel = "RUN", description = "Number of the earlier run, as `relata runs` shows.")
    private long before;

    @Parameters(index = "1", paramLabel = "RUN", description = "Number of the later one.")
    private long after;

    @Mixin
    private LedgerOption ledgers = new LedgerOption();

    @Mixin
    private FormatOption output = new FormatOption();

    @SuppressWarnings("NullAway.Init") // picocli hands the parent in
    DiffCommand() {}

    @Override
    public Integer call() {
        Console console = relata.console();
        Map<Change.Kind, Integer> counts = new EnumMap<>(Change.Kind.class);
        List<Change> changes = new ArrayList<>();
        int reports;
        try (Ledger ledger = ledgers.openToAsk()) {
            if (output.format() == Format.CSV) {
                console.line(ChangeView.heading());
            }
            reports = ledger.compareRuns(before, after, change -> {
                counts.merge(change.kind(), 1, Integer::sum);
                switch (output.format()) {
                    // A table's columns are as wide as all of it wants.
                    case TABLE -> changes.add(change);
                    case CSV -> console.line(ChangeView.csv(change));
                    case JSONL -> console.line(ChangeView.json(change));
                }
            });
        }
        new ChangeView(console.screen()).print(changes, console::line);
        console.note((reports == 1 ? "1 report" : reports + " reports") + " read by both: "
                + counts.getOrDefault(Change.Kind.GAINED, 0) + " claims gained, "
                + counts.getOrDefault(Change.Kind.LOST, 0) + " lost, "
                + counts.getOrDefault(Change.Kind.CHANGED, 0) + " changed");
        return Commands.FINE;
    }
}
