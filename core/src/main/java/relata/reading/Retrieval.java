package relata.reading;

import java.time.Instant;
import java.util.Optional;

/**
 * How a report came in.
 *
 * @param name file name or address it was read from
 * @param original digest of the bytes, where they are not just its text
 * @param fetched when it was fetched, and where that is written down
 * @param learned when Relata learned of it
 */
public record Retrieval(String name, Optional<String> original, Optional<Fetch> fetched, Instant learned) {}
