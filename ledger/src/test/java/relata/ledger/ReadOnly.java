package relata.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Makes a file or a folder read-only for a while. Permissions do not bind the superuser; an immutable file does. */
final class ReadOnly {

    interface Work {
        void run() throws Exception;
    }

    private final Path path;

    private ReadOnly(Path path) {
        this.path = path;
    }

    static void during(Path path, Work work) throws Exception {
        ReadOnly made = new ReadOnly(path);
        try {
            Assumptions.assumeTrue(made.deny(), "nothing is read-only for this user");
            work.run();
        } finally {
            made.allow();
        }
    }

    private boolean deny() throws IOException {
        path.toFile().setWritable(false);
        return !Files.isWritable(path) || immutable("+i") && !Files.isWritable(path);
    }

    private void allow() throws IOException {
        if (!Files.isWritable(path)) {
            immutable("-i");
        }
        path.toFile().setWritable(true);
    }

    private boolean immutable(String flag) throws IOException {
        try {
            return new ProcessBuilder("chattr", flag, path.toString())
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false; // no such program here
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
