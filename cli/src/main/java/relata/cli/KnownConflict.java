package relata.cli;

import java.util.Set;
import relata.exports.Locations;
import relata.names.Names;
import relata.names.Profile;
import relata.server.Conflict;

/** The conflict as the user names it, else as the ledger's names show it. */
record KnownConflict(ProfileOption profile, Gazetteers gazetteers) implements Conflict {

    @Override
    public Names names(Set<String> identities) {
        return profile.names(identities);
    }

    @Override
    public Locations locations(Names names) {
        return new Locations(names.profile(), gazetteers.bySource());
    }

    @Override
    public Set<String> meantBy(Profile.Role role, String words) {
        return profile.meantBy(role, words);
    }
}
