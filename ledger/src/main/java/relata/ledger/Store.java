package relata.ledger;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/**
 * Where a ledger's rows are kept. The SQL of this package is the same for every store; where databases differ it says
 * {@code <in_keys>} and {@code <in_names>}, which each store defines (see {@link Keys}), {@code <matching>} for the rows of the index of
 * words that match, and {@code <matches>} for whether the row {@code s} of {@code searched} does.
 *
 * <p>Safe for many threads. What goes wrong is a {@link LedgerError}.
 */
interface Store extends AutoCloseable {

    /** Number of the newest migration, the same for every store. */
    int VERSION = 12;

    /** The ledger's name as messages show it: a file, or an address without its password. */
    String name();

    /** Does work in one transaction, alone among writers; all of it happens, durably, or nothing. */
    <T> T write(Function<Handle, T> work);

    /** Asks in one transaction, so that all answers are of one moment. */
    <T> T ask(Function<Handle, T> work);

    /** One line for each thing that the database itself finds wrong with its tables and indexes. */
    List<String> damage(Handle handle);

    /** One line for each row that points at one that is not there. */
    List<String> dangling(Handle handle);

    /** How many tables and indexes there are. */
    long parts(Handle handle);

    /**
     * Writes a copy of the ledger as it is at this moment, while others go on reading and writing. The copy is on the disk and was
     * checked when this returns; where it throws, there is none.
     */
    void copyTo(Path file, boolean replace);

    /** The whole ledger as SQL that makes it again, the same lines for the same rows. */
    void dump(Consumer<String> lines);

    /** How it is asked for words. */
    FullText fullText();

    /** Puts the index of words in order, after rows were added to it. */
    void tidySearch(Handle handle);

    /** Takes all out of the index of words. */
    void emptySearch(Handle handle);

    @Override
    void close();
}
