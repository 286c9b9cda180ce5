package relata.ledger;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import relata.review.Trail.Identified;

/** What the words of a claim were taken for by its readings, one after the other: an identity holds until a later reading takes the same words for something else. */
final class IdentityHistory {

    /** How history names those who take words for something when nobody reviewed it. */
    private static final String RULE = "names";

    private static final String MENTIONS = """
            SELECT m.*, n.words, i.canonical, r.learned FROM (
              SELECT c.reading, 'place' AS role, c.place_name AS name, c.place AS identity, c.place_start AS start_at
              FROM claim c WHERE c.id = :claim AND c.place_name IS NOT NULL
              UNION SELECT c.reading, w.word, ro.name, ro.identity, ro.start_at
              FROM claim c JOIN role ro ON ro.claim = c.seq JOIN word w ON w.seq = ro.role WHERE c.id = :claim
              UNION SELECT c.reading, 'voice', v.name, v.identity, v.start_at
              FROM claim c JOIN voice v ON v.seq = c.voice OR v.seq IN (SELECT ch.voice FROM chain ch WHERE ch.claim = c.seq)
              WHERE c.id = :claim) m
            JOIN reading r ON r.seq = m.reading
            JOIN name n ON n.seq = m.name
            LEFT JOIN identity i ON i.seq = m.identity
            WHERE 1 = 1%s ORDER BY m.start_at, m.role, m.reading""";

    private static final String FORMER = """
            SELECT f.* FROM former_identity f WHERE %s AND f.text IN (
              SELECT r.text FROM claim c JOIN reading r ON r.seq = c.reading WHERE c.id = :claim%s) ORDER BY f.seq""";

    private record Words(int start, String role, String words) {}

    private final Handle handle;
    private final Moment moment;
    private final Map<Words, List<Identified>> taken = new LinkedHashMap<>();

    IdentityHistory(Handle handle, Moment moment) {
        this.handle = handle;
        this.moment = moment;
    }

    /** By where the words stand, the first one first. */
    List<Identified> of(String claim) {
        moment.in(handle.createQuery(MENTIONS.formatted(moment.andLearned("r"))))
                .bind("claim", claim)
                .map((columns, context) -> {
                    Row row = new Row(handle, columns);
                    take(words(row), row.optionalWords("canonical"), row.instant("learned"));
                    return row;
                })
                .list();
        moment.in(handle.createQuery(FORMER.formatted(moment.wasMade("f"), moment.andLearned("r"))))
                .bind("claim", claim)
                .map((columns, context) -> {
                    Row row = new Row(handle, columns);
                    Optional.ofNullable(taken.get(words(row))).ifPresent(entries -> entries.add(former(row)));
                    return row;
                })
                .list();
        return taken.values().stream()
                .flatMap(entries -> entries.stream().sorted(Comparator.comparing(Identified::made)))
                .toList();
    }

    private static Words words(Row row) throws SQLException {
        return new Words((int) row.number("start_at"), row.words("role"), row.words("words"));
    }

    private void take(Words words, Optional<String> identity, Instant learned) {
        List<Identified> before = taken.computeIfAbsent(words, any -> new ArrayList<>());
        int last = before.size() - 1;
        boolean stands = last >= 0 && before.get(last).withdrawn().isEmpty();
        if (stands && identity.equals(Optional.of(before.get(last).identity()))) {
            return;
        }
        if (stands) {
            Identified held = before.get(last);
            before.set(
                    last,
                    new Identified(
                            held.role(), held.words(), held.identity(), held.by(), held.made(), Optional.of(learned)));
        }
        identity.ifPresent(
                id -> before.add(new Identified(words.role, words.words, id, RULE, learned, Optional.empty())));
    }

    private Identified former(Row row) {
        try {
            return new Identified(
                    row.words("role"),
                    row.words("words"),
                    row.words("canonical"),
                    row.optionalWords("rule").orElse("a reviewer"),
                    row.instant("made"),
                    row.optionalWords("withdrawn")
                            .map(Times::instant)
                            .filter(at -> moment.known()
                                    .map(known -> !at.isAfter(known))
                                    .orElse(true)));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
