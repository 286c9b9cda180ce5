package relata.reading;

import java.util.List;
import java.util.Optional;
import relata.reading.page.Link;
import relata.reading.page.SourceMap;

/**
 * The web page that a report was taken from.
 *
 * @param byline who wrote it, as the page says
 * @param modified when it was last changed, where the page dates that apart from publication
 * @param links where the words of the report lead, in text order
 * @param map where each character of the report stands in the page's decoded source
 */
public record PageOrigin(Optional<String> byline, Optional<Published> modified, List<Link> links, SourceMap map) {

    public PageOrigin {
        links = List.copyOf(links);
    }
}
