package relata.claims;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A way of saying a relation: one entry of {@code lexicon/relations.yaml}, which explains the parts.
 *
 * @param roles for each role the paths to look at, the first that holds something wins
 * @param need alternatives; of each, all must be filled
 * @param line where it stands in the lexicon file
 */
record Frame(
        String name,
        Relation relation,
        Head head,
        Set<String> words,
        Set<String> particles,
        boolean particleOptional,
        Set<String> cases,
        List<Condition> when,
        List<Condition> unless,
        Map<Role, List<String>> roles,
        List<Set<String>> need,
        List<Example> examples,
        int line) {

    enum Head {
        VERB,
        NOUN,
        ADJECTIVE
    }

    /**
     * A sentence and the claims it gives.
     *
     * @param line where it stands in the lexicon file
     */
    record Example(String text, List<String> gives, int line) {}

    List<String> paths(Role role) {
        return roles.getOrDefault(role, List.of());
    }

    /** The lemmas of the object that an idiom asks for: "take <i>control</i>". */
    Optional<Condition> idiom() {
        return when.stream()
                .filter(condition ->
                        condition.kind().isEmpty() && condition.paths().equals(List.of("object")))
                .findFirst();
    }

    /** Whether the frame holds of negated words alone: "was not responsible". */
    boolean isNegative() {
        return !need.isEmpty() && need.stream().allMatch(all -> all.contains("negated"));
    }
}
