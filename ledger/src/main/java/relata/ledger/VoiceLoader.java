package relata.ledger;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import relata.voices.Said;
import relata.voices.Voice;

/** Voices by row number, with the sources that they are currently taken to be. */
final class VoiceLoader {

    /** When the reading was learned that a voice belongs to. */
    static final String OF_VOICE = "(SELECT rr.learned FROM reading rr WHERE rr.seq = v.reading)";

    private VoiceLoader() {}

    static Map<Long, Voice> ofReading(Handle handle, long reading, Moment moment) {
        return load(select(handle, "v.reading = :reading", moment).bind("reading", reading));
    }

    /** @param claims row numbers as {@link Keys} writes them */
    static Map<Long, Voice> ofClaims(Handle handle, String claims, Moment moment) {
        return load(select(handle, "v.seq IN (SELECT ch.voice FROM chain ch WHERE ch.claim" + Keys.IN + ")", moment)
                .bind("keys", claims));
    }

    private static Query select(Handle handle, String condition, Moment moment) {
        return moment.in(handle.createQuery("""
                SELECT v.*, x.start_at, x.end_at, x.words, i.canonical
                FROM voice v
                JOIN stretch x ON x.seq = v.stretch
                LEFT JOIN identity i ON i.stretch = v.stretch AND i.role = 'voice' AND %s
                WHERE %s""".formatted(moment.counted("i", OF_VOICE), condition)));
    }

    private static Map<Long, Voice> load(Query query) {
        Map<Long, Voice> voices = new HashMap<>();
        query.map((columns, context) -> {
                    Row row = new Row(columns);
                    Voice voice = new Voice(
                            row.words("words"),
                            row.span("start_at", "end_at"),
                            row.span("mention_start", "mention_end"),
                            row.constant(Voice.Standing.class, "standing"),
                            row.words("resolution"),
                            row.words("cue"),
                            row.optionalSpan("cue_start", "cue_end"),
                            row.constant(Voice.Mode.class, "mode"),
                            row.optionalSpan("addressee_start", "addressee_end"),
                            said(row),
                            row.optionalWords("canonical"));
                    return Map.entry(row.number("seq"), voice);
                })
                .forEach(entry -> voices.put(entry.getKey(), entry.getValue()));
        return voices;
    }

    private static Optional<Said> said(Row row) throws SQLException {
        Optional<String> from = row.optionalWords("said_from");
        return from.isEmpty()
                ? Optional.empty()
                : Optional.of(new Said(
                        Times.day(from.get()),
                        Times.day(row.words("said_to")),
                        row.constant(Said.Basis.class, "said_basis"),
                        row.span("said_start", "said_end")));
    }
}
