package relata.gazetteer;

import java.nio.file.Path;

/** A gazetteer, or a file to import, that cannot be used. One line: file, row if there is one, reason. Nothing was changed. */
public final class GazetteerError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    GazetteerError(Path file, String reason) {
        super(file + ": " + reason);
    }

    GazetteerError(Path file, String reason, Throwable cause) {
        super(file + ": " + reason, cause);
    }
}
