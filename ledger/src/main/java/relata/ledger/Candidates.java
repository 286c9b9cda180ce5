package relata.ledger;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import relata.claims.IdentityCandidate;
import relata.text.Span;

/** What mentions were weighed to stand for by a reading, with scores and reasons. They belong to it: another reading weighs anew. */
final class Candidates {

    /** A mention of one reading. */
    record Key(long reading, Span span, String role) {}

    private final long reading;
    private final Dictionaries dictionaries;
    private final Inserts rows;
    private final Map<Key, List<IdentityCandidate>> weighed = new LinkedHashMap<>();

    Candidates(Gathered rows, long reading, Dictionaries dictionaries) {
        this.reading = reading;
        this.dictionaries = dictionaries;
        this.rows = rows.into("candidate", "reading, start_at, end_at, role, position, identity, name, score, reason");
    }

    /** Several claims may share a mention. */
    void add(Span span, String role, List<IdentityCandidate> candidates) {
        if (!candidates.isEmpty()) {
            weighed.putIfAbsent(new Key(reading, span, role), candidates);
        }
    }

    /** Gathers the rows. */
    void gather() {
        weighed.forEach((key, candidates) -> {
            int position = 0;
            for (IdentityCandidate candidate : candidates) {
                rows.add(
                        reading,
                        key.span.start(),
                        key.span.end(),
                        dictionaries.word(key.role),
                        position++,
                        dictionaries.identities().number(candidate.id()),
                        candidate.name(),
                        candidate.score(),
                        candidate.reason());
            }
        });
    }

    /**
     * The candidates of all mentions in the readings of some claims, by mention, the likeliest first.
     *
     * @param claims row numbers as one value: {@link Keys}
     */
    static Map<Key, List<IdentityCandidate>> ofClaims(Handle handle, String claims) {
        Map<Key, List<IdentityCandidate>> weighed = new HashMap<>();
        handle.createQuery("SELECT k.*, i.canonical FROM candidate k JOIN identity i ON i.seq = k.identity"
                        + " WHERE k.reading IN (SELECT c.reading FROM claim c WHERE c.seq"
                        + Keys.IN + ") ORDER BY k.reading, k.start_at, k.end_at, k.role, k.position")
                .bind("keys", claims)
                .map((columns, context) -> {
                    Row row = new Row(handle, columns);
                    return Map.entry(key(row), candidate(row));
                })
                .forEach(entry -> weighed.computeIfAbsent(entry.getKey(), any -> new ArrayList<>())
                        .add(entry.getValue()));
        return weighed;
    }

    private static Key key(Row row) throws SQLException {
        return new Key(row.number("reading"), row.span("start_at", "end_at"), row.word("role"));
    }

    private static IdentityCandidate candidate(Row row) throws SQLException {
        return new IdentityCandidate(row.words("canonical"), row.words("name"), row.real("score"), row.words("reason"));
    }
}
