package relata.inputs.watch;

import java.nio.file.Path;
import java.util.Optional;
import relata.reading.Fetch;
import relata.reading.dates.PageTime;

/** Something new. */
public sealed interface Arrival {

    /** Its address, or the path of the file. */
    String name();

    /**
     * A page that a feed shows.
     *
     * @param bytes as published
     * @param published when, as the feed says
     * @param publisher the feed's title
     * @param fetched when, and where the answer is kept
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Page(String name, byte[] bytes, Optional<PageTime> published, Optional<String> publisher, Fetch fetched)
            implements Arrival {}

    /** A file, which may be an archive. */
    record File(Path path) implements Arrival {

        @Override
        public String name() {
            return path.toString();
        }
    }
}
