package relata.inputs.feeds;

import java.net.URI;
import java.util.Optional;
import relata.reading.dates.PageTime;

/**
 * One entry of a feed.
 *
 * @param address of the report, absolute, without a fragment
 * @param title plain text
 * @param published first publication, or the last change where the feed gives nothing else; nothing where it gives no date that can be read
 */
public record FeedItem(URI address, Optional<String> title, Optional<PageTime> published) {}
