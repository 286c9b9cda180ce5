package relata.cli;

import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import relata.ledger.Ledger;
import relata.picture.Statement;
import relata.review.Act;
import relata.review.Decision;

/** Who decides, why, and in which ledger. */
final class ReviewerOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Option(
            names = "--by",
            paramLabel = "NAME",
            description = "Who decides; default what the environment names as RELATA_REVIEWER.")
    private Optional<String> by = Optional.empty();

    @Option(names = "--because", paramLabel = "WORDS", required = true, description = "Why, in your words.")
    private String because = "";

    @SuppressWarnings("NullAway.Init") // picocli hands the command in
    ReviewerOptions() {}

    /** A ledger that is there, to write in. */
    Ledger open() {
        return ledger.openToChange();
    }

    String name() {
        return ledger.name();
    }

    Statement claim(Ledger opened, String id) {
        return opened.claim(id).orElseThrow(() -> new Failure("no claim " + id + " in " + ledger.name()));
    }

    /** Records a decision and prints its number. */
    void decide(RelataCommand relata, Ledger opened, Act act) {
        Decision decision =
                opened.review(act, reviewer(relata), because, relata.clock().instant());
        relata.console().line("review " + decision.number());
    }

    private String reviewer(RelataCommand relata) {
        return by.or(() -> relata.console().terminal().reviewer())
                .filter(name -> !name.isBlank())
                .orElseThrow(() -> new ParameterException(
                        command.commandLine(), "say who decides: --by NAME, or RELATA_REVIEWER in the environment"));
    }
}
