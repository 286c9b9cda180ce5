package relata.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import relata.ledger.Examined.Part;

/** Tests whether a ledger still says what was put into it. */
final class Check {

    private record Text(long seq, String digest, String report, String words) {}

    /** Offsets that no words stand beside: where they are kept, and the reading whose text they count in. */
    private static final Map<String, String> OFFSETS = Map.of(
            "passage", "SELECT reading, start_at, end_at FROM passage",
            "attribution_content",
                    "SELECT a.reading, k.start_at, k.end_at FROM attribution_content k"
                            + " JOIN attribution a ON a.seq = k.attribution",
            "attribution",
                    "SELECT reading, cue_start AS start_at, cue_end AS end_at FROM attribution WHERE cue_start IS NOT NULL",
            "voice", "SELECT reading, mention_start AS start_at, mention_end AS end_at FROM voice",
            "document", "SELECT reading, start_at, end_at FROM document");

    private final Handle handle;
    private final List<String> texts = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final Map<Long, Integer> lengths = new HashMap<>();
    private long stretches;

    private Check(Handle handle) {
        this.handle = handle;
    }

    /** What was examined, part by part. */
    static List<Examined> run(Store store, Handle handle) {
        Check check = new Check(handle);
        check.texts();
        check.offsets();
        Examined links = Soundness.examine(handle, Part.REFERENCES);
        List<String> references = new ArrayList<>(store.dangling(handle));
        references.addAll(links.findings());
        return List.of(
                new Examined(Part.FILE, store.parts(handle), store.damage(handle)),
                new Examined(Part.REFERENCES, links.rows(), references),
                new Examined(Part.TEXTS, check.lengths.size(), check.texts),
                new Examined(Part.WORDS, check.stretches, check.words),
                Soundness.examine(handle, Part.IDENTITIES),
                Soundness.examine(handle, Part.TIMES));
    }

    private void texts() {
        List<Long> all = handle.createQuery("SELECT seq FROM text ORDER BY seq")
                .mapTo(Long.class)
                .list();
        // One at a time: the texts together may be larger than memory.
        all.forEach(seq -> text(seq).ifPresent(this::text));
    }

    private Optional<Text> text(long seq) {
        return handle.createQuery("""
                        SELECT t.seq, t.digest, t.text, coalesce(p.name, 'text ' || t.seq) AS name
                        FROM text t LEFT JOIN reading r ON r.text = t.seq LEFT JOIN publication p ON p.seq = r.publication
                        WHERE t.seq = :seq ORDER BY r.seq DESC LIMIT 1""")
                .bind("seq", seq)
                .map((columns, context) -> {
                    Row row = new Row(columns);
                    return new Text(row.number("seq"), row.words("digest"), row.words("name"), row.words("text"));
                })
                .findOne();
    }

    private void text(Text text) {
        lengths.put(text.seq, text.words.length());
        if (!Digests.of(text.words).equals(text.digest)) {
            texts.add(text.report + ": the text is not the one that was stored (its digest differs)");
        }
        handle.createQuery("SELECT seq, start_at, end_at, words FROM stretch WHERE text = :text ORDER BY seq")
                .bind("text", text.seq)
                .map((columns, context) -> {
                    Row row = new Row(columns);
                    stretches++;
                    int start = columns.getInt("start_at");
                    int end = columns.getInt("end_at");
                    boolean there = isIn(text.words.length(), start, end)
                            && text.words.startsWith(row.words("words"), start)
                            && row.words("words").length() == end - start;
                    return there ? List.<String>of() : orphans(row.number("seq"), text, start, end, row.words("words"));
                })
                .forEach(words::addAll);
    }

    private static boolean isIn(int length, int start, int end) {
        return 0 <= start && start <= end && end <= length;
    }

    private List<String> orphans(long stretch, Text text, int start, int end, String stored) {
        String place = "\"" + stored.replaceAll("\\s+", " ") + "\" does not stand at " + start + ".." + end;
        List<String> claims = handle.createQuery("""
                        SELECT DISTINCT id FROM (
                          SELECT c.id FROM claim c WHERE c.trigger_stretch = :stretch OR c.sentence_stretch = :stretch
                          UNION SELECT c.id FROM claim c JOIN role ro ON ro.claim = c.seq WHERE ro.stretch = :stretch
                          UNION SELECT c.id FROM claim c JOIN chain ch ON ch.claim = c.seq
                            JOIN voice v ON v.seq = ch.voice WHERE v.stretch = :stretch) o
                        ORDER BY id""")
                .bind("stretch", stretch)
                .mapTo(String.class)
                .map(id -> text.report + ": claim " + id + " is orphaned: " + place)
                .list();
        return claims.isEmpty() ? List.of(text.report + ": " + place) : claims;
    }

    private void offsets() {
        Map<Long, Long> textOf = new HashMap<>();
        handle.createQuery("SELECT seq, text FROM reading")
                .map((columns, context) -> Map.entry(columns.getLong("seq"), columns.getLong("text")))
                .forEach(entry -> textOf.put(entry.getKey(), entry.getValue()));
        OFFSETS.keySet().stream()
                .sorted()
                .forEach(table -> handle
                        .createQuery(OFFSETS.get(table))
                        .map((columns, context) -> {
                            long reading = columns.getLong("reading");
                            int length = lengths.getOrDefault(textOf.getOrDefault(reading, -1L), Integer.MAX_VALUE);
                            int start = columns.getInt("start_at");
                            int end = columns.getInt("end_at");
                            return isIn(length, start, end)
                                    ? ""
                                    : "table " + table + ": " + start + ".." + end
                                            + " does not lie in the text of reading " + reading;
                        })
                        .stream()
                        .filter(line -> !line.isEmpty())
                        .forEach(words::add));
    }
}
