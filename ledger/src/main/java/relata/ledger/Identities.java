package relata.ledger;

import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * What mentions stand for: records of their own, beside the claims. A new reading that takes a mention for something else
 * withdraws the old record and adds one; what a reviewer said stays.
 */
final class Identities {

    private static final String RULE = "names";

    private record Key(long stretch, String role) {}

    private record Current(long seq, String canonical, boolean byReviewer) {

        private static Current of(Row row) throws SQLException {
            return new Current(
                    row.number("seq"),
                    row.words("canonical"),
                    row.optionalWords("reviewer").isPresent());
        }

        private boolean stands(Optional<String> id) {
            return byReviewer || id.equals(Optional.of(canonical));
        }
    }

    private final Map<Key, Optional<String>> wanted = new LinkedHashMap<>();
    private final Spellings spellings;
    private final String learned;

    /** @param learned when the mentions are learned of */
    Identities(Spellings spellings, String learned) {
        this.spellings = spellings;
        this.learned = learned;
    }

    static Set<String> standing(Handle handle) {
        return handle.createQuery("""
                        SELECT canonical FROM identity WHERE withdrawn IS NULL
                        UNION SELECT canonical FROM publisher_identity WHERE withdrawn IS NULL""").mapTo(String.class).set();
    }

    /** The same words may be mentioned several times; one mention that is identified is enough. */
    void add(long stretch, String words, String role, Optional<String> id) {
        spellings.add(role, words, id, learned);
        wanted.merge(new Key(stretch, role), id, (first, second) -> first.or(() -> second));
    }

    /** Where some of the words may be known. */
    void write(Handle handle, Instant made) {
        write(handle, made, current(handle));
    }

    /** Where none of the words stood in the ledger before. */
    void writeFirst(Handle handle, Instant made) {
        write(handle, made, Map.of());
    }

    private void write(Handle handle, Instant made, Map<Key, Current> current) {
        String at = Times.text(made);
        Inserts rows = Inserts.numbered(handle, "identity", "stretch, role, canonical, rule, made");
        wanted.forEach((key, id) -> {
            @Nullable Current before = current.get(key);
            if (before != null && before.stands(id)) {
                return;
            }
            if (before != null) {
                withdraw(handle, "identity", before, at);
            }
            id.ifPresent(canonical -> rows.add(key.stretch, key.role, canonical, RULE, at));
        });
        rows.write();
    }

    private static void withdraw(Handle handle, String table, Current record, String at) {
        handle.createUpdate("UPDATE " + table + " SET withdrawn = :at WHERE seq = :seq")
                .bind("at", at)
                .bind("seq", record.seq)
                .execute();
    }

    private Map<Key, Current> current(Handle handle) {
        Map<Key, Current> current = new HashMap<>();
        handle.createQuery("SELECT * FROM identity WHERE withdrawn IS NULL AND stretch" + Keys.IN)
                .bind("keys", Keys.of(wanted.keySet().stream().map(Key::stretch).toList()))
                .map((columns, context) -> {
                    Row row = new Row(columns);
                    return Map.entry(new Key(row.number("stretch"), row.words("role")), Current.of(row));
                })
                .forEach(entry -> current.put(entry.getKey(), entry.getValue()));
        return current;
    }

    /** Records what source a publisher's name stands for; nothing changes where that is known or a reviewer said otherwise. */
    static void ofPublisher(Handle handle, String publisher, Optional<String> id, Instant made) {
        Optional<Current> current = handle.createQuery(
                        "SELECT * FROM publisher_identity WHERE publisher = :publisher AND withdrawn IS NULL")
                .bind("publisher", publisher)
                .map((columns, context) -> Current.of(new Row(columns)))
                .findOne();
        if (current.filter(record -> record.stands(id)).isPresent()) {
            return;
        }
        String at = Times.text(Clock.at(handle, made));
        current.ifPresent(record -> withdraw(handle, "publisher_identity", record, at));
        id.ifPresent(canonical -> Inserts.one(
                handle, "publisher_identity", "publisher, canonical, rule, made", publisher, canonical, RULE, at));
    }
}
