package relata.reading.page;

import java.util.Optional;

/**
 * What a page says about its report apart from the text.
 *
 * @param title the headline
 * @param publisher who published it: a name, or the domain of the page's address
 * @param byline who wrote it
 * @param language BCP 47 tag
 * @param address where the page says it is published
 */
public record PageFacts(
        Optional<String> title,
        Optional<String> publisher,
        Optional<String> byline,
        Optional<String> language,
        Optional<String> address) {}
