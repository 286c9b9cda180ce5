package relata.ledger;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Copies a ledger that is in use into a file. */
final class SqliteCopy {

    private SqliteCopy() {}

    static void write(Path ledger, Handle handle, Path copy, boolean replace) {
        Path target = copy.toAbsolutePath();
        if (target.equals(ledger.toAbsolutePath())) {
            throw new LedgerError(copy.toString(), "is the ledger itself");
        }
        refuse(copy, replace);
        Path unfinished = target.resolveSibling(target.getFileName() + ".unfinished");
        try {
            Files.deleteIfExists(unfinished);
            copy(handle, unfinished);
            flush(unfinished); // which SQLite leaves to us
            requireSound(copy, unfinished);
            if (replace) {
                Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } else {
                Files.move(unfinished, target);
            }
            flushFolder(target);
        } catch (FileAlreadyExistsException e) {
            refuse(copy, false);
        } catch (IOException e) {
            throw new LedgerError(copy.toString(), "cannot be written", e);
        } finally {
            remove(unfinished);
        }
    }

    /** Copies a ledger of whatever version as it is. */
    static void keep(Handle handle, Path copy) {
        if (Files.exists(copy)) {
            throw new LedgerError(copy.toString(), "is there already: move it away first");
        }
        try {
            copy(handle, copy);
            flush(copy);
            flushFolder(copy.toAbsolutePath());
        } catch (IOException e) {
            throw new LedgerError(copy.toString(), "cannot be written", e);
        }
    }

    /** Of one moment, though others write meanwhile. Source: https://www.sqlite.org/lang_vacuum.html#vacuuminto. */
    private static void copy(Handle handle, Path file) {
        boolean asksOnly =
                handle.createQuery("PRAGMA query_only").mapTo(Boolean.class).one();
        handle.execute("PRAGMA query_only = OFF"); // it forbids to write any file, another one as well
        try {
            handle.execute("VACUUM INTO ?", file.toString());
        } finally {
            handle.execute("PRAGMA query_only = " + (asksOnly ? "ON" : "OFF"));
        }
    }

    private static void refuse(Path copy, boolean replace) {
        if (Files.isDirectory(copy)) {
            throw new LedgerError(copy.toString(), "is a folder: name a file");
        }
        if (!replace && Files.exists(copy)) {
            throw new LedgerError(copy.toString(), "is there already (--force replaces it)");
        }
        @Nullable Path folder = copy.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new LedgerError(copy.toString(), "there is no folder " + folder);
        }
    }

    private static void requireSound(Path copy, Path written) {
        try (Ledger ledger = Ledger.openExisting(written)) {
            List<String> findings = ledger.check();
            if (!findings.isEmpty()) {
                throw new LedgerError(
                        copy.toString(),
                        "was not kept, since it is not sound, as the ledger may not be either (`relata check`): "
                                + findings.get(0));
            }
        }
    }

    private static void flush(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** A name lasts when its folder has been written. Not every system lets a folder be opened. */
    private static void flushFolder(Path file) {
        @Nullable Path folder = file.getParent();
        if (folder != null) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            } catch (IOException e) {
                return; // the copy itself is safe
            }
        }
    }

    private static void remove(Path unfinished) {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException e) {
            return; // it is named so that nobody takes it for a ledger
        }
    }
}
