package relata.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** Makes a ledger of an archive. One of earlier tables becomes a ledger of that version first, which is brought up to date as any is. */
final class Restoring {

    private Restoring() {}

    static void restore(Path archive, String address) {
        ArchiveReader reader = new ArchiveReader(archive);
        int version = reader.requireWhole();
        if (version == Store.VERSION) {
            restore(reader, address);
        } else {
            restoreEarlier(reader, version, address);
        }
    }

    private static void restore(ArchiveReader reader, String address) {
        try (Store store = Stores.toWrite(address)) {
            store.write(handle -> {
                if (!ArchiveTable.isEmpty(handle)) {
                    throw new LedgerError(
                            store.name(),
                            "holds reports already: an archive goes into a new ledger, or --merge puts it beside what is there");
                }
                reader.load(handle);
                SearchIndex.makeAnew(store, handle);
                Fingerprints.makeAnew(handle);
                return true;
            });
        }
    }

    private static void restoreEarlier(ArchiveReader earlier, int version, String address) {
        inFolder(address, folder -> {
            Path archive = folder.resolve("archive.gz");
            try (Ledger ledger = Ledger.open(loaded(earlier, version, folder));
                    OutputStream out = Files.newOutputStream(archive)) {
                ledger.upkeep().archive(out);
            }
            restore(new ArchiveReader(archive), address);
            return true;
        });
    }

    /** Makes a ledger of an archive for as long as it is asked. */
    static <T> T asked(Path archive, String address, Function<Store, T> use) {
        ArchiveReader reader = new ArchiveReader(archive);
        int version = reader.requireWhole();
        return inFolder(address, folder -> {
            Path file = loaded(reader, version, folder);
            // Brings it up to date.
            Ledger.open(file).close();
            try (Store store = SqliteStore.toAsk(file)) {
                return use.apply(store);
            }
        });
    }

    /** The rows of an archive in a file of the same version, without what is made from them. */
    private static Path loaded(ArchiveReader archive, int version, Path folder) {
        Path file = folder.resolve("relata.db");
        try (Store store = SqliteStore.ofVersion(file, version)) {
            store.write(handle -> {
                archive.load(handle);
                return true;
            });
        }
        return file;
    }

    private interface InFolder<T> {
        T apply(Path folder) throws IOException;
    }

    private static <T> T inFolder(String address, InFolder<T> work) {
        try {
            Path folder = Files.createTempDirectory("relata-archive");
            try {
                return work.apply(folder);
            } finally {
                for (String left : List.of("relata.db-wal", "relata.db-shm", "relata.db", "archive.gz")) {
                    Files.deleteIfExists(folder.resolve(left));
                }
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new LedgerError(
                    address, "no room to bring the archive up to date in the folder for temporary files", e);
        }
    }
}
