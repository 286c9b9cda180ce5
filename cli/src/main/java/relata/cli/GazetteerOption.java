package relata.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which gazetteer. */
final class GazetteerOption {

    @Option(
            names = "--gazetteer",
            paramLabel = "FILE",
            defaultValue = "gazetteer.db",
            description = "The gazetteer; default ${DEFAULT-VALUE} in the working folder.")
    private Path file = Path.of("gazetteer.db");

    Path file() {
        return file;
    }
}
