package relata.ledger;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import relata.Reading;
import relata.claims.Claim;
import relata.reading.PageOrigin;
import relata.reading.Passage;
import relata.reading.Published;
import relata.reading.Report;
import relata.reading.page.Link;
import relata.text.Span;
import relata.voices.Attribution;
import relata.voices.Document;
import relata.voices.Speech;
import relata.voices.Voice;

/** Rebuilds a whole reading: the report, who speaks where in it, and its claims. */
final class ReadingLoader {

    private final Handle handle;
    private final long reading;

    private ReadingLoader(Handle handle, long reading) {
        this.handle = handle;
        this.reading = reading;
    }

    static Reading load(Handle handle, long reading) {
        ReadingLoader loader = new ReadingLoader(handle, reading);
        return new Reading(loader.report(), loader.speech(), loader.claims(), loader.unread());
    }

    /** The report as a reading has it. */
    static Report report(Handle handle, long reading) {
        return new ReadingLoader(handle, reading).report();
    }

    /** Who speaks where in a reading. */
    static Speech speech(Handle handle, long reading) {
        return new ReadingLoader(handle, reading).speech();
    }

    private Report report() {
        List<Passage> passages = query("SELECT * FROM passage WHERE reading = :reading ORDER BY position")
                .map((columns, context) -> {
                    Row row = new Row(handle, columns);
                    return new Passage(row.span("start_at", "end_at"), row.told(Passage.Kind.class, "kind"));
                })
                .list();
        List<Link> links = query("SELECT * FROM link WHERE reading = :reading ORDER BY position")
                .map((columns, context) -> {
                    Row row = new Row(handle, columns);
                    return new Link(row.span("start_at", "end_at"), row.words("address"));
                })
                .list();
        return query("""
                        SELECT %s, r.title, r.language, r.byline, r.modified_from, r.modified_to, r.modified_words, o.digest, t.text,
                               v.fetched, v.archive, v.record_at
                        FROM reading r
                        JOIN report o ON o.seq = r.report
                        JOIN publication p ON p.seq = r.publication
                        JOIN text t ON t.seq = r.text
                        %s
                        LEFT JOIN retrieval v ON v.seq = (SELECT min(w.seq) FROM retrieval w WHERE w.publication = p.seq)
                        WHERE r.seq = :reading""".formatted(Publications.COLUMNS, Publications.NAME))
                .map((columns, context) -> {
                    Row row = new Row(handle, columns);
                    return new Report(
                            row.words("digest"),
                            row.words("name"),
                            row.words("text"),
                            row.optionalWords("title"),
                            row.optionalWords("publisher"),
                            row.optionalWords("url"),
                            row.optionalWords("language"),
                            row.published(),
                            passages,
                            page(row, links),
                            row.fetch(),
                            Optional.empty());
                })
                .one();
    }

    /** What is kept of what a page said about itself. */
    private static Optional<PageOrigin> page(Row row, List<Link> links) throws SQLException {
        Optional<String> byline = row.optionalWords("byline");
        Optional<Instant> from = row.optionalWords("modified_from").map(Times::instant);
        if (byline.isEmpty() && from.isEmpty() && links.isEmpty()) {
            return Optional.empty();
        }
        Optional<Published> modified = from.isEmpty()
                ? Optional.empty()
                : Optional.of(new Published(
                        from.get(),
                        row.instant("modified_to"),
                        Published.Basis.STATED,
                        row.words("modified_words"),
                        Optional.empty()));
        return Optional.of(new PageOrigin(byline, modified, links));
    }

    private Optional<String> unread() {
        return query("SELECT unread FROM reading WHERE seq = :reading AND unread IS NOT NULL")
                .mapTo(String.class)
                .findOne();
    }

    private Speech speech() {
        Map<Long, Voice> voices = VoiceLoader.ofReading(handle, reading);
        Map<Long, List<Span>> further = further();
        List<Attribution> attributions = query("SELECT * FROM attribution WHERE reading = :reading ORDER BY position")
                .map((columns, context) -> {
                    Row row = new Row(handle, columns);
                    List<Span> content = new ArrayList<>();
                    row.optionalSpan("start_at", "end_at").ifPresent(content::add);
                    content.addAll(further.getOrDefault(row.number("position"), List.of()));
                    return new Attribution(
                            row.optionalSpan("source_start", "source_end"),
                            row.optionalSpan("cue_start", "cue_end"),
                            content,
                            Optional.ofNullable(voices.get(row.number("voice"))),
                            row.flag("quoted"),
                            row.word("rule"),
                            row.real("confidence"));
                })
                .list();
        List<Document> documents = query("SELECT * FROM document WHERE reading = :reading ORDER BY position")
                .map((columns, context) -> {
                    Row row = new Row(handle, columns);
                    return new Document(
                            row.span("start_at", "end_at"),
                            row.optionalSpan("introduction_start", "introduction_end"),
                            Optional.ofNullable(voices.get(row.number("voice"))));
                })
                .list();
        return new Speech(attributions, documents);
    }

    /** What is attributed beside the first stretch, by position of the attribution. */
    private Map<Long, List<Span>> further() {
        Map<Long, List<Span>> contents = new HashMap<>();
        query("SELECT * FROM attribution_content WHERE reading = :reading ORDER BY attribution, position")
                .map((columns, context) -> {
                    Row row = new Row(handle, columns);
                    return Map.entry(row.number("attribution"), row.span("start_at", "end_at"));
                })
                .forEach(entry -> contents.computeIfAbsent(entry.getKey(), attribution -> new ArrayList<>())
                        .add(entry.getValue()));
        return contents;
    }

    private List<Claim> claims() {
        List<Long> claims = query("SELECT seq FROM claim WHERE reading = :reading ORDER BY seq")
                .mapTo(Long.class)
                .list();
        return ClaimLoader.load(handle, claims).stream()
                .map(ClaimLoader.Stored::claim)
                .toList();
    }

    private Query query(String sql) {
        return handle.createQuery(sql).bind("reading", reading);
    }
}
