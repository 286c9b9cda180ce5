package relata.names;

import java.util.List;

/**
 * A kind of source that stays unnamed ("a military source", "residents"). Two of a kind need not be the same people.
 *
 * @param id stable, for example {@code kind:military-source}
 * @param name how to call one
 * @param heads nouns that stand for it
 * @param described nouns that stand for it with a word before them that says so: "source", in "a military source"
 * @param with those words: "military"
 * @param alone nouns that stand for it only where no listed name goes with them: "the authorities", not "the Turkish authorities"
 * @param isPrivate whether those of a country do not speak for its state: "Turkish media", "Russian activists"
 */
public record SourceKind(
        String id,
        String name,
        List<String> heads,
        List<String> described,
        List<String> with,
        List<String> alone,
        boolean isPrivate) {

    public static final String PREFIX = "kind:";

    public SourceKind {
        heads = List.copyOf(heads);
        described = List.copyOf(described);
        with = List.copyOf(with);
        alone = List.copyOf(alone);
    }

    /** Whether a noun with these words before it, all folded, stands for it. */
    boolean fits(String noun, List<String> before) {
        return heads.contains(noun)
                || described.contains(noun) && before.stream().anyMatch(with::contains);
    }
}
