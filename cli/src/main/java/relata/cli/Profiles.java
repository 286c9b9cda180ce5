package relata.cli;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import relata.claims.Claim;
import relata.claims.Mention;
import relata.names.Names;
import relata.names.Profile;
import relata.picture.Statement;

/** Profiles as users name them. */
final class Profiles {

    private Profiles() {}

    /** A profile that ships, by its name, or one in a file. */
    static Profile named(String name) {
        try {
            return Profile.named(name);
        } catch (IOException e) {
            throw new Failure(String.valueOf(e.getMessage()));
        }
    }

    /** The name of a profile that lists both of two identities, and so holds them apart. */
    static Optional<String> listingBoth(Optional<String> given, String one, String other) {
        return given(given)
                .filter(profile -> lists(profile, one) && lists(profile, other))
                .map(Profile::name)
                .findFirst();
    }

    private static boolean lists(Profile profile, String id) {
        return profile.place(id).isPresent()
                || profile.actor(id).isPresent()
                || profile.source(id).isPresent();
    }

    /** The names to call things by: of the profile given, else of the one that knows most of what the statements name. */
    static Names names(Optional<String> given, List<Statement> statements) {
        return new Names(given.map(Profiles::named).orElseGet(() -> fitting(statements)));
    }

    /** The names to call things by: of the profile given, else of the one that knows most of the identities. */
    static Names names(Optional<String> given, Set<String> identities) {
        return new Names(given.map(Profiles::named).orElseGet(() -> Profile.knowingMost(identities)));
    }

    /** The profile given, else all that ship and describe a conflict. */
    static Stream<Profile> given(Optional<String> name) {
        return name.map(Profiles::named)
                .map(Stream::of)
                .orElseGet(() -> Profile.conflicts().stream().map(Profile::shipped));
    }

    private static Profile fitting(List<Statement> statements) {
        Set<String> ids = new HashSet<>();
        statements.forEach(statement ->
                mentions(statement.claim()).forEach(mention -> mention.id().ifPresent(ids::add)));
        return Profile.knowingMost(ids);
    }

    /** The conflict profile that fits a text best. */
    static Profile fitting(String text) {
        return Profile.fitting(
                text, Profile.conflicts().stream().map(Profile::shipped).toList());
    }

    private static Stream<Mention> mentions(Claim claim) {
        return Stream.concat(claim.actors().stream(), claim.place().stream().map(place -> place.mention()));
    }
}
