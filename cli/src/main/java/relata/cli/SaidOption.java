package relata.cli;

import java.time.Instant;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import relata.ledger.StatementFilter;

/** The clock of what was published, beside that of what is said to have happened ({@code --at}) and that of the ledger ({@code --known}). */
final class SaidOption {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--said",
            paramLabel = "TIME",
            description = "Leave out what was published later than this, or nobody knows when.")
    private Optional<String> said = Optional.empty();

    @SuppressWarnings("NullAway.Init") // picocli hands the command in
    SaidOption() {}

    StatementFilter.Builder narrow(StatementFilter.Builder filter) {
        time().ifPresent(filter::saidTo);
        return filter;
    }

    Optional<Instant> time() {
        return said.map(words -> LedgerOptions.instant(command, "--said", words));
    }
}
