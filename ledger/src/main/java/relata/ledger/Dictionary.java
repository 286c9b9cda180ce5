package relata.ledger;

import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Words that rows repeat, each stored once: rows hold the number. For whoever writes; numbers that are new are written with
 * {@link #write}, by a transaction in which nobody else writes. Nothing refers to them that a database would look after, so that they may be written last.
 */
final class Dictionary {

    private final Handle handle;
    private final String table;
    private final String known;
    private final Inserts rows;
    private final Map<String, Long> numbers = new HashMap<>();

    private Dictionary(Handle handle, String table, String words, String others) {
        this.handle = handle;
        this.table = table;
        this.known = "SELECT seq FROM " + table + " WHERE " + words + " = ?";
        this.rows = Inserts.numbered(handle, table, words + others);
    }

    /** Of the program's own words: relations, rules, cues. */
    static Dictionary ofWords(Handle handle) {
        return new Dictionary(handle, "word", "word", "");
    }

    /** Of the words by which reports call somebody or some place. */
    static Dictionary ofNames(Handle handle) {
        return new Dictionary(handle, "name", "words", ", folded");
    }

    /** Of what mentions stand for. */
    static Dictionary ofIdentities(Handle handle) {
        return new Dictionary(handle, "identity", "canonical", "");
    }

    /** The number of some words; they get one where they have none. */
    long number(String words) {
        @Nullable Long number = numbers.get(words);
        if (number == null) {
            number = Inserts.find(handle, known, words).orElseGet(() -> add(words));
            numbers.put(words, number);
        }
        return number;
    }

    private long add(String words) {
        if (table.equals("name")) {
            rows.add(words, Folded.of(words));
        } else {
            rows.add(words);
        }
        return Inserts.last(handle, table);
    }

    /** Writes those that are new. */
    void write() {
        rows.write();
    }
}
