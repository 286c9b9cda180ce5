package relata.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import relata.ledger.Ledger;
import relata.picture.Statement;
import relata.review.Act;

@Command(
        name = "accept",
        description = "Record that a claim's words say what it says.",
        footer = {"", "Examples:", "  relata review accept 1f0c9d2a 77ab01c3 --because 'the sentence says so'"})
final class ReviewAcceptCommand implements Callable<Integer> {

    @ParentCommand
    private ReviewCommand review;

    @Parameters(arity = "1..*", paramLabel = "CLAIM", description = "Ids of claims, or how they begin.")
    private List<String> claims = List.of();

    @Mixin
    private ReviewerOptions reviewer = new ReviewerOptions();

    @SuppressWarnings("NullAway.Init") // picocli hands the parent in
    ReviewAcceptCommand() {}

    @Override
    public Integer call() {
        try (Ledger ledger = reviewer.open()) {
            List<Statement> found =
                    claims.stream().map(id -> reviewer.claim(ledger, id)).toList();
            found.forEach(statement -> reviewer.decide(
                    review.relata(), ledger, new Act.Accept(statement.claim().id(), statement.report())));
        }
        return Commands.FINE;
    }
}
