package relata.ledger;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;

/**
 * Which version of the tables a file has, and how it is brought up to date. Flyway costs more to start than most questions
 * cost to answer, so it is called only where a migration is due; each migration leaves its number in SQLite's own header.
 */
final class Schema {

    /** Number of the newest migration. */
    static final int VERSION = 1;

    private static final int APPLICATION = 0x52454C41; // "RELA" in SQLite's header

    private Schema() {}

    /** @throws LedgerError where the file is no ledger, or one that this program cannot read */
    static void requireLedgerOrEmpty(Path file, Handle handle) {
        versionOf(file, handle);
    }

    /** @throws LedgerError where the file is no ledger, or one that this program cannot read */
    static void bringUpToDate(Path file, Handle handle, DataSource source) {
        if (versionOf(file, handle) < VERSION) {
            migrate(file, handle, source);
        }
    }

    /** @throws LedgerError where the file is no ledger, or one that this program cannot read as it is */
    static void requireCurrent(Path file, Handle handle) {
        int version = versionOf(file, handle);
        if (version < VERSION) {
            throw new LedgerError(
                    file,
                    version == 0
                            ? "is empty: run `relata read` first or say --ledger"
                            : "is of the older version " + version + ": any `relata read` brings it up to date");
        }
    }

    /** The version of its tables, 0 where it has none yet. */
    private static int versionOf(Path file, Handle handle) {
        int application = number(handle, "PRAGMA application_id");
        int version = number(handle, "PRAGMA user_version");
        boolean empty = number(handle, "SELECT count(*) FROM sqlite_schema") == 0;
        if (application == APPLICATION ? version < 1 : !empty || application != 0) {
            throw new LedgerError(file, "is another program's SQLite database, not a ledger");
        }
        if (version > VERSION) {
            throw new LedgerError(
                    file,
                    "was written by a newer Relata (version " + version + " of its tables, this program knows "
                            + VERSION + "): update Relata");
        }
        return application == APPLICATION ? version : 0;
    }

    private static void migrate(Path file, Handle handle, DataSource source) {
        try {
            Flyway.configure(Schema.class.getClassLoader())
                    .dataSource(source)
                    .locations("classpath:db/migration/sqlite")
                    .loggers("slf4j")
                    .load()
                    .migrate();
        } catch (RuntimeException e) {
            // Another program may have made the same tables while this one was at it.
            if (versionOf(file, handle) < VERSION) {
                throw e;
            }
        }
    }

    private static int number(Handle handle, String sql) {
        return handle.createQuery(sql).mapTo(Integer.class).one();
    }
}
