package relata.ledger;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How a ledger was brought up to date.
 *
 * @param from the version of its tables before; the same as {@code to} where it was up to date already
 * @param before the ledger as it was, which an older program still reads; none where nothing was done, and where PostgreSQL keeps the ledger
 */
public record Migration(int from, int to, Optional<Path> before) {

    static Migration of(String address) {
        int from = Stores.versionOf(address);
        if (from == 0) {
            throw LedgerError.missing(Stores.nameOf(address));
        }
        Optional<Path> before = from < Store.VERSION ? Stores.keep(address, ".version-" + from) : Optional.empty();
        Stores.toWrite(address).close();
        return new Migration(from, Store.VERSION, before);
    }

    /** Whether anything was done. */
    public boolean isDone() {
        return from < to;
    }
}
