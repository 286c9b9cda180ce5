package relata.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/**
 * Folders for tests in memory, where the system has a file system there with room enough: what a ledger waits for is the disk, and no test
 * cuts the power ({@code bench/ledger-kills} does).
 */
public final class FoldersInMemory implements TempDirFactory {

    private static final Path MEMORY = Path.of("/dev/shm");
    private static final long ROOM = 1L << 30;

    /** JUnit makes one for each folder. */
    public FoldersInMemory() {}

    @Override
    public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext context) throws IOException {
        boolean fits = Files.isWritable(MEMORY) && Files.getFileStore(MEMORY).getUsableSpace() >= ROOM;
        return fits ? Files.createTempDirectory(MEMORY, "relata") : Files.createTempDirectory("relata");
    }
}
