package relata.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import relata.names.NameKeys;

/** Keeps the names that reports use, each once, so that a name is found in another spelling without a look at every mention. */
final class Spellings {

    private static final int LONGEST = 100;

    /** Weapons have no spellings to be found by. */
    private static final String NO_ONE = "weapon";

    private record Naming(String words, String role, Optional<String> id) {}

    private final NameKeys keys = new NameKeys();
    private final Inserts rows;
    private final Set<Naming> seen = new HashSet<>();

    Spellings(Handle handle) {
        this.rows = Inserts.unlessThere(handle, "spelling", "words, role, canonical, sounds, all_sounds, learned");
    }

    /** Notes words that stand for somebody or some place; those that are no name ("the city") are passed over. */
    void add(String role, String words, Optional<String> id, String learned) {
        if (!role.equals(NO_ONE) && seen.add(new Naming(words, role, id)) && isName(words)) {
            List<@Nullable Long> sounds = new ArrayList<>(keys.consonants(words));
            while (sounds.size() < 2) {
                sounds.add(null);
            }
            rows.add(words, role, id.orElse(null), sounds.get(0), sounds.get(1), learned);
        }
    }

    void write() {
        rows.write();
    }

    /** Names have a capital, or are written in a script that has none. */
    private static boolean isName(String words) {
        return words.length() <= LONGEST
                && words.codePoints()
                        .anyMatch(c ->
                                Character.isUpperCase(c) || Character.isLetter(c) && Character.toUpperCase(c) == c);
    }

    /** Makes all of them anew from what reports say. */
    static void makeAnew(Handle handle) {
        handle.execute("DELETE FROM spelling");
        Spellings spellings = new Spellings(handle);
        handle.createQuery("""
                        SELECT n.words, m.role, i.canonical, m.learned
                        FROM (
                          SELECT c.place_name AS name, 'place' AS role, c.place AS identity, min(r.learned) AS learned
                          FROM claim c JOIN reading r ON r.seq = c.reading WHERE c.place_name IS NOT NULL GROUP BY 1, 2, 3
                          UNION ALL
                          SELECT ro.name, w.word, ro.identity, min(r.learned) FROM role ro JOIN word w ON w.seq = ro.role
                          JOIN claim c ON c.seq = ro.claim JOIN reading r ON r.seq = c.reading GROUP BY 1, 2, 3
                          UNION ALL
                          SELECT v.name, 'voice', v.identity, min(r.learned) FROM voice v JOIN reading r ON r.seq = v.reading
                          GROUP BY 1, 2, 3
                        ) m
                        JOIN name n ON n.seq = m.name
                        LEFT JOIN identity i ON i.seq = m.identity""")
                .map((columns, context) -> {
                    Row row = new Row(handle, columns);
                    spellings.add(
                            row.words("role"),
                            row.words("words"),
                            row.optionalWords("canonical"),
                            row.words("learned"));
                    return row;
                })
                .list();
        spellings.write();
    }
}
