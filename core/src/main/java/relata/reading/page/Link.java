package relata.reading.page;

import relata.text.Span;

/**
 * Words of a page's text that lead elsewhere.
 *
 * @param span where they stand in the text
 * @param address where they lead: an absolute address of http or https
 */
public record Link(Span span, String address) {}
