package relata.reading;

import java.util.Optional;
import relata.reading.page.SourceMap;

/**
 * The web page that a report was taken from.
 *
 * @param byline who wrote it, as the page says
 * @param map where each character of the report stands in the page's decoded source
 */
public record PageOrigin(Optional<String> byline, SourceMap map) {}
