package relata.inputs.feeds;

import java.util.List;
import java.util.Optional;

/**
 * A feed as read.
 *
 * @param title of the whole, plain text
 * @param items in the feed's order
 */
public record Feed(Optional<String> title, List<FeedItem> items) {

    public Feed {
        items = List.copyOf(items);
    }

    /** How many give no address that can be fetched. */
    public long leadingNowhere() {
        return items.stream().filter(item -> item.address().isEmpty()).count();
    }
}
