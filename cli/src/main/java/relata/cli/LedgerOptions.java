package relata.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import relata.ledger.Ledger;
import relata.reading.Given;
import relata.reading.Published;

/** Which ledger, and as it was known when. */
final class LedgerOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Option(names = "--known", paramLabel = "TIME", description = "Leave out what the ledger learned later than this.")
    private Optional<String> known = Optional.empty();

    @SuppressWarnings("NullAway.Init") // picocli hands the command in
    LedgerOptions() {}

    Ledger openToAsk() {
        return ledger.openToAsk();
    }

    /** As {@link LedgerOption#beside}. */
    Optional<Path> beside(String ending) {
        return ledger.beside(ending);
    }

    /** The ledger as messages call it. */
    String name() {
        return ledger.name();
    }

    Optional<Instant> known() {
        return known.map(words -> instant(command, "--known", words));
    }

    /** The last moment of a time as the user writes it: a day lasts until its end. */
    static Instant instant(CommandSpec command, String option, String words) {
        try {
            return Given.of(Optional.empty(), Optional.of(words))
                    .published()
                    .map(Published::to)
                    .orElseThrow();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), option + ": " + e.getMessage());
        }
    }
}
