package relata.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import relata.ledger.Ledger;
import relata.ledger.Migration;
import relata.ledger.Upkeep;

/** Which ledger. */
final class LedgerOption {

    @Option(
            names = "--ledger",
            paramLabel = "LEDGER",
            defaultValue = "relata.db",
            description =
                    "The ledger: a file, or postgresql://USER:PASSWORD@HOST:PORT/DATABASE; default ${DEFAULT-VALUE} in"
                            + " the working folder.")
    private String address = "relata.db";

    /** Makes the ledger where there is none. */
    Ledger openToWrite() {
        return Ledger.open(address);
    }

    /** A ledger that is there, to write in. */
    Ledger openToChange() {
        Ledger.openExisting(address).close();
        return Ledger.open(address);
    }

    /** Brings it up to date. */
    Migration migrate() {
        return Upkeep.migrate(address);
    }

    /** Makes the ledger of an archive. */
    void restore(Path archive) {
        Upkeep.restore(archive, address);
    }

    Ledger openToAsk() {
        return Ledger.openExisting(address);
    }

    /**
     * Where to put what belongs to a ledger in a file and has no place in it.
     *
     * @param ending what is added to the ledger's name
     */
    Optional<Path> beside(String ending) {
        return address.startsWith("postgresql://") ? Optional.empty() : Optional.of(Path.of(address + ending));
    }

    /** As for {@link Ledger#open(String)}; may hold a password. */
    String address() {
        return address;
    }

    /** The ledger as messages call it. */
    String name() {
        return Ledger.nameOf(address);
    }
}
