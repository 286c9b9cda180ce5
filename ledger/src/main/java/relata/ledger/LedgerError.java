package relata.ledger;

import java.nio.file.Path;

/**
 * A ledger that cannot be opened, read or written. The message is one line: the file and the reason. Nothing is half
 * written: what was acknowledged before is still there.
 */
public final class LedgerError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LedgerError(Path file, String reason) {
        super(file + ": " + reason);
    }

    LedgerError(Path file, String reason, Throwable cause) {
        super(file + ": " + reason, cause);
    }

    private LedgerError(String message) {
        super(message);
    }

    static LedgerError missing(Path file) {
        return new LedgerError("no ledger at " + file + ": run `relata read` first or say --ledger");
    }
}
