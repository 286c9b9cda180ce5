package relata.claims;

/**
 * Where.
 *
 * @param mention the words that name the place
 * @param part whether only a part of it is meant ("vast areas of", "the eastern part of")
 */
public record Place(Mention mention, boolean part) {}
