package relata.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** From folded names to identities. A name that two share when ʿayn is left out leads to neither. */
final class NameIndex {

    private final Map<String, String> strict = new HashMap<>();
    private final Map<String, String> loose = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();
    private final Map<String, Set<String>> shared = new HashMap<>();

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

    /** Gives a name that somebody has to another as well: from now on it leads to neither, and {@link #sharing} tells both. */
    void share(String name, String id) {
        Set<String> holders = new TreeSet<>(sharing(name));
        find(name).ifPresent(holders::add);
        holders.add(id);
        shared.put(Fold.loose(name), holders);
        ambiguous.add(Fold.loose(name));
    }

    /** Those who share a name. */
    Set<String> sharing(String name) {
        return shared.getOrDefault(Fold.loose(name), Set.of());
    }

    Optional<String> find(String name) {
        return find(Fold.strict(name), Fold.loose(name));
    }

    /** By a name as {@link Fold} gives it, with ʿayn and without. */
    Optional<String> find(String folded, String key) {
        if (shared.containsKey(key)) {
            return Optional.empty();
        }
        String exact = strict.get(folded);
        if (exact != null) {
            return Optional.of(exact);
        }
        return ambiguous.contains(key) ? Optional.empty() : Optional.ofNullable(loose.get(key));
    }

    /** All names, folded without ʿayn. */
    Set<String> keys() {
        return Set.copyOf(loose.keySet());
    }
}
