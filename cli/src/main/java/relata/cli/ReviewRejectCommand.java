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
        name = "reject",
        description =
                "Record that a claim's words do not say so. It leaves picture, figures and labels, and stays in the ledger.",
        footer = {
            "",
            "Examples:",
            "  relata review reject 1f0c9d2a 77ab01c3 --because 'the sentence is a headline of another report'"
        })
final class ReviewRejectCommand implements Callable<Integer> {

    @ParentCommand
    private ReviewCommand review;

    @Parameters(arity = "1..*", paramLabel = "CLAIM", description = "Ids of claims, or how they begin.")
    private List<String> claims = List.of();

    @Mixin
    private ReviewerOptions reviewer = new ReviewerOptions();

    @SuppressWarnings("NullAway.Init") // picocli hands the parent in
    ReviewRejectCommand() {}

    @Override
    public Integer call() {
        try (Ledger ledger = reviewer.open()) {
            List<Statement> found =
                    claims.stream().map(id -> reviewer.claim(ledger, id)).toList();
            found.forEach(statement -> reviewer.decide(
                    review.relata(), ledger, new Act.Reject(statement.claim().id(), statement.report())));
        }
        return Commands.FINE;
    }
}
