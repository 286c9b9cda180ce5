package relata.ledger;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import relata.reading.Published;
import relata.reading.Report;
import relata.text.Span;

/** Writes where and when reports appeared. */
final class PublicationRecorder {

    private final Handle handle;
    private final Gathered rows;
    private final Dictionaries dictionaries;
    private final Instant learned;

    PublicationRecorder(Handle handle, Gathered rows, Dictionaries dictionaries, Instant learned) {
        this.handle = handle;
        this.rows = rows;
        this.dictionaries = dictionaries;
        this.learned = learned;
    }

    /** A report as it is handed in. */
    Publication of(Report report) {
        return new Publication(report.name(), report.url(), report.publisher(), report.published(), learned);
    }

    /**
     * The number of one that is there already.
     *
     * @param report row number
     */
    Optional<Long> find(long report, Publication appeared) {
        Optional<Published> published = appeared.published();
        return handle.createQuery("""
                        SELECT seq FROM publication
                        WHERE report = :report AND name = :name AND url IS NOT DISTINCT FROM :url
                        AND publisher IS NOT DISTINCT FROM :publisher
                        AND published_from IS NOT DISTINCT FROM :from
                        AND coalesce(published_to, published_from) IS NOT DISTINCT FROM :to
                        AND published_basis IS NOT DISTINCT FROM :basis""")
                .bind("report", report)
                .bind("name", appeared.name())
                .bind("url", appeared.url())
                .bind("publisher", appeared.publisher().map(dictionaries.names()::number))
                .bind("from", published.map(Published::from).map(Times::text))
                .bind("to", published.map(Published::to).map(Times::text))
                .bind("basis", published.map(Published::basis).map(Recorder::word))
                .mapTo(Long.class)
                .findFirst();
    }

    /**
     * Gathers a row; gives its number.
     *
     * @param report row number
     */
    long add(long report, Publication appeared) {
        Optional<Published> published = appeared.published();
        Optional<Span> span = published.flatMap(Published::span);
        return rows.numbered(
                        "publication",
                        "report, publisher, name, url, published_from, published_to, published_basis,"
                                + " published_words, published_start, published_end, learned")
                .next(
                        report,
                        appeared.publisher().map(dictionaries.names()::number).orElse(null),
                        appeared.name(),
                        appeared.url().orElse(null),
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
}
