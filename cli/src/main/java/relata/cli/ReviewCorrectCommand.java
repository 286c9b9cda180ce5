package relata.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import relata.claims.Field;
import relata.ledger.Ledger;
import relata.ledger.StatementFilter;
import relata.names.Names;
import relata.picture.Statement;
import relata.reading.Report;
import relata.review.Act;
import relata.review.Marking;

@Command(
        name = "correct",
        description = "Record what a claim's words say instead. What was read is shown beside it.",
        footer = {
            "",
            "WORDS stand in the report: those of the claim's sentence are meant first; where they stand several times write",
            "WORDS@OFFSET. What they stand for is told by the profile, or by you: 'the town=place:al-bab'.",
            "",
            "Examples:",
            "  relata review correct 1f0c9d2a --actor 'rebel units' --because 'the army is told to have lost it'",
            "  relata review correct 1f0c9d2a --quantity '20..30 people' --empty weapon --because 'as the sentence has it'"
        })
final class ReviewCorrectCommand implements Callable<Integer> {

    @ParentCommand
    private ReviewCommand review;

    @Spec
    private CommandSpec command;

    @Parameters(paramLabel = "CLAIM", description = "Id of the claim, or how it begins.")
    private String claim = "";

    @Mixin
    private FieldOptions fields = new FieldOptions();

    @Mixin
    private ProfileOption profile = new ProfileOption();

    @Mixin
    private ReviewerOptions reviewer = new ReviewerOptions();

    @SuppressWarnings("NullAway.Init") // picocli hands parent and command in
    ReviewCorrectCommand() {}

    @Override
    public Integer call() {
        Map<Field, List<String>> written = fields.written();
        if (written.isEmpty()) {
            throw new ParameterException(command.commandLine(), "name a field to correct, such as --place or --time");
        }
        try (Ledger ledger = reviewer.open()) {
            Statement statement = reviewer.claim(ledger, claim);
            Report report = ledger.reading(statement.report()).orElseThrow().report();
            Names names = profile.names(ledger.statements(
                    StatementFilter.builder().report(statement.report()).build()));
            Marking marking =
                    new Marking(report, names, Optional.of(statement.claim().sentence()));
            reviewer.decide(
                    review.relata(),
                    ledger,
                    new Act.Correct(
                            statement.claim().id(),
                            statement.report(),
                            Marked.by(command, () -> marking.correction(written))));
        }
        return Commands.FINE;
    }
}
