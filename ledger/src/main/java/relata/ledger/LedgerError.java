package relata.ledger;

/**
 * A ledger that cannot be opened, read or written. The message is one line: the file or the address of the ledger, and the reason. Nothing is half
 * written: what was acknowledged before is still there.
 */
public final class LedgerError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LedgerError(String name, String reason) {
        super(name + ": " + reason);
    }

    LedgerError(String name, String reason, Throwable cause) {
        super(name + ": " + reason, cause);
    }

    private LedgerError(String message) {
        super(message);
    }

    static LedgerError missing(String name) {
        return new LedgerError("no ledger at " + name + ": run `relata read` first or say --ledger");
    }

    static LedgerError older(String name, int version) {
        return new LedgerError(name, "is of the older version " + version + ": `relata migrate` brings it up to date");
    }

    static LedgerError newer(String name, int version) {
        return new LedgerError(
                name,
                "was written by a newer Relata (version " + version + " of its tables, this program knows "
                        + Store.VERSION + "): update Relata");
    }
}
