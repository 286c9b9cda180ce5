package relata.server;

import java.util.Set;
import relata.exports.Locations;
import relata.names.Names;

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

    /** Ids of all actors that belong to a side or a body. */
    Set<String> membersOf(String wordsOrId);
}
