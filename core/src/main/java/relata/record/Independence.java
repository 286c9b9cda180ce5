package relata.record;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import relata.names.Alignment;
import relata.names.Names;
import relata.picture.Leanings;
import relata.picture.Origin;

/** Who can bear out whom: two origins that stand with one side are no witnesses for each other. */
final class Independence {

    private final Leanings leanings;
    private final Map<String, Set<String>> sides = new HashMap<>();

    Independence(Names names) {
        this.leanings = new Leanings(names);
    }

    boolean canBearOut(Origin witness, Origin other) {
        return !witness.id().equals(other.id()) && Collections.disjoint(sidesOf(witness.id()), sidesOf(other.id()));
    }

    private Set<String> sidesOf(String origin) {
        return sides.computeIfAbsent(
                origin,
                id -> leanings.of(id).entrySet().stream()
                        .filter(side -> side.getValue() == Alignment.WITH)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()));
    }
}
