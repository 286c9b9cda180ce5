package relata.cli;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import relata.ledger.Ledger;
import relata.ledger.StatementFilter;
import relata.origins.Copies;
import relata.picture.Picture;
import relata.picture.Pictures;
import relata.picture.Statement;
import relata.review.Decision;
import relata.review.Waiting;
import relata.view.ReviewView;

@Command(
        name = "review",
        description =
                "List the claims that wait for review, or decide: accept, reject, correct, add, merge, split, withdraw.",
        footer = {
            "",
            "Every decision is a record with who, when and why. Nothing is overwritten; what was decided can be withdrawn.",
            "Claims are named by the first digits of their ids.",
            "",
            "Examples:",
            "  relata review",
            "  relata review accept 1f0c9d2a --by 'A. Reader' --because 'the report says so'",
            "  relata review correct 1f0c9d2a --place 'Hill Ten' --because 'Hill Nine is named as the start'",
            "  relata review merge 'place:~kallasa' place:al-kallaseh --because 'one quarter, two spellings'",
            "  relata review history"
        },
        subcommands = {
            ReviewAcceptCommand.class,
            ReviewRejectCommand.class,
            ReviewCorrectCommand.class,
            ReviewAddCommand.class,
            ReviewMergeCommand.class,
            ReviewSplitCommand.class,
            ReviewWithdrawCommand.class,
            ReviewHistoryCommand.class
        })
final class ReviewCommand implements Callable<Integer> {

    @ParentCommand
    private RelataCommand relata;

    @Option(
            names = {"-n", "--number"},
            paramLabel = "NUMBER",
            defaultValue = "20",
            description = "So many at most, the most pressing first; default ${DEFAULT-VALUE}.")
    private int most = 20;

    @Mixin
    private LedgerOptions ledgers = new LedgerOptions();

    @Mixin
    private ProfileOption profile = new ProfileOption();

    @Mixin
    private FormatOption output = new FormatOption();

    @SuppressWarnings("NullAway.Init") // picocli hands the parent in
    ReviewCommand() {}

    RelataCommand relata() {
        return relata;
    }

    @Override
    public Integer call() {
        Instant known = ledgers.known().orElse(relata.clock().instant());
        try (Ledger ledger = ledgers.openToAsk()) {
            List<Statement> statements =
                    ledger.statements(StatementFilter.builder().known(known).build());
            Copies copies = ledger.copies(Optional.of(known));
            Picture picture = Pictures.of(statements, Optional.empty(), known, profile.names(statements), copies);
            List<Waiting> waiting = Waiting.of(statements, picture);
            List<Waiting> shown = waiting.stream().limit(most).toList();
            switch (output.format()) {
                case TABLE -> table(waiting, shown);
                case CSV -> ReviewView.csv(shown).forEach(relata.console()::line);
                case JSONL -> {
                    ClaimLines lines = new ClaimLines(ledger);
                    shown.forEach(each -> relata.console().line(lines.line(each.statement())));
                }
            }
            orphans(ledger.orphanedReviews());
        }
        return Commands.FINE;
    }

    private void table(List<Waiting> waiting, List<Waiting> shown) {
        if (waiting.isEmpty()) {
            relata.console().note("nothing waits for review in " + ledgers.name());
            return;
        }
        new ReviewView(relata.console().screen()).printWaiting(shown, relata.console()::line);
        int more = waiting.size() - shown.size();
        if (more > 0) {
            relata.console().note(more + " more wait (-n " + waiting.size() + " shows all)");
        }
    }

    private void orphans(List<Decision> orphans) {
        if (!orphans.isEmpty()) {
            relata.console()
                    .note(orphans.size() + " reviews are of claims that are no longer found"
                            + " (relata review history --orphaned)");
        }
    }
}
