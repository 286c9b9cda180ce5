package relata.reading;

import java.util.List;
import java.util.Optional;
import relata.reading.page.Link;

/**
 * What the web page that a report was taken from says about it.
 *
 * @param byline who wrote it, as the page says
 * @param modified when it was last changed, where the page dates that apart from publication
 * @param links where the words of the report lead, in text order
 */
public record PageOrigin(Optional<String> byline, Optional<Published> modified, List<Link> links) {

    public PageOrigin {
        links = List.copyOf(links);
    }
}
