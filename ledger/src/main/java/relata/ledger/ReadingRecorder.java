package relata.ledger;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jdbi.v3.core.Handle;
import relata.Reading;
import relata.reading.Passage;
import relata.reading.Report;
import relata.text.Span;

/** Writes what one run read in one report. */
final class ReadingRecorder {

    private final Handle handle;
    private final long report;
    private final Instant learned;
    private final Dictionaries dictionaries;
    private final Map<String, String> earlier;

    /**
     * @param report row number of the report
     * @param earlier when earlier readings of the report first found each claim
     */
    private ReadingRecorder(
            Handle handle, Dictionaries dictionaries, long report, Instant learned, Map<String, String> earlier) {
        this.handle = handle;
        this.dictionaries = dictionaries;
        this.report = report;
        this.learned = learned;
        this.earlier = earlier;
    }

    /** @param report row number of the report */
    static ReadingRecorder ofNewReport(Handle handle, Dictionaries dictionaries, long report, Instant learned) {
        return new ReadingRecorder(handle, dictionaries, report, learned, Map.of());
    }

    /** @param report row number of the report */
    static ReadingRecorder ofKnownReport(Handle handle, Dictionaries dictionaries, long report, Instant learned) {
        return new ReadingRecorder(handle, dictionaries, report, learned, firstLearned(handle, report));
    }

    /**
     * @param publication row number of the publication that was read
     * @param run row number of the run that read it
     */
    void write(Reading reading, long publication, long run, SearchIndex search, Spellings spellings) {
        Report read = reading.report();
        String digest = Digests.of(read.text());
        OptionalLong known = text(digest);
        long text = known.orElseGet(() -> Inserts.one(handle, "text", "digest, text", digest, read.text()));
        long seq = Inserts.one(
                handle,
                "reading",
                "report, publication, run, text, title, language, unread, learned",
                report,
                publication,
                run,
                text,
                read.title().orElse(null),
                read.language().orElse(null),
                reading.unread().orElse(null),
                Times.text(learned));
        if (known.isEmpty() || !isSearchable(seq)) {
            search.add(report, read.text(), read.title());
        }
        Mentions mentions = new Mentions(spellings, Times.text(learned));
        VoiceRecorder voices = new VoiceRecorder(handle, seq, mentions, dictionaries);
        ClaimRecorder claims = new ClaimRecorder(handle, seq, mentions, dictionaries, voices);
        voices.note(reading.speech());
        claims.note(reading.claims());
        writePassages(seq, read.passages());
        Fingerprints.add(handle, seq, read);
        voices.add(reading.speech());
        claims.add(reading.claims(), earlier);
        // Rows that are pointed at come first. Deferred references would cost a scan of the ledger for every row.
        voices.write();
        claims.write();
    }

    /** When earlier readings of the report first found each claim. */
    private static Map<String, String> firstLearned(Handle handle, long report) {
        Map<String, String> first = new HashMap<>();
        handle.createQuery("""
                        SELECT c.id, min(coalesce(c.learned, r.learned)) AS learned FROM claim c JOIN reading r ON r.seq = c.reading
                        WHERE r.report = :report GROUP BY c.id""")
                .bind("report", report)
                .map((columns, context) -> Map.entry(columns.getString("id"), columns.getString("learned")))
                .forEach(entry -> first.put(entry.getKey(), entry.getValue()));
        return first;
    }

    /** Whether an earlier reading of the report had this text under this title. */
    private boolean isSearchable(long reading) {
        return handle.createQuery("""
                        SELECT 1 FROM reading r JOIN reading e ON e.report = r.report AND e.seq < r.seq
                        WHERE r.seq = :reading AND e.text = r.text AND e.title IS NOT DISTINCT FROM r.title LIMIT 1""")
                .bind("reading", reading)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    private OptionalLong text(String digest) {
        return Inserts.find(
                handle,
                "SELECT seq FROM text WHERE substr(digest, 1, 8) = substr(?, 1, 8) AND digest = ?",
                digest,
                digest);
    }

    private void writePassages(long reading, List<Passage> passages) {
        Inserts rows = Inserts.into(handle, "passage", "reading, position, start_at, end_at, kind");
        int position = 0;
        for (Passage passage : passages) {
            Span span = passage.span();
            rows.add(reading, position++, span.start(), span.end(), dictionaries.word(passage.kind()));
        }
        rows.write();
    }
}
