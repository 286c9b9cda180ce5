package relata.ledger;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What PostgreSQL's codes mean to a user. Source: https://www.postgresql.org/docs/current/errcodes-appendix.html. */
final class PostgresFailures {

    private static final int CLASS = 2;

    /** By the whole code, else by its class, the first two letters. */
    private static final Map<String, String> REASONS = Map.of(
            "55P03", "another program is writing to it and did not finish in time: try again",
            "25006", "is opened to be read only, nothing can be added to it",
            "53100", "the server's disk is full; what was added before is safe, the rest was not added",
            "28", "the server refuses this user: name one as postgresql://USER:PASSWORD@…",
            "3D", "the server has no such database: make it with createdb",
            "42501", "this user may not do that there",
            "08", "cannot be reached",
            "57", "the server is stopping or was stopped; what was acknowledged before is safe",
            "22021", "a text has a character that PostgreSQL cannot hold (NUL)");

    private PostgresFailures() {}

    /** The failure as one line that a user can act on; a failure that is not the database's comes back as it is. */
    static RuntimeException explained(String ledger, RuntimeException failure) {
        if (failure instanceof Times.TimeOutOfRange) {
            return new LedgerError(ledger, String.valueOf(failure.getMessage()), failure);
        }
        return rootOf(failure)
                .<RuntimeException>map(cause -> new LedgerError(ledger, reason(cause), failure))
                .orElse(failure);
    }

    private static Optional<SQLException> rootOf(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException e && e.getSQLState() != null) {
                return Optional.of(e);
            }
        }
        return Optional.empty();
    }

    private static String reason(SQLException failure) {
        String code = failure.getSQLState();
        String first = String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
        @Nullable String known = REASONS.getOrDefault(code, REASONS.get(code.substring(0, CLASS)));
        return known == null ? "failed: " + first : known;
    }
}
