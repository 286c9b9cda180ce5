package relata.names;

import java.util.List;

/**
 * A kind of source that stays unnamed ("a military source", "residents"). Two of a kind need not be the same people.
 *
 * @param id stable, for example {@code kind:military-source}
 * @param name how to call one
 * @param heads nouns that stand for it
 * @param with words of which one must stand before the noun; none are wanted where empty
 */
public record SourceKind(String id, String name, List<String> heads, List<String> with) {

    public static final String PREFIX = "kind:";

    public SourceKind {
        heads = List.copyOf(heads);
        with = List.copyOf(with);
    }
}
