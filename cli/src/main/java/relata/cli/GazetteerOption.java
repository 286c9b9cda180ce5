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

    /** Nothing need have been imported to look a name up in the world. */
    Optional<StoredGazetteer> openIfThere() {
        return file.isPresent() || Files.exists(USUAL) ? Optional.of(open()) : Optional.empty();
    }
}
