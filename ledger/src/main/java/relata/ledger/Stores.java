package relata.ledger;

import java.nio.file.Path;
import java.util.Optional;

/** Opens whatever a ledger is kept in, by its address: a file or a PostgreSQL database. */
final class Stores {

    private static final String POSTGRESQL = "postgresql://";

    private Stores() {}

    static Store toWrite(String address) {
        return derived(
                address.startsWith(POSTGRESQL)
                        ? PostgresStore.toWrite(address)
                        : SqliteStore.toWrite(Path.of(address), SqliteStore.Limits.USUAL));
    }

    static Store toAsk(String address) {
        return address.startsWith(POSTGRESQL) ? PostgresStore.toAsk(address) : SqliteStore.toAsk(Path.of(address));
    }

    /** The version of a ledger's tables, 0 where there is none. */
    static int versionOf(String address) {
        return address.startsWith(POSTGRESQL)
                ? PostgresStore.versionOf(address)
                : SqliteStore.versionOf(Path.of(address));
    }

    /**
     * Keeps a copy of a ledger in a file, of whatever version, beside it.
     *
     * @param ending what is added to its name
     * @return the copy; none of a ledger in PostgreSQL
     */
    static Optional<Path> keep(String address, String ending) {
        return address.startsWith(POSTGRESQL)
                ? Optional.empty()
                : Optional.of(SqliteStore.keep(Path.of(address), Path.of(address + ending)));
    }

    /** An address as messages show it: without a password. */
    static String nameOf(String address) {
        return address.startsWith(POSTGRESQL) ? PostgresAddress.of(address).shown() : address;
    }

    /** A ledger that an older program wrote may lack what is made from the rest, or have it in another form. */
    static Store derived(Store store) {
        boolean ready = false;
        try {
            if (!store.ask(handle -> SearchIndex.isCurrent(handle) && Fingerprints.isCurrent(handle))) {
                store.write(handle -> {
                    SearchIndex.bringUpToDate(store, handle);
                    Fingerprints.bringUpToDate(handle);
                    return true;
                });
            }
            ready = true;
            return store;
        } finally {
            if (!ready) {
                store.close();
            }
        }
    }
}
