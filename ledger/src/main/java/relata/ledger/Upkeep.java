package relata.ledger;

import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/**
 * What keeps a ledger whole and moves it about: tests, copies, archives, what is brought in and what is removed. Every method may throw
 * {@link LedgerError}.
 */
public final class Upkeep {

    private final Store store;

    Upkeep(Store store) {
        this.store = store;
    }

    /**
     * Brings a ledger that an older program made up to date, which {@link Ledger#openExisting(String)} refuses to ask, and keeps a copy of a file as it
     * was beside it. Whoever opens a ledger to add to it brings it up to date as well, without a copy.
     *
     * @param address as for {@link Ledger#open(String)}
     * @throws LedgerError where there is no ledger, or a newer program's
     */
    public static Migration migrate(String address) {
        return Migration.of(address);
    }

    /** Tests the whole ledger as {@link Ledger#check} does, and tells what was looked at, part by part. */
    public List<Examined> examine() {
        return store.ask(handle -> Check.run(store, handle));
    }

    /**
     * Writes a copy of the ledger as it is at this moment, into one file, while others go on reading and writing. When this returns,
     * the copy is on the disk and was checked; if it throws, there is none, and what stood at its place stands there still.
     *
     * @param copy where
     * @param replace whether a file that is there is replaced
     * @throws LedgerError also for a ledger in PostgreSQL, which makes copies itself
     */
    public void backup(Path copy, boolean replace) {
        store.copyTo(copy, replace);
    }

    /**
     * The whole ledger as SQL text that makes it again ({@code sqlite3 relata.db < ledger.sql}): the same ledger gives the same text, and
     * what is added later is further lines, so that it may be put under version control.
     *
     * @param lines gets one statement, or a part of one, after the other
     * @throws LedgerError also for a ledger in PostgreSQL, which does so itself
     */
    public void dump(Consumer<String> lines) {
        store.dump(lines);
    }

    /**
     * Writes the whole ledger as one file that imports again without loss, into whatever a ledger is kept in: every reading, review
     * and withdrawal. The same ledger gives the same bytes.
     */
    public void archive(OutputStream out) {
        store.ask(handle -> {
            ArchiveWriter.write(handle, out);
            return true;
        });
    }

    /**
     * Makes a ledger of an archive. All of it is imported, or nothing.
     *
     * @param address as for {@link Ledger#open(String)}, of a ledger that is not there yet or empty
     * @throws LedgerError where the archive is damaged or of a newer program, or the ledger holds something
     */
    public static void restore(Path archive, String address) {
        Restoring.restore(archive, address);
    }

    /**
     * Puts what an archive holds beside what is there: its reports with what was read in them, publishers' identities and reviews. What is
     * there already stays; where the archive says otherwise, that is left out. All of it happens, or nothing.
     *
     * @param learned when this ledger learns of it; the times at which the archive's ledger learned of it are not kept
     * @return a line for each thing that was left out
     * @throws LedgerError where the archive is damaged or of a newer program
     */
    public List<String> merge(Path archive, Instant learned) {
        return Restoring.asked(
                archive,
                store.name(),
                other -> other.ask(there -> store.write(handle -> new Merging(store, handle, there, learned).merge())));
    }

    /**
     * Removes what one run alone holds, for good. Reports and reviews stay; where its readings stood, those before stand again.
     * Answers about moments at which they stood change: nothing else in a ledger ever changes an answer about the past.
     *
     * @throws LedgerError where there is no such run, or a report would be left without a reading
     */
    public void prune(long run, Instant now) {
        store.write(handle -> {
            new Pruning(store, handle, run).prune(now);
            return true;
        });
    }
}
