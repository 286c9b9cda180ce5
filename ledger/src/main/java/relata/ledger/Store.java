package relata.ledger;

import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/**
 * Where a ledger's rows are kept. The SQL of this package is the same for every store; where databases differ it says
 * {@code <keys>}, which each store defines (see {@link Keys}).
 *
 * <p>Safe for many threads. What goes wrong is a {@link LedgerError}.
 */
interface Store extends AutoCloseable {

    /** Number of the newest migration, the same for every store. */
    int VERSION = 7;

    /** The ledger's name as messages show it: a file, or an address without its password. */
    String name();

    /** Does work in one transaction, alone among writers; all of it happens, durably, or nothing. */
    <T> T write(Function<Handle, T> work);

    /** Asks in one transaction, so that all answers are of one moment. */
    <T> T ask(Function<Handle, T> work);

    /** One line for each thing that the database itself finds wrong with its files and references. */
    List<String> damage(Handle handle);

    @Override
    void close();
}
