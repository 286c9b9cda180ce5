package relata.origins;

import relata.text.Span;

/**
 * The same words in two reports, spaces, marks and capitals apart.
 *
 * @param one where they stand in the one
 * @param other where they stand in the other
 */
public record SharedWords(Span one, Span other) {}
