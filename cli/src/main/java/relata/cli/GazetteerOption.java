package relata.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import relata.gazetteer.StoredGazetteer;

/** Which gazetteer. */
final class GazetteerOption {

    private static final Path USUAL = Path.of("gazetteer.db");

    @Option(
            names = "--gazetteer",
            paramLabel = "FILE",
            description = "The file of imported places; default gazetteer.db in the working folder.")
    private Optional<Path> file = Optional.empty();

    Path file() {
        return file.orElse(USUAL);
    }

    StoredGazetteer open() {
        return StoredGazetteer.openExisting(file());
    }

    /** Nothing need have been imported to look a name up in the world. Says so where names will be found less well. */
    Optional<StoredGazetteer> openIfThere(Console console) {
        if (file.isEmpty() && !Files.exists(USUAL)) {
            return Optional.empty();
        }
        StoredGazetteer stored = open();
        if (stored.isOutdated()) {
            console.note("names in " + file() + " are kept by the rules of another version and found less well;"
                    + " any import makes them anew");
        }
        return Optional.of(stored);
    }
}
