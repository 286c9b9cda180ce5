package relata.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import relata.json.ReviewJson;
import relata.ledger.Ledger;
import relata.review.Decision;
import relata.review.Reviews;
import relata.review.Trail;
import relata.view.ReviewView;

@Command(
        name = "history",
        description = "Print what was decided, by whom, when and why, withdrawn decisions included.",
        footer = {
            "",
            "Examples:",
            "  relata review history",
            "  relata review history 1f0c9d2a",
            "  relata review history place:al-kallaseh --format jsonl"
        })
final class ReviewHistoryCommand implements Callable<Integer> {

    @ParentCommand
    private ReviewCommand review;

    @Parameters(arity = "0..1", paramLabel = "CLAIM|ID", description = "Only what concerns this claim or identity.")
    private Optional<String> about = Optional.empty();

    @Option(names = "--orphaned", description = "Only reviews of claims that are no longer found.")
    private boolean orphaned;

    @Mixin
    private LedgerOptions ledgers = new LedgerOptions();

    @Mixin
    private FormatOption output = new FormatOption();

    @SuppressWarnings("NullAway.Init") // picocli hands the parent in
    ReviewHistoryCommand() {}

    @Override
    public Integer call() {
        Console console = review.relata().console();
        List<Trail.Entry> entries;
        try (Ledger ledger = ledgers.openToAsk()) {
            Reviews reviews = ledger.reviews(ledgers.known());
            entries = Trail.Entry.of(decisions(ledger, reviews), reviews);
        }
        switch (output.format()) {
            case TABLE -> {
                if (entries.isEmpty()) {
                    console.note("no such review in " + ledgers.name());
                } else {
                    new ReviewView(console.screen()).printHistory(entries, console::line);
                }
            }
            case CSV -> ReviewView.historyCsv(entries).forEach(console::line);
            case JSONL -> ReviewJson.lines(entries).forEach(console::line);
        }
        return Commands.FINE;
    }

    private List<Decision> decisions(Ledger ledger, Reviews reviews) {
        if (orphaned) {
            return ledger.orphanedReviews();
        }
        if (about.isEmpty()) {
            return reviews.decisions();
        }
        String wanted = about.get();
        return wanted.indexOf(':') > 0
                ? reviews.about(wanted)
                : reviews.about(ledger.claim(wanted, ledgers.known())
                        .orElseThrow(() -> new Failure("no claim " + wanted + " in " + ledgers.name())));
    }
}
