package relata.ledger;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import relata.claims.IdentityCandidate;

/** What mentions were weighed to stand for by a reading, with scores and reasons. They belong to it: another reading weighs anew. */
final class Candidates {

    /** A mention of one reading. */
    record Key(long reading, long stretch, String role) {}

    private final long reading;
    private final Inserts rows;
    private final Map<Key, List<IdentityCandidate>> weighed = new LinkedHashMap<>();

    Candidates(Handle handle, long reading) {
        this.reading = reading;
        this.rows =
                Inserts.into(handle, "candidate", "reading, stretch, role, position, canonical, name, score, reason");
    }

    /** Several claims may share a mention. */
    void add(long stretch, String role, List<IdentityCandidate> candidates) {
        if (!candidates.isEmpty()) {
            weighed.putIfAbsent(new Key(reading, stretch, role), candidates);
        }
    }

    /** Writes the rows, after those of the words. */
    void write() {
        weighed.forEach((key, candidates) -> {
            int position = 0;
            for (IdentityCandidate candidate : candidates) {
                rows.add(
                        reading,
                        key.stretch,
                        key.role,
                        position++,
                        candidate.id(),
                        candidate.name(),
                        candidate.score(),
                        candidate.reason());
            }
        });
        rows.write();
    }

    /**
     * The candidates of all mentions in the readings of some claims, by mention, the likeliest first.
     *
     * @param claims row numbers as one value: {@link Keys}
     */
    static Map<Key, List<IdentityCandidate>> ofClaims(Handle handle, String claims) {
        Map<Key, List<IdentityCandidate>> weighed = new HashMap<>();
        handle.createQuery("SELECT k.* FROM candidate k WHERE k.reading IN (SELECT c.reading FROM claim c WHERE c.seq"
                        + Keys.IN + ") ORDER BY k.reading, k.stretch, k.role, k.position")
                .bind("keys", claims)
                .map((columns, context) -> {
                    Row row = new Row(columns);
                    return Map.entry(key(row), candidate(row));
                })
                .forEach(entry -> weighed.computeIfAbsent(entry.getKey(), any -> new ArrayList<>())
                        .add(entry.getValue()));
        return weighed;
    }

    private static Key key(Row row) throws SQLException {
        return new Key(row.number("reading"), row.number("stretch"), row.words("role"));
    }

    private static IdentityCandidate candidate(Row row) throws SQLException {
        return new IdentityCandidate(row.words("canonical"), row.words("name"), row.real("score"), row.words("reason"));
    }
}
