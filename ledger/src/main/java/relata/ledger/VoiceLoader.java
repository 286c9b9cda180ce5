package relata.ledger;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import relata.text.Span;
import relata.voices.Said;
import relata.voices.Voice;

/** Voices by row number, with the sources that their readings take them to be. */
final class VoiceLoader {

    private VoiceLoader() {}

    static Map<Long, Voice> ofReading(Handle handle, long reading) {
        return load(handle, select(handle, "v.reading = :reading").bind("reading", reading));
    }

    /** @param claims row numbers as {@link Keys} writes them */
    static Map<Long, Voice> ofClaims(Handle handle, String claims) {
        String said = "v.seq IN (SELECT c.voice FROM claim c WHERE c.seq" + Keys.IN
                + " UNION SELECT ch.voice FROM chain ch WHERE ch.claim" + Keys.IN + ")";
        return load(handle, select(handle, said).bind("keys", claims));
    }

    private static Query select(Handle handle, String condition) {
        return handle.createQuery("""
                SELECT v.*, n.words, i.canonical
                FROM voice v JOIN name n ON n.seq = v.name LEFT JOIN identity i ON i.seq = v.identity
                WHERE %s""".formatted(condition));
    }

    private static Map<Long, Voice> load(Handle handle, Query query) {
        Map<Long, Voice> voices = new HashMap<>();
        query.map((columns, context) -> {
                    Row row = new Row(handle, columns);
                    Span words = row.span("start_at", "end_at");
                    Voice voice = new Voice(
                            row.words("words"),
                            words,
                            row.optionalSpan("mention_start", "mention_end").orElse(words),
                            row.told(Voice.Standing.class, "standing"),
                            row.word("resolution"),
                            row.word("cue"),
                            row.optionalSpan("cue_start", "cue_end"),
                            row.told(Voice.Mode.class, "mode"),
                            row.optionalSpan("addressee_start", "addressee_end"),
                            said(row),
                            row.optionalWords("canonical"));
                    return Map.entry(row.number("seq"), voice);
                })
                .forEach(entry -> voices.put(entry.getKey(), entry.getValue()));
        return voices;
    }

    private static Optional<Said> said(Row row) throws SQLException {
        Optional<String> basis = row.optionalWord("said_basis");
        return basis.isEmpty()
                ? Optional.empty()
                : Optional.of(new Said(
                        row.day("said_from"),
                        row.day("said_to"),
                        row.told(Said.Basis.class, "said_basis"),
                        row.span("said_start", "said_end")));
    }
}
