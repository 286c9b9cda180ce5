package relata.inputs.watch;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

/** Something to watch. */
public sealed interface Source {

    /** A feed, or a list of feeds (OPML), on the web. */
    record Web(URI address) implements Source {}

    /** A folder into which files are put. */
    record Folder(Path path) implements Source {}

    /** A list of feeds (OPML) in a file; read anew in every round. */
    record ListFile(Path path) implements Source {}

    /**
     * What a user's word means.
     *
     * @throws IllegalArgumentException where it is none of these; the message is one line
     */
    static Source of(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.startsWith("http://") || lower.startsWith("https://")) {
            try {
                return new Web(new URI(word));
            } catch (URISyntaxException e) {
                throw new IllegalArgumentException(word + ": no address of the web (" + e.getReason() + ")", e);
            }
        }
        try {
            Path path = Path.of(word);
            if (Files.isDirectory(path)) {
                return new Folder(path);
            }
            if (Files.isRegularFile(path)) {
                return new ListFile(path);
            }
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("'" + word + "' can be no file's name", e);
        }
        throw new IllegalArgumentException(word + ": neither an address of the web nor a folder or file that is there");
    }
}
