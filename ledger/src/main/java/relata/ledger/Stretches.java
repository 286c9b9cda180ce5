package relata.ledger;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import relata.claims.Mention;
import relata.text.Span;

/** The stretches of one text, each stored once however many claims rest on it. */
final class Stretches {

    private record Key(Span span, String words) {}

    private final Handle handle;
    private final long text;
    private final Map<Key, Long> known;
    private final Map<Key, Long> added = new LinkedHashMap<>();
    private long last;

    private Stretches(Handle handle, long text, Map<Key, Long> known) {
        this.handle = handle;
        this.text = text;
        this.known = known;
        this.last = Inserts.last(handle, "stretch");
    }

    /** Of a text that has just been added. */
    static Stretches ofNew(Handle handle, long text) {
        return new Stretches(handle, text, Map.of());
    }

    /** Of a text that was there before. */
    static Stretches ofKnown(Handle handle, long text) {
        Map<Key, Long> known = new HashMap<>();
        handle.createQuery("SELECT seq, start_at, end_at, words FROM stretch WHERE text = :text")
                .bind("text", text)
                .map((columns, context) -> {
                    Row row = new Row(columns);
                    return Map.entry(new Key(row.span("start_at", "end_at"), row.words("words")), row.number("seq"));
                })
                .forEach(entry -> known.put(entry.getKey(), entry.getValue()));
        return new Stretches(handle, text, known);
    }

    long number(Mention mention) {
        return number(mention.span(), mention.text());
    }

    /** The row number of these words at this place. */
    long number(Span span, String words) {
        Key key = new Key(span, words);
        @Nullable Long found = known.get(key);
        return found != null ? found : added.computeIfAbsent(key, wanted -> ++last);
    }

    /** Writes those that were not known. */
    void write() {
        Inserts rows = Inserts.into(handle, "stretch", "seq, text, start_at, end_at, words");
        added.forEach((key, seq) -> rows.add(seq, text, key.span.start(), key.span.end(), key.words));
        rows.write();
    }
}
