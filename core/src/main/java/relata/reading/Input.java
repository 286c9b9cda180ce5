package relata.reading;

import java.nio.file.Path;

/** One thing found where the user pointed: a file to read, or why there is none. */
public sealed interface Input {

    /** A file, in the place the user's order and the names of the files give it. */
    record File(Path path) implements Input {}

    /**
     * Something that cannot be read.
     *
     * @param path as the user wrote it or as it was found
     * @param reason one line
     */
    record Problem(Path path, String reason) implements Input {}

    Path path();

    /** The path as it can be shown on one line: control characters, bidirectional marks and undecodable bytes escaped. */
    default String shown() {
        return Inputs.shown(path());
    }
}
