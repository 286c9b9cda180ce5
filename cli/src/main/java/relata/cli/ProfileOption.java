package relata.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import relata.names.Names;
import relata.picture.Statement;

/** Which conflict a ledger is about. */
final class ProfileOption {

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            description = "The conflict: a profile's name or file. Else the one that knows most names in the ledger.")
    private Optional<String> profile = Optional.empty();

    /** The names to call things by. */
    Names names(List<Statement> statements) {
        return Profiles.names(profile, statements);
    }
}
