package relata.inputs.feeds;

import java.net.URI;
import java.util.Optional;
import relata.reading.dates.PageTime;

/**
 * One entry of a feed.
 *
 * @param address of the report, absolute, without a fragment; nothing where it gives none that can be fetched
 * @param title plain text
 * @param published first publication, or the last change where the feed gives nothing else; nothing where it gives no date that can be read
 * @param content what the feed itself has of the report, as HTML
 * @param isWhole whether that is said to be the report, and no summary of it
 */
public record FeedItem(
        Optional<URI> address,
        Optional<String> title,
        Optional<PageTime> published,
        Optional<String> content,
        boolean isWhole) {}
