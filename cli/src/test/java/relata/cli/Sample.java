package relata.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Made-up reports about a made-up town. */
final class Sample {

    static final String TAKEN = """
            Title: Army enters Riverside
            Source: Example Wire
            Published: 2016-12-07T12:00:00Z

            The army captured the town of Riverside on Wednesday, a military source said.

            At least 12 people were killed by shelling in Hilltop, doctors said.

            The army now controls 70 percent of the Meadow district, the source said.
            """;

    static final String HELD = """
            Title: Rebels still in Riverside
            Source: Northern Desk
            Published: 2016-12-07T15:00:00Z

            The rebels captured the town of Riverside on Wednesday, activists said.

            The army controls 40 percent of the Meadow district, they said.
            """;

    private Sample() {}

    static Path write(Path folder, String name, String text) throws IOException {
        Files.createDirectories(folder);
        return Files.writeString(folder.resolve(name), text);
    }
}
