package relata.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

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
                            "holds reports already: an archive goes into a new ledger, so that no answer about the past changes");
                }
                reader.load(handle);
                SearchIndex.makeAnew(store, handle);
                Fingerprints.makeAnew(handle);
                return true;
            });
        }
    }

    private static void restoreEarlier(ArchiveReader earlier, int version, String address) {
        try {
            Path folder = Files.createTempDirectory("relata-archive");
            Path file = folder.resolve("relata.db");
            Path archive = folder.resolve("archive.gz");
            try {
                try (Store store = SqliteStore.ofVersion(file, version)) {
                    store.write(handle -> {
                        earlier.load(handle);
                        return true;
                    });
                }
                try (Ledger ledger = Ledger.open(file);
                        OutputStream out = Files.newOutputStream(archive)) {
                    ledger.archive(out);
                }
                restore(new ArchiveReader(archive), address);
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
