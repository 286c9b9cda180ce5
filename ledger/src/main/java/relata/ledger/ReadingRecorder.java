package relata.ledger;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import relata.Reading;
import relata.reading.Credit;
import relata.reading.PageOrigin;
import relata.reading.Passage;
import relata.reading.Published;
import relata.reading.Report;
import relata.text.Span;

/** Gathers the rows of what one run read in reports. */
final class ReadingRecorder {

    private final Handle handle;
    private final Gathered rows;
    private final Dictionaries dictionaries;
    private final SearchIndex search;
    private final Spellings spellings;
    private final Known texts;
    private final long run;
    private final Instant learned;

    /**
     * @param texts the numbers of texts by digest
     * @param run row number of the run that read them
     */
    ReadingRecorder(
            Handle handle,
            Gathered rows,
            Dictionaries dictionaries,
            Spellings spellings,
            Known texts,
            long run,
            Instant learned) {
        this.handle = handle;
        this.rows = rows;
        this.dictionaries = dictionaries;
        this.search = new SearchIndex(handle, rows);
        this.spellings = spellings;
        this.texts = texts;
        this.run = run;
        this.learned = learned;
    }

    /**
     * The reading of a report that was not there before.
     *
     * @param report its row number
     * @param publication row number of the publication that was read
     */
    void addFirst(Prepared prepared, long report, long publication) {
        search.add(report, prepared.words());
        add(prepared, report, publication, textOf(prepared), Map.of());
    }

    /** A further reading of a report, all rows of which are written. */
    void addFurther(Prepared prepared, long report, long publication) {
        long text = textOf(prepared);
        if (!isSearchable(report, text, prepared.reading().report())) {
            search.add(report, prepared.words());
        }
        add(prepared, report, publication, text, firstLearned(report));
    }

    private long textOf(Prepared prepared) {
        return texts.number(
                prepared.digest(),
                digest -> rows.numbered("text", "digest, text")
                        .next(digest, prepared.reading().report().text()));
    }

    private void add(Prepared prepared, long report, long publication, long text, Map<String, String> earlier) {
        Reading reading = prepared.reading();
        Report read = reading.report();
        Optional<Published> modified = read.page().flatMap(PageOrigin::modified);
        long seq = rows.numbered(
                        "reading",
                        "report, publication, run, text, title, language, unread,"
                                + " byline, modified_from, modified_to, modified_words, learned")
                .next(
                        report,
                        publication,
                        run,
                        text,
                        read.title().orElse(null),
                        read.language().orElse(null),
                        reading.unread().orElse(null),
                        read.page().flatMap(PageOrigin::byline).orElse(null),
                        modified.map(Published::from).map(Times::text).orElse(null),
                        modified.map(Published::to).map(Times::text).orElse(null),
                        modified.map(Published::words).orElse(null),
                        Times.text(learned));
        Mentions mentions = new Mentions(spellings, Times.text(learned));
        VoiceRecorder voices = new VoiceRecorder(handle, rows, seq, mentions, dictionaries);
        ClaimRecorder claims = new ClaimRecorder(handle, rows, seq, mentions, dictionaries, voices);
        voices.note(reading.speech());
        claims.note(reading.claims());
        addPassages(seq, read.passages());
        addLinks(seq, read.credits());
        Fingerprints.add(rows, seq, prepared.fingerprint());
        voices.add(reading.speech());
        claims.add(reading.claims(), earlier);
        rows.writeIfMany();
    }

    /** When earlier readings of the report first found each claim. */
    private Map<String, String> firstLearned(long report) {
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
    private boolean isSearchable(long report, long text, Report read) {
        return handle.createQuery("""
                        SELECT 1 FROM reading e
                        WHERE e.report = :report AND e.text = :text AND e.title IS NOT DISTINCT FROM :title LIMIT 1""")
                .bind("report", report)
                .bind("text", text)
                .bind("title", read.title())
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    private void addLinks(long reading, List<Credit> credits) {
        Inserts added = rows.into("link", "reading, position, start_at, end_at, address");
        int position = 0;
        for (Credit credit : credits) {
            if (credit.span().isPresent() && credit.address().isPresent()) {
                Span span = credit.span().get();
                added.add(
                        reading,
                        position++,
                        span.start(),
                        span.end(),
                        credit.address().get());
            }
        }
    }

    private void addPassages(long reading, List<Passage> passages) {
        Inserts added = rows.into("passage", "reading, position, start_at, end_at, kind");
        int position = 0;
        for (Passage passage : passages) {
            Span span = passage.span();
            added.add(reading, position++, span.start(), span.end(), dictionaries.word(passage.kind()));
        }
    }
}
