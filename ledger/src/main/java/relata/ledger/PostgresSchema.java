package relata.ledger;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Which version of the tables a schema of a database has, and how it is brought up to date. As for files, Flyway is called only
 * where a migration is due; each migration leaves its number in the table {@code relata}.
 */
final class PostgresSchema {

    private PostgresSchema() {}

    /**
     * Makes or brings up to date.
     *
     * @throws LedgerError where the schema holds something else, or a ledger that this program cannot read; it is left as it is
     */
    static void bringUpToDate(String ledger, Jdbi jdbi, DataSource source) {
        if (jdbi.withHandle(handle -> versionOf(ledger, handle)) < Store.VERSION) {
            // Flyway holds a lock of its own while it works, so that two programs do not make the same tables.
            Flyway.configure(PostgresSchema.class.getClassLoader())
                    .dataSource(source)
                    .locations("classpath:db/migration/postgresql")
                    .loggers("slf4j")
                    .load()
                    .migrate();
        }
    }

    /** @throws LedgerError where there is no ledger, or one that this program cannot read as it is */
    static void requireCurrent(String ledger, Handle handle) {
        int version = versionOf(ledger, handle);
        if (version == 0) {
            throw LedgerError.missing(ledger);
        }
        if (version < Store.VERSION) {
            throw LedgerError.older(ledger, version);
        }
    }

    /**
     * The version of its tables, 0 where it has none yet.
     *
     * @throws LedgerError where the schema holds something else, or a newer program's ledger
     */
    static int versionOf(String ledger, Handle handle) {
        if (!handle.createQuery("SELECT to_regclass('relata') IS NOT NULL")
                .mapTo(Boolean.class)
                .one()) {
            requireEmpty(ledger, handle);
            return 0;
        }
        int version = handle.createQuery("SELECT version FROM relata")
                .mapTo(Integer.class)
                .one();
        if (version > Store.VERSION) {
            throw LedgerError.newer(ledger, version);
        }
        return version;
    }

    private static void requireEmpty(String ledger, Handle handle) {
        // Another program may be making the ledger: Flyway's own table comes first.
        int others = handle.createQuery("""
                        SELECT count(*) FROM information_schema.tables
                        WHERE table_schema = current_schema() AND table_name <> 'flyway_schema_history'""").mapTo(Integer.class).one();
        if (others > 0) {
            throw new LedgerError(ledger, "holds other tables and no ledger: name a database or a schema of its own");
        }
    }
}
