package relata.names;

/**
 * A party to a conflict, with all who fight under or beside it.
 *
 * @param id stable, for example {@code side:government}
 * @param name neutral
 */
public record Side(String id, String name) {}
