package relata.origins;

import relata.text.Span;

/**
 * Words of a report that stood in another one before.
 *
 * @param span where, to within some words; {@link Comparison} tells to the letter
 * @param from the report published first of all that have these words
 */
public record CopiedPassage(Span span, Fingerprinted from) {}
