package relata.picture;

/**
 * The first source in a chain. Whoever copies, quotes or republishes it adds nothing to it.
 *
 * @param id identity of the source, or of the report where nobody is named
 * @param name how to call it
 * @param because why it is taken to be the origin, in words for users
 */
public record Origin(String id, String name, String because) {}
