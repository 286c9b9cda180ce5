package relata.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
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

    static boolean ships(String name) {
        return name.equals(Profile.GENERAL) || Profile.conflicts().contains(name);
    }

    /** A profile that ships, by its name, or one in a file. */
    static Profile named(String name) {
        if (ships(name)) {
            return Profile.shipped(name);
        }
        Path file = Path.of(name);
        if (!Files.exists(file)) {
            throw new Failure("no profile " + name + ": there are " + Profile.GENERAL + " and "
                    + String.join(", ", Profile.conflicts()) + ", and no such file");
        }
        try {
            return Profile.file(file);
        } catch (IOException e) {
            throw new Failure(name + ": cannot be read as a profile");
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
        return new Names(given.map(Profiles::named).orElseGet(() -> fitting(identities)));
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
        return fitting(ids);
    }

    /** The conflict profile that fits a text best. */
    static Profile fitting(String text) {
        return Profile.fitting(
                text, Profile.conflicts().stream().map(Profile::shipped).toList());
    }

    /** The conflict profile that knows most of these identities; the general one where none knows any. */
    private static Profile fitting(Set<String> ids) {
        return Profile.conflicts().stream()
                .map(Profile::shipped)
                .filter(profile -> known(profile, ids) > 0)
                .max(Comparator.comparingLong(profile -> known(profile, ids)))
                .orElseGet(() -> Profile.shipped(Profile.GENERAL));
    }

    private static long known(Profile profile, Set<String> ids) {
        return ids.stream()
                .filter(id -> profile.place(id).isPresent() || profile.actor(id).isPresent())
                .count();
    }

    private static Stream<Mention> mentions(Claim claim) {
        return Stream.concat(claim.actors().stream(), claim.place().stream().map(place -> place.mention()));
    }
}
