package relata.ledger;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What identities a user may mean by a name or an id. */
final class IdsMeant {

    static final List<String> SPEAKERS = List.of("source", "kind");

    private IdsMeant() {}

    /** Whether an id is written whole, with its prefix. */
    static boolean isId(String wordsOrId, List<String> prefixes) {
        String written = wordsOrId.strip();
        return prefixes.stream().anyMatch(prefix -> written.startsWith(prefix + ":"));
    }

    /** The id as it is written, or it with the prefix of a known or of an unresolved name. */
    static Set<String> by(String wordsOrId, List<String> prefixes) {
        String written = wordsOrId.strip().toLowerCase(Locale.ROOT);
        String name = Folded.of(wordsOrId).strip().replace(' ', '-');
        Set<String> ids = new LinkedHashSet<>(Set.of(written));
        for (String prefix : prefixes) {
            ids.addAll(List.of(prefix + ":" + written, prefix + ":~" + written, prefix + ":" + name));
        }
        return ids;
    }
}
