package relata.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteDataSource;

/** One SQLite file and one connection to it. Safe for many threads, one at a time. */
final class SqliteStore implements Store {

    private static final byte[] SQLITE_HEADER = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    /** Pages in memory, in kB where negative. With SQLite's own 2 MB a large ledger is read from the disk again for every report. */
    private static final int CACHE = -64_000;

    /** Bytes. A text of usual length leaves a third of SQLite's own 4,096 empty. */
    private static final int PAGE = 8192;

    /** What a test sets to run out of patience or of space sooner. */
    record Limits(int busyMillis, long maxPages) {

        static final Limits USUAL = new Limits(10_000, 0);
    }

    private final Path file;
    private final Handle handle;

    private SqliteStore(Path file, Handle handle) {
        this.file = file;
        this.handle = handle;
    }

    /** Opens a ledger to write in, makes it where there is none. */
    static SqliteStore toWrite(Path file, Limits limits) {
        return toWrite(file, limits, VERSION);
    }

    /** Makes a ledger as a program of an earlier version would have, to put in what that one wrote. */
    static SqliteStore ofVersion(Path file, int version) {
        return toWrite(file, Limits.USUAL, version);
    }

    private static SqliteStore toWrite(Path file, Limits limits, int version) {
        requireLedgerOrNothing(file);
        requireWritable(file);
        SQLiteDataSource source = source(file, limits, "");
        return connect(file, source, handle -> {
            SqliteSchema.bringTo(version, file.toString(), handle, toMigrate(file, limits));
            // A copy or a restored dump begins without.
            handle.execute("PRAGMA journal_mode = WAL");
            // Twice the commits a second of SQLite's own 1,000 pages.
            handle.execute("PRAGMA wal_autocheckpoint = 10000");
            if (limits.maxPages > 0) {
                handle.execute("PRAGMA max_page_count = " + limits.maxPages);
            }
        });
    }

    /** Opens a ledger to ask only. Leaves no trace, so that a ledger on a read-only disk can be asked as well. */
    static SqliteStore toAsk(Path file) {
        if (!Files.exists(file)) {
            throw LedgerError.missing(file.toString());
        }
        requireLedgerOrNothing(file);
        SQLiteDataSource source = source(file, Limits.USUAL, accessToAsk(file));
        return connect(file, source, handle -> {
            SqliteSchema.requireCurrent(file.toString(), handle);
            handle.execute("PRAGMA query_only = ON");
        });
    }

    /** The version of the tables in a file, 0 where there is none. */
    static int versionOf(Path file) {
        if (!Files.exists(file)) {
            return 0;
        }
        requireLedgerOrNothing(file);
        AtomicInteger version = new AtomicInteger();
        connect(
                        file,
                        source(file, Limits.USUAL, accessToAsk(file)),
                        handle -> version.set(SqliteSchema.versionOf(file.toString(), handle)))
                .close();
        return version.get();
    }

    /** Copies a file of whatever version; gives the copy. */
    static Path keep(Path file, Path copy) {
        connect(file, source(file, Limits.USUAL, ""), handle -> SqliteCopy.keep(handle, copy))
                .close();
        return copy;
    }

    private static SqliteStore connect(Path file, SQLiteDataSource source, Consumer<Handle> prepare) {
        @Nullable Handle opened = null;
        try {
            Handle handle = Jdbi.create(source)
                    .define("in_keys", "IN (SELECT value FROM json_each(:keys))")
                    .define("in_names", "IN (SELECT value FROM json_each(:names))")
                    .define("matching", "SELECT rowid FROM search WHERE search MATCH :matching")
                    // With a plus, so that it looks whether the number is in the list, and does not go through the list
                    // for each row.
                    .define("matches", "+s.seq IN (SELECT rowid FROM search WHERE search MATCH :matching)")
                    .open();
            opened = handle;
            prepare.accept(handle);
            opened = null;
            return new SqliteStore(file, handle);
        } catch (LedgerError e) {
            throw e;
        } catch (RuntimeException e) {
            throw SqliteFailures.explained(file.toString(), e);
        } finally {
            if (opened != null) {
                opened.close();
            }
        }
    }

    /** Tables that others point at cannot be replaced while pointers are looked after; `relata check` looks at all of them. */
    private static SQLiteDataSource toMigrate(Path file, Limits limits) {
        SQLiteDataSource source = source(file, limits, "");
        source.setEnforceForeignKeys(false);
        return source;
    }

    private static SQLiteDataSource source(Path file, Limits limits, String parameters) {
        SQLiteConfig config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setBusyTimeout(limits.busyMillis);
        config.setSynchronous(SynchronousMode.FULL);
        config.setCacheSize(CACHE);
        // Of a new file; one that is there keeps its own.
        config.setPageSize(PAGE);
        config.setReadOnly(!parameters.isEmpty());
        SQLiteDataSource source = new SQLiteDataSource(config);
        // As an address, since a bare path is cut at a question mark.
        source.setUrl("jdbc:sqlite:" + file.toAbsolutePath().toUri() + parameters);
        return source;
    }

    /** SQLite locks even to read; where it cannot, the file is safe to read only if nobody can be writing to it. */
    private static String accessToAsk(Path file) {
        if (Files.isWritable(file) && Files.isWritable(folderOf(file))) {
            return "";
        }
        boolean unfinished = Files.exists(file.resolveSibling(file.getFileName() + "-wal"));
        return unfinished ? "?mode=ro" : "?immutable=1";
    }

    private static void requireLedgerOrNothing(Path file) {
        if (!Files.exists(file)) {
            return;
        }
        if (!Files.isRegularFile(file)) {
            throw new LedgerError(file.toString(), "is not a file, so it cannot be a ledger");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(SQLITE_HEADER.length);
            if (head.length > 0 && !Arrays.equals(head, SQLITE_HEADER)) {
                throw new LedgerError(file.toString(), "is not a ledger (no SQLite database)");
            }
        } catch (IOException e) {
            throw new LedgerError(file.toString(), "cannot be read", e);
        }
    }

    private static void requireWritable(Path file) {
        Path folder = folderOf(file);
        if (!Files.isDirectory(folder)) {
            throw new LedgerError(file.toString(), "there is no folder " + folder);
        }
        if (Files.exists(file) && !Files.isWritable(file)) {
            throw new LedgerError(file.toString(), "is read-only, nothing can be added to it");
        }
        if (!Files.isWritable(folder)) {
            throw new LedgerError(
                    file.toString(), "the folder " + folder + " is read-only, a ledger cannot be written there");
        }
    }

    private static Path folderOf(Path file) {
        Path absolute = file.toAbsolutePath();
        @Nullable Path parent = absolute.getParent();
        return parent == null ? absolute : parent;
    }

    @Override
    public synchronized <T> T write(Function<Handle, T> work) {
        // Immediate: the write lock is held from the start.
        return inTransaction("BEGIN IMMEDIATE", begun -> {
            Writing.on(begun).begin();
            return work.apply(begun);
        });
    }

    @Override
    public synchronized <T> T ask(Function<Handle, T> work) {
        return inTransaction("BEGIN", work);
    }

    private <T> T inTransaction(String begin, Function<Handle, T> work) {
        boolean done = false;
        try {
            handle.execute(begin);
            T result = work.apply(handle);
            handle.execute("COMMIT");
            done = true;
            return result;
        } catch (LedgerError e) {
            throw e;
        } catch (RuntimeException e) {
            throw SqliteFailures.explained(file.toString(), e);
        } finally {
            if (!done) {
                rollBack();
            }
        }
    }

    private void rollBack() {
        try {
            handle.execute("ROLLBACK");
        } catch (RuntimeException e) {
            // SQLite has rolled back by itself, as it does when a disk is full; there is nothing left to undo.
            if (SqliteFailures.resultOf(e).isEmpty()) {
                throw e;
            }
        }
    }

    @Override
    public List<String> damage(Handle handle) {
        List<String> damage = new ArrayList<>();
        handle.createQuery("PRAGMA integrity_check").mapTo(String.class).list().stream()
                .filter(line -> !"ok".equals(line))
                .map(line -> "the file is damaged: " + line.lines().findFirst().orElse(""))
                .forEach(damage::add);
        return damage;
    }

    @Override
    public List<String> dangling(Handle handle) {
        return handle.createQuery("PRAGMA foreign_key_check")
                .map((columns, context) -> "table " + columns.getString("table") + ": row " + columns.getLong("rowid")
                        + " points at a missing row of " + columns.getString("parent"))
                .list();
    }

    @Override
    public long parts(Handle handle) {
        return Soundness.rows(handle, "sqlite_schema");
    }

    @Override
    public synchronized void copyTo(Path copy, boolean replace) {
        try {
            SqliteCopy.write(file, handle, copy, replace);
        } catch (LedgerError e) {
            throw e;
        } catch (RuntimeException e) {
            throw SqliteFailures.explained(copy.toString(), e);
        }
    }

    @Override
    public void dump(Consumer<String> lines) {
        ask(begun -> {
            SqliteDump.write(begun, lines);
            return true;
        });
    }

    @Override
    public FullText fullText() {
        return FullText.SQLITE;
    }

    @Override
    public void tidySearch(Handle handle) {
        // FTS5 does so by itself, a little with each row.
    }

    @Override
    public void emptySearch(Handle handle) {
        handle.execute("INSERT INTO search (search) VALUES ('delete-all')");
        handle.execute("DELETE FROM searched");
    }

    @Override
    public String name() {
        return file.toString();
    }

    @Override
    public synchronized void close() {
        handle.close();
    }
}
