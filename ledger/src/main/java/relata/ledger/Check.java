package relata.ledger;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import relata.ledger.Examined.Part;

/** Tests whether a ledger still says what was put into it. */
final class Check {

    private record Reading(long seq, long text, String report) {}

    /** A place where words stand, and the claim that rests on them; empty where none does. */
    private record Place(String claim, int start, int end, String words) {

        static Place of(Row row) throws SQLException {
            return new Place(
                    row.words("id"),
                    (int) row.number("start_at"),
                    (int) row.number("end_at"),
                    row.optionalWords("words").orElse(""));
        }
    }

    /** All words of a reading with the place where they stand. */
    private static final String WORDS = """
            SELECT c.id, c.trigger_start AS start_at, c.trigger_end AS end_at, w.word AS words
            FROM claim c LEFT JOIN word w ON w.seq = c.trigger_words WHERE c.reading = :reading
            UNION ALL
            SELECT c.id, c.place_start, c.place_end, n.words
            FROM claim c LEFT JOIN name n ON n.seq = c.place_name WHERE c.reading = :reading AND c.place_name IS NOT NULL
            UNION ALL
            SELECT c.id, ro.start_at, ro.end_at, n.words
            FROM claim c JOIN role ro ON ro.claim = c.seq LEFT JOIN name n ON n.seq = ro.name WHERE c.reading = :reading
            UNION ALL
            SELECT coalesce(c.id, ''), v.start_at, v.end_at, n.words
            FROM voice v LEFT JOIN name n ON n.seq = v.name
            LEFT JOIN claim c ON c.reading = v.reading
              AND (c.voice = v.seq OR EXISTS (SELECT 1 FROM chain ch WHERE ch.claim = c.seq AND ch.voice = v.seq))
            WHERE v.reading = :reading""";

    /** Sentences, which are kept as offsets alone: they lie in the text, around what makes the claim. */
    private static final String SENTENCES = """
            SELECT c.id, c.sentence_start AS start_at, c.sentence_end AS end_at, c.trigger_start, c.trigger_end
            FROM claim c WHERE c.reading = :reading""";

    /** Offsets that no words stand beside: where they are kept, and the reading whose text they count in. */
    private static final Map<String, String> OFFSETS = Map.of(
            "passage", "SELECT reading, start_at, end_at FROM passage",
            "attribution_content", "SELECT reading, start_at, end_at FROM attribution_content",
            "attribution",
                    "SELECT reading, cue_start AS start_at, cue_end AS end_at FROM attribution WHERE cue_start IS NOT NULL"
                            + " UNION ALL SELECT reading, start_at, end_at FROM attribution WHERE start_at IS NOT NULL",
            "voice",
                    "SELECT reading, mention_start AS start_at, mention_end AS end_at FROM voice WHERE mention_start IS NOT NULL",
            "document", "SELECT reading, start_at, end_at FROM document");

    private final Handle handle;
    private final List<String> texts = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final Map<Long, Integer> lengths = new HashMap<>();
    private long places;

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
                OriginalCheck.run(handle),
                new Examined(Part.WORDS, check.places, check.words),
                Soundness.examine(handle, Part.IDENTITIES),
                Soundness.examine(handle, Part.TIMES));
    }

    private void texts() {
        List<Long> all = handle.createQuery("SELECT seq FROM text ORDER BY seq")
                .mapTo(Long.class)
                .list();
        Map<Long, List<Reading>> readings = handle.createQuery("""
                        SELECT r.seq, r.text, p.name FROM reading r LEFT JOIN publication p ON p.seq = r.publication ORDER BY r.seq""")
                .map((columns, context) -> {
                    Row row = new Row(handle, columns);
                    return new Reading(
                            row.number("seq"),
                            row.number("text"),
                            row.optionalWords("name").orElse("text " + row.number("text")));
                })
                .collect(Collectors.groupingBy(Reading::text));
        // One at a time: the texts together may be larger than memory.
        all.forEach(seq -> text(seq, readings.getOrDefault(seq, List.of())));
    }

    private void text(long seq, List<Reading> readings) {
        handle.createQuery("SELECT digest, text FROM text WHERE seq = :seq")
                .bind("seq", seq)
                .map((columns, context) -> {
                    String text = columns.getString("text");
                    lengths.put(seq, text.length());
                    if (!Digests.of(text).equals(columns.getString("digest"))) {
                        String name = readings.isEmpty() ? "text " + seq : readings.get(readings.size() - 1).report;
                        texts.add(name + ": the text is not the one that was stored (its digest differs)");
                    }
                    readings.forEach(reading -> words(reading, text));
                    return seq;
                })
                .one();
    }

    private void words(Reading reading, String text) {
        List<Place> wrong = handle
                .createQuery(WORDS)
                .bind("reading", reading.seq)
                .map((columns, context) -> Place.of(new Row(handle, columns)))
                .stream()
                .peek(place -> places++)
                .filter(place -> !isIn(text.length(), place.start, place.end)
                        || !text.startsWith(place.words, place.start)
                        || place.words.length() != place.end - place.start)
                .toList();
        wrong.stream().map(place -> orphan(reading, place)).distinct().forEach(words::add);
        handle
                .createQuery(SENTENCES)
                .bind("reading", reading.seq)
                .map((columns, context) -> {
                    Row row = new Row(handle, columns);
                    int start = columns.getInt("start_at");
                    int end = columns.getInt("end_at");
                    places++;
                    boolean there = isIn(text.length(), start, end)
                            && start <= row.number("trigger_start")
                            && row.number("trigger_end") <= end;
                    return there
                            ? ""
                            : reading.report + ": claim " + row.words("id")
                                    + " is orphaned: its sentence does not stand at " + start + ".." + end;
                })
                .stream()
                .filter(line -> !line.isEmpty())
                .forEach(words::add);
    }

    private static boolean isIn(int length, int start, int end) {
        return 0 <= start && start <= end && end <= length;
    }

    private static String orphan(Reading reading, Place place) {
        String where =
                "\"" + place.words.replaceAll("\\s+", " ") + "\" does not stand at " + place.start + ".." + place.end;
        return reading.report + ": "
                + (place.claim.isEmpty() ? where : "claim " + place.claim + " is orphaned: " + where);
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
