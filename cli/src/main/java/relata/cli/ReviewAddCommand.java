package relata.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import relata.claims.Field;
import relata.ledger.Ledger;
import relata.ledger.StatementFilter;
import relata.names.Names;
import relata.reading.Report;
import relata.review.Act;
import relata.review.Marking;

@Command(
        name = "add",
        description = "Add a claim that was not found, by marking the words that say it.",
        footer = {
            "",
            "WORDS stand in the report; where they stand several times write WORDS@OFFSET. Who says it is told by the report's",
            "attributions.",
            "",
            "Examples:",
            "  relata review add column.txt --words 'raised their colours over' --relation takes \\",
            "      --actor 'fighters of the brigade' --place Northgate --because 'an idiom for taking'"
        })
final class ReviewAddCommand implements Callable<Integer> {

    @ParentCommand
    private ReviewCommand review;

    @Spec
    private CommandSpec command;

    @Parameters(paramLabel = "REPORT", description = "File name, address, or at least four digits of the digest.")
    private String name = "";

    @Option(names = "--words", paramLabel = "WORDS", required = true, description = "The words that say it.")
    private String words = "";

    @Mixin
    private FieldOptions fields = new FieldOptions();

    @Mixin
    private ProfileOption profile = new ProfileOption();

    @Mixin
    private ReviewerOptions reviewer = new ReviewerOptions();

    @SuppressWarnings("NullAway.Init") // picocli hands parent and command in
    ReviewAddCommand() {}

    @Override
    public Integer call() {
        Map<Field, List<String>> written = fields.written();
        if (!written.containsKey(Field.RELATION)) {
            throw new ParameterException(command.commandLine(), "say what the words tell: --relation");
        }
        try (Ledger ledger = reviewer.open()) {
            Report report = ledger.reading(name)
                    .orElseThrow(() -> new Failure("no report " + name + " in " + reviewer.name()))
                    .report();
            Names names = profile.names(ledger.statements(
                    StatementFilter.builder().report(report.digest()).build()));
            Marking marking = new Marking(report, names, Optional.empty());
            Act.Add addition = Marked.by(command, () -> marking.addition(words, written));
            reviewer.decide(review.relata(), ledger, addition);
            review.relata().console().line("claim " + addition.claim());
        }
        return Commands.FINE;
    }
}
