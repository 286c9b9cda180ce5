package relata.inputs.feeds;

import java.net.URI;
import java.util.Optional;
import relata.reading.dates.PageTime;

/**
 * One entry of a feed.
 *
 * @param id what the feed calls it; its address where the feed does not say, else its title and date
 * @param address of the report, absolute
 * @param title plain text
 * @param published first publication; nothing where the feed gives no date that can be read
 * @param updated the last change
 * @param content the report itself as HTML, where the feed carries all of it or a summary
 */
public record FeedItem(
        String id,
        Optional<URI> address,
        Optional<String> title,
        Optional<PageTime> published,
        Optional<PageTime> updated,
        Optional<String> content) {}
