package relata.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import relata.Reading;
import relata.reading.Published;
import relata.reading.Report;
import relata.text.Span;

/**
 * Decides what a report that is handed in adds to the ledger.
 *
 * <ul>
 *   <li>New bytes: the report, its publication and the reading.
 *   <li>Known bytes under a name or address not seen before: one more publication.
 *   <li>Known bytes read by another run: a further reading, which stands in for the one before.
 *   <li>Known bytes under their name, but now with another publisher or time given by hand: a correction, so also a further
 *       reading, since times in the claims hang on it.
 *   <li>Known bytes that were read before and now are not, since they hardly tell of a conflict: nothing; what was read stands.
 *       The other way round they are a further reading.
 *   <li>Everything as before: nothing.
 * </ul>
 */
final class Recorder {

    /** The reading that stands. */
    private record Standing(long run, String name, Optional<String> url, boolean unread) {}

    private final Handle handle;
    private final Instant learned;
    private final long run;
    private final SearchIndex search;
    private final Spellings spellings;
    private final Dictionaries dictionaries;

    /** @param learned when the reports become known; later where the ledger's clock is ahead */
    Recorder(Handle handle, Run run, Instant learned) {
        this.handle = handle;
        this.learned = Clock.at(handle, learned);
        this.run = number(run);
        this.search = new SearchIndex(handle);
        this.spellings = new Spellings(handle);
        this.dictionaries = Dictionaries.of(handle);
    }

    /** Adds what is new; says how many readings were added. */
    int addAll(List<Reading> readings) {
        int added = (int) readings.stream().filter(this::add).count();
        spellings.write();
        dictionaries.write();
        return added;
    }

    private boolean add(Reading reading) {
        Report report = reading.report();
        OptionalLong known = Inserts.find(handle, "SELECT seq FROM report WHERE digest = ?", report.digest());
        if (known.isEmpty()) {
            long seq = Inserts.one(handle, "report", "digest, learned", report.digest(), Times.text(learned));
            ReadingRecorder.ofNewReport(handle, dictionaries, seq, learned)
                    .write(reading, addPublication(seq, report), run, search, spellings);
            return true;
        }
        return addAgain(reading, known.getAsLong());
    }

    private boolean addAgain(Reading reading, long seq) {
        Report report = reading.report();
        Optional<Long> seen = publication(seq, report);
        long publication = seen.orElseGet(() -> addPublication(seq, report));
        Optional<Standing> standing = standing(seq);
        boolean corrected = seen.isEmpty()
                && standing.filter(now -> now.name.equals(report.name()) && now.url.equals(report.url()))
                        .isPresent();
        boolean nowRead = reading.unread().isEmpty();
        boolean same =
                standing.filter(now -> now.run == run && now.unread != nowRead).isPresent();
        boolean less = standing.filter(now -> !now.unread).isPresent() && !nowRead;
        if (less || same && !corrected) {
            return false;
        }
        ReadingRecorder.ofKnownReport(handle, dictionaries, seq, learned)
                .write(reading, publication, run, search, spellings);
        return true;
    }

    private long number(Run wanted) {
        return query("SELECT seq FROM run WHERE program = :program AND vocabulary = :vocabulary")
                .bind("program", wanted.program())
                .bind("vocabulary", wanted.vocabulary())
                .mapTo(Long.class)
                .findOne()
                .orElseGet(() -> Inserts.one(
                        handle,
                        "run",
                        "program, vocabulary, profile, started",
                        wanted.program(),
                        wanted.vocabulary(),
                        wanted.profile().orElse(null),
                        Times.text(learned)));
    }

    private Optional<Standing> standing(long report) {
        return query("""
                        SELECT r.run, r.unread, p.name, p.url FROM reading r JOIN publication p ON p.seq = r.publication
                        WHERE r.seq = (SELECT max(l.seq) FROM reading l WHERE l.report = :report)""")
                .bind("report", report)
                .map((columns, context) -> {
                    Row row = new Row(handle, columns);
                    return new Standing(
                            row.number("run"),
                            row.words("name"),
                            row.optionalWords("url"),
                            row.optionalWords("unread").isPresent());
                })
                .findOne();
    }

    private Optional<Long> publication(long seq, Report report) {
        Optional<Published> published = report.published();
        return query("""
                        SELECT seq FROM publication
                        WHERE report = :report AND name = :name AND url IS NOT DISTINCT FROM :url
                        AND publisher IS NOT DISTINCT FROM :publisher
                        AND published_from IS NOT DISTINCT FROM :from
                        AND coalesce(published_to, published_from) IS NOT DISTINCT FROM :to
                        AND published_basis IS NOT DISTINCT FROM :basis""")
                .bind("report", seq)
                .bind("name", report.name())
                .bind("url", report.url())
                .bind("publisher", report.publisher().map(dictionaries.names()::number))
                .bind("from", published.map(Published::from).map(Times::text))
                .bind("to", published.map(Published::to).map(Times::text))
                .bind("basis", published.map(Published::basis).map(Recorder::word))
                .mapTo(Long.class)
                .findFirst();
    }

    private long addPublication(long seq, Report report) {
        Optional<Published> published = report.published();
        Optional<Span> span = published.flatMap(Published::span);
        return Inserts.one(
                handle,
                "publication",
                "report, publisher, name, url, published_from, published_to, published_basis,"
                        + " published_words, published_start, published_end, learned",
                seq,
                report.publisher().map(dictionaries.names()::number).orElse(null),
                report.name(),
                report.url().orElse(null),
                published.map(Published::from).map(Times::text).orElse(null),
                published
                        .filter(time -> !time.to().equals(time.from()))
                        .map(Published::to)
                        .map(Times::text)
                        .orElse(null),
                published.map(Published::basis).map(Recorder::word).orElse(null),
                published.map(Published::words).orElse(null),
                span.map(Span::start).orElse(null),
                span.map(Span::end).orElse(null),
                Times.text(learned));
    }

    private Query query(String sql) {
        return handle.createQuery(sql);
    }

    /** A constant as the ledger writes it. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
