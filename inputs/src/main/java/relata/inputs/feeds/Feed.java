package relata.inputs.feeds;

import java.util.List;
import java.util.Optional;

/**
 * A feed as read.
 *
 * @param title of the whole, plain text
 * @param items that lead to a report, in the feed's order
 * @param leadingNowhere how many more give no address that can be fetched
 */
public record Feed(Optional<String> title, List<FeedItem> items, int leadingNowhere) {

    public Feed {
        items = List.copyOf(items);
    }
}
