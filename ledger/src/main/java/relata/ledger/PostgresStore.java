package relata.ledger;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/**
 * A schema of a PostgreSQL database. Whoever asks sees the moment at which the question began; whoever writes holds a lock of
 * the whole ledger until the end.
 */
final class PostgresStore implements Store {

    private static final int CONNECTIONS = 8;
    private static final String LOCK_PATIENCE = "10s";

    private final PostgresAddress address;
    private final HikariDataSource pool;
    private final Jdbi jdbi;

    private PostgresStore(PostgresAddress address, HikariDataSource pool) {
        this.address = address;
        this.pool = pool;
        this.jdbi = Jdbi.create(pool)
                // As arrays, which are looked up in an index whatever the planner knows of a table; a join with a list
                // that it thinks to
                // be of a hundred goes through tables whole.
                .define(
                        "in_keys",
                        "= ANY (ARRAY(SELECT CAST(value AS bigint) FROM json_array_elements_text(CAST(:keys AS json))))")
                .define("in_names", "= ANY (ARRAY(SELECT value FROM json_array_elements_text(CAST(:names AS json))))")
                .define(
                        "matching",
                        "SELECT f.rowid FROM search f WHERE vector_of(f.words) @@ CAST(:matching AS tsquery)")
                .define(
                        "matches",
                        "s.seq IN (SELECT f.rowid FROM search f WHERE vector_of(f.words) @@ CAST(:matching AS tsquery))");
        // What connections have looked up serves all of them.
        jdbi.getConfig(Words.class);
    }

    /** Opens a ledger to write in, makes its tables where there are none. */
    static PostgresStore toWrite(String written) {
        return connect(written, false, store -> PostgresSchema.bringUpToDate(store.name(), store.jdbi, store.pool));
    }

    /** Opens a ledger to ask only. */
    static PostgresStore toAsk(String written) {
        return connect(
                written,
                true,
                store -> store.jdbi.useHandle(handle -> PostgresSchema.requireCurrent(store.name(), handle)));
    }

    /** The version of the tables in a schema, 0 where there is none. */
    static int versionOf(String written) {
        try (PostgresStore store = connect(written, true, any -> {})) {
            return store.explained(
                    () -> store.jdbi.withHandle(handle -> PostgresSchema.versionOf(store.name(), handle)));
        }
    }

    private static PostgresStore connect(String written, boolean readOnly, Consumer<PostgresStore> prepare) {
        PostgresAddress address = PostgresAddress.of(written);
        boolean open = false;
        HikariDataSource pool = new HikariDataSource();
        try {
            configure(pool, address);
            pool.setReadOnly(readOnly);
            PostgresStore store = new PostgresStore(address, pool);
            prepare.accept(store);
            open = true;
            return store;
        } catch (LedgerError e) {
            throw e;
        } catch (RuntimeException e) {
            throw PostgresFailures.explained(address.shown(), e);
        } finally {
            if (!open) {
                pool.close();
            }
        }
    }

    private static void configure(HikariConfig pool, PostgresAddress address) {
        pool.setJdbcUrl(address.jdbc());
        address.user().ifPresent(pool::setUsername);
        address.password().ifPresent(pool::setPassword);
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(0);
        pool.setPoolName("ledger");
        // What questions need; to ask for it each time is a message there and back.
        pool.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        pool.addDataSourceProperty("ApplicationName", "relata");
        // To compile a question, or to start helpers for it, takes longer than most take to answer.
        pool.setConnectionInitSql("SET jit = off; SET max_parallel_workers_per_gather = 0");
    }

    @Override
    public <T> T write(Function<Handle, T> work) {
        return explained(() -> jdbi.inTransaction(TransactionIsolationLevel.READ_COMMITTED, handle -> {
            // A setting of this name in the session shortens or lengthens the wait.
            handle.execute("SELECT set_config('lock_timeout', coalesce(current_setting('relata.patience', true), '"
                    + LOCK_PATIENCE + "'), true)");
            // Rows are looked up by number or word. A plan made while a table was empty would go through it whole when
            // it no longer is.
            handle.execute("SET LOCAL enable_seqscan = off");
            handle.execute("SELECT pg_advisory_xact_lock(hashtext('relata ledger'), hashtext(current_schema()))");
            Writing.on(handle).begin(new PostgresCopy());
            return work.apply(handle);
        }));
    }

    @Override
    public <T> T ask(Function<Handle, T> work) {
        return explained(() -> jdbi.inTransaction(work::apply));
    }

    private <T> T explained(Supplier<T> work) {
        try {
            return work.get();
        } catch (LedgerError e) {
            throw e;
        } catch (RuntimeException e) {
            throw PostgresFailures.explained(name(), e);
        }
    }

    /** Its indexes by the extension amcheck, where an administrator has installed it and lets this user call it. */
    @Override
    public List<String> damage(Handle handle) {
        return PostgresHealth.damage(handle);
    }

    @Override
    public List<String> dangling(Handle handle) {
        return PostgresHealth.dangling(handle);
    }

    @Override
    public long parts(Handle handle) {
        return PostgresHealth.parts(handle);
    }

    @Override
    public void copyTo(Path file, boolean replace) {
        throw new LedgerError(
                name(),
                "is kept by PostgreSQL, which makes copies itself, while it is in use: pg_dump; or `relata export --format archive`");
    }

    @Override
    public void dump(Consumer<String> lines) {
        throw new LedgerError(name(), "is kept by PostgreSQL, which writes itself as text: pg_dump --inserts");
    }

    @Override
    public FullText fullText() {
        return FullText.POSTGRESQL;
    }

    @Override
    public void tidySearch(Handle handle) {
        handle.execute("SELECT gin_clean_pending_list('search_by_word')");
    }

    @Override
    public void emptySearch(Handle handle) {
        handle.execute("DELETE FROM searched");
    }

    @Override
    public String name() {
        return address.shown();
    }

    @Override
    public void close() {
        pool.close();
    }
}
