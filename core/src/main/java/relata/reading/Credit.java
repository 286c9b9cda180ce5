package relata.reading;

import java.util.Optional;
import relata.text.Span;

/**
 * Whom a report credits for its words: an agency, or whoever its line of sources names. Not what it says that they said.
 *
 * @param name as it stands there
 * @param span where it stands in the text; nothing where only the page's by-line names it
 * @param address where it leads, where it is a link
 */
public record Credit(String name, Optional<Span> span, Optional<String> address) {}
