package relata.inputs.watch;

import java.util.Optional;
import relata.reading.dates.PageTime;

/**
 * Something new.
 *
 * @param name its address, or the path of the file
 * @param bytes as published
 * @param published when, as the feed says
 * @param publisher the feed's title
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record Arrival(String name, byte[] bytes, Optional<PageTime> published, Optional<String> publisher) {}
