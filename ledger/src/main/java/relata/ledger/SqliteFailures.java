package relata.ledger;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What SQLite's result codes mean to a user. Source: https://www.sqlite.org/rescode.html. */
final class SqliteFailures {

    private static final Set<Integer> BUSY =
            Set.of(SQLiteErrorCode.SQLITE_BUSY.code, SQLiteErrorCode.SQLITE_LOCKED.code);

    private SqliteFailures() {}

    /** The failure as one line that a user can act on; a failure that is not SQLite's comes back as it is. */
    static RuntimeException explained(String file, RuntimeException failure) {
        if (failure instanceof Times.TimeOutOfRange) {
            return new LedgerError(file, String.valueOf(failure.getMessage()), failure);
        }
        return resultOf(failure)
                .<RuntimeException>map(code -> new LedgerError(file, reason(code), failure))
                .orElse(failure);
    }

    /** SQLite's result, where one is at the root of the failure. */
    static Optional<SQLiteErrorCode> resultOf(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLiteException e) {
                return Optional.of(e.getResultCode());
            }
        }
        return Optional.empty();
    }

    /** Whether another program was in the way, so that another try may do. */
    static boolean isBusy(Throwable failure) {
        return resultOf(failure)
                .map(SqliteFailures::primary)
                .filter(BUSY::contains)
                .isPresent();
    }

    private static int primary(SQLiteErrorCode result) {
        return result.code & 0xff;
    }

    private static String reason(SQLiteErrorCode result) {
        int primary = primary(result);
        if (BUSY.contains(primary)) {
            return "another program is writing to it and did not finish in time: try again";
        }
        if (primary == SQLiteErrorCode.SQLITE_FULL.code) {
            return "the disk is full; what was added before is safe, the rest was not added";
        }
        if (primary == SQLiteErrorCode.SQLITE_READONLY.code) {
            return "is read-only, nothing can be added to it";
        }
        if (primary == SQLiteErrorCode.SQLITE_CANTOPEN.code || primary == SQLiteErrorCode.SQLITE_PERM.code) {
            return "cannot be opened: are the file and its folder yours to read and write?";
        }
        if (primary == SQLiteErrorCode.SQLITE_NOTADB.code) {
            return "is not a ledger (no SQLite database)";
        }
        if (primary == SQLiteErrorCode.SQLITE_CORRUPT.code) {
            return "is damaged; restore a copy, or save what is left with `sqlite3 FILE .recover`";
        }
        if (primary == SQLiteErrorCode.SQLITE_IOERR.code) {
            return "the disk failed (" + result.message + "); what was added before is safe if the disk is";
        }
        return "failed: " + result.message;
    }
}
