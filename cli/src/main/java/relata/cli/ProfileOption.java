package relata.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;
import relata.ledger.Ledger;
import relata.names.Names;
import relata.names.Profile;
import relata.picture.Statement;

/** Which conflict a ledger is about. */
final class ProfileOption {

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            description = "The conflict: a profile's name or file. Else the one that knows most names in the ledger.")
    private Optional<String> profile = Optional.empty();

    /** As the user named it; none where it is left to the ledger. */
    Optional<String> name() {
        return profile;
    }

    /** The profile that the user named. */
    Optional<Profile> given() {
        return profile.map(Profiles::named);
    }

    /** What a name that somebody asks for stands for in the profile given, else in any that ships. */
    Set<String> meantBy(Profile.Role role, String words) {
        return Profiles.given(profile)
                .flatMap(known -> new Names(known).meantBy(role, words).stream())
                .collect(Collectors.toSet());
    }

    /** The names to call things by, where a ledger is too large to look at all its statements first. */
    Names names(Ledger ledger) {
        return names(profile.isPresent() ? Set.of() : ledger.identities());
    }

    /** The names to call these identities by. */
    Names names(Set<String> identities) {
        return Profiles.names(profile, identities);
    }

    /** The names to call things by. */
    Names names(List<Statement> statements) {
        return Profiles.names(profile, statements);
    }
}
