package relata.ledger;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;

/**
 * Which version of the tables a file has, and how it is brought up to date. Flyway costs more to start than most questions
 * cost to answer, so it is called only where a migration is due; each migration leaves its number in SQLite's own header.
 */
final class SqliteSchema {

    private static final int APPLICATION = 0x52454C41; // "RELA" in SQLite's header
    private static final int TRIES = 50;
    private static final long PAUSE_MILLIS = 100;

    private SqliteSchema() {}

    /**
     * Makes or brings up to a version, the newest or what an earlier program would have made.
     *
     * @throws LedgerError where the file is no ledger, or one that this program cannot read; it is left as it is
     */
    static void bringTo(int version, String file, Handle handle, DataSource source) {
        for (int tries = 1; versionOf(file, handle) < version; tries++) {
            try {
                make(version, handle, source);
            } catch (RuntimeException e) {
                // Another program may be making the same tables; Flyway has no lock for SQLite.
                boolean mayPass = e instanceof FlywayException || SqliteFailures.isBusy(e);
                if (!mayPass || tries == TRIES) {
                    throw e;
                }
                pause();
            }
        }
    }

    private static void make(int version, Handle handle, DataSource source) {
        // First of all, so that the file is known for ours even if the power fails before the tables are made.
        handle.execute("PRAGMA application_id = " + APPLICATION);
        // SQLite keeps this in the file.
        handle.execute("PRAGMA journal_mode = WAL");
        Flyway.configure(SqliteSchema.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:db/migration/sqlite")
                .loggers("slf4j")
                .target(String.valueOf(version))
                .load()
                .migrate();
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** @throws LedgerError where the file is no ledger, or one that this program cannot read as it is */
    static void requireCurrent(String file, Handle handle) {
        int version = versionOf(file, handle);
        if (version == 0) {
            throw new LedgerError(file, "is empty: run `relata read` first or say --ledger");
        }
        if (version < Store.VERSION) {
            throw LedgerError.older(file, version);
        }
    }

    /**
     * The version of its tables, 0 where it has none yet.
     *
     * @throws LedgerError where the file is no ledger, or a newer program's
     */
    static int versionOf(String file, Handle handle) {
        // In this order, since another program may be making the ledger: its mark comes before its tables.
        boolean empty = number(handle, "SELECT count(*) FROM sqlite_schema") == 0;
        int application = number(handle, "PRAGMA application_id");
        int version = number(handle, "PRAGMA user_version");
        boolean ours = application == APPLICATION;
        if (!ours && !(empty && application == 0)) {
            throw new LedgerError(file, "is another program's SQLite database, not a ledger");
        }
        if (version > Store.VERSION) {
            throw LedgerError.newer(file, version);
        }
        return ours ? version : 0;
    }

    private static int number(Handle handle, String sql) {
        return handle.createQuery(sql).mapTo(Integer.class).one();
    }
}
