package relata.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import relata.ledger.Ledger;
import relata.picture.Statement;
import relata.review.Act;

@Command(
        name = "split",
        description =
                "Take mentions of one identity for another: in a report, in a claim, or where it is put in some words.",
        footer = {
            "",
            "Examples:",
            "  relata review split place:al-midan place:midan-damascus --report 3a91 --because 'it names Damascus'",
            "  relata review split actor:syrian-army actor:nusra --claim 1f0c9d2a --because '\"they\" are those before'"
        })
final class ReviewSplitCommand implements Callable<Integer> {

    @ParentCommand
    private ReviewCommand review;

    @Parameters(index = "0", paramLabel = "ID", description = "What the mentions were taken for.")
    private String identity = "";

    @Parameters(index = "1", paramLabel = "OTHER", description = "What they are.")
    private String other = "";

    @Spec
    private CommandSpec command;

    @ArgGroup
    private Where where = new Where();

    @Option(names = "--words", paramLabel = "WORDS", description = "Only where they are put in these words.")
    private Optional<String> words = Optional.empty();

    @Mixin
    private ReviewerOptions reviewer = new ReviewerOptions();

    /** In one report or in one claim. */
    static final class Where {

        @Option(names = "--report", paramLabel = "REPORT", description = "All mentions in this report.")
        private Optional<String> report = Optional.empty();

        @Option(names = "--claim", paramLabel = "CLAIM", description = "Those in this claim.")
        private Optional<String> claim = Optional.empty();
    }

    @SuppressWarnings("NullAway.Init") // picocli hands parent and command in
    ReviewSplitCommand() {}

    @Override
    public Integer call() {
        if (where.report.isEmpty() && where.claim.isEmpty()) {
            throw new ParameterException(command.commandLine(), "say where: --report or --claim");
        }
        try (Ledger ledger = reviewer.open()) {
            Optional<Statement> claim = where.claim.map(id -> reviewer.claim(ledger, id));
            String report = claim.map(Statement::report).orElseGet(() -> digest(ledger, where.report.orElse("")));
            reviewer.decide(
                    review.relata(),
                    ledger,
                    new Act.Split(
                            identity,
                            other,
                            report,
                            claim.map(statement -> statement.claim().id()),
                            words));
        }
        return Commands.FINE;
    }

    private String digest(Ledger ledger, String name) {
        return ledger.reading(name)
                .orElseThrow(() -> new Failure("no report " + name + " in " + reviewer.name()))
                .report()
                .digest();
    }
}
