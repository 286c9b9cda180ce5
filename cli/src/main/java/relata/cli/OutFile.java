package relata.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Results that go to a file, where one is named. The file is there when all of it is, or as it was before. */
final class OutFile {

    /** Work that writes to a file of its own. */
    interface Work<T> {
        T into(Path file) throws IOException;
    }

    private OutFile() {}

    /** Writes lines, in UTF-8, to a file or to the console. */
    static <T> T write(Optional<Path> file, Console console, Function<Consumer<String>, T> work) {
        if (file.isEmpty()) {
            return work.apply(console::line);
        }
        return replace(file.get(), part -> {
            try (BufferedWriter out = Files.newBufferedWriter(part)) {
                return work.apply(line -> line(out, line));
            }
        });
    }

    private static void line(BufferedWriter out, String line) {
        try {
            out.write(line);
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a file beside the one that is meant, and puts it in its place when it is whole. */
    static <T> T replace(Path file, Work<T> work) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            try {
                T result = work.into(part);
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
                return result;
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (UncheckedIOException e) {
            throw new Failure(file + ": cannot be written: " + reason(Objects.requireNonNull(e.getCause())));
        } catch (IOException e) {
            throw new Failure(file + ": cannot be written: " + reason(e));
        }
    }

    private static String reason(IOException e) {
        return e instanceof NoSuchFileException ? "there is no such folder" : String.valueOf(e.getMessage());
    }
}
