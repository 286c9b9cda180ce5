package relata.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** An archive of an earlier version's tables: it becomes a ledger of that version first, which is brought up to date as any is. */
final class EarlierArchive {

    private EarlierArchive() {}

    /** @param use is handed the same archive as this version writes it; the file is gone afterwards */
    static void broughtUpToDate(ArchiveReader earlier, Consumer<Path> use) {
        try {
            Path folder = Files.createTempDirectory("relata-archive");
            Path file = folder.resolve("relata.db");
            Path archive = folder.resolve("archive.gz");
            try {
                try (SqliteStore store = SqliteStore.ofVersion(file, earlier.requireWhole())) {
                    store.write(handle -> {
                        earlier.load(handle);
                        return true;
                    });
                }
                try (Ledger ledger = Ledger.open(file);
                        OutputStream out = Files.newOutputStream(archive)) {
                    ledger.archive(out);
                }
                use.accept(archive);
            } finally {
                for (String left : List.of("relata.db-wal", "relata.db-shm", "relata.db", "archive.gz")) {
                    Files.deleteIfExists(folder.resolve(left));
                }
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
