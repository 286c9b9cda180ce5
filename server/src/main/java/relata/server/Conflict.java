package relata.server;

import java.util.Set;
import relata.exports.Locations;
import relata.names.Names;
import relata.names.Profile;

/** What is known of the conflict that a ledger is about. */
public interface Conflict {

    /**
     * The names to call things by.
     *
     * @param identities all that stands for something in the ledger
     */
    Names names(Set<String> identities);

    /** Where places lie. */
    Locations locations(Names names);

    /** What a name that somebody asks for stands for; of an actor or a side all that belong to it. */
    Set<String> meantBy(Profile.Role role, String words);
}
