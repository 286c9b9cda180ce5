package relata.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import relata.ledger.Ledger;
import relata.review.Act;

@Command(
        name = "withdraw",
        description = "Take reviews back. They stay in the history, and so does this.",
        footer = {"", "Examples:", "  relata review withdraw 3 --because 'I had the wrong hill'"})
final class ReviewWithdrawCommand implements Callable<Integer> {

    @ParentCommand
    private ReviewCommand review;

    @Parameters(
            arity = "1..*",
            paramLabel = "NUMBER",
            description = "Numbers of reviews, as `relata review history` shows.")
    private List<Long> numbers = List.of();

    @Mixin
    private ReviewerOptions reviewer = new ReviewerOptions();

    @SuppressWarnings("NullAway.Init") // picocli hands the parent in
    ReviewWithdrawCommand() {}

    @Override
    public Integer call() {
        try (Ledger ledger = reviewer.open()) {
            numbers.forEach(number -> reviewer.decide(review.relata(), ledger, new Act.Withdraw(number)));
        }
        return Commands.FINE;
    }
}
