package relata.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** From folded names to identities. A name that two share when ʿayn is left out leads to neither. */
final class NameIndex {

    private final Map<String, String> strict = new HashMap<>();
    private final Map<String, String> loose = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    /** Adds a name, unless somebody has it already; then says who. */
    Optional<String> add(String name, String id) {
        String holder = strict.putIfAbsent(Fold.strict(name), id);
        if (holder != null && !holder.equals(id)) {
            return Optional.of(holder);
        }
        String key = Fold.loose(name);
        String other = loose.putIfAbsent(key, id);
        if (other != null && !other.equals(id)) {
            ambiguous.add(key);
        }
        return Optional.empty();
    }

    Optional<String> find(String name) {
        String exact = strict.get(Fold.strict(name));
        if (exact != null) {
            return Optional.of(exact);
        }
        String key = Fold.loose(name);
        return ambiguous.contains(key) ? Optional.empty() : Optional.ofNullable(loose.get(key));
    }

    /** All names, folded without ʿayn. */
    Set<String> keys() {
        return Set.copyOf(loose.keySet());
    }
}
