package relata.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import relata.Reading;
import relata.reading.Report;

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
 *   <li>An original that is not kept yet: that, whatever else is known.
 *   <li>Everything as before: nothing.
 * </ul>
 */
final class Recorder {

    /** The reading that stands. */
    private record Standing(long run, String name, Optional<String> url, boolean unread) {}

    private final Store store;
    private final Handle handle;
    private final Instant learned;
    private final long run;
    private final Gathered rows;
    private final Known reports;
    private final Known texts;
    private final Spellings spellings;
    private final Dictionaries dictionaries;
    private final PublicationRecorder publications;
    private final ReadingRecorder readings;
    private final Originals originals;
    private int added;

    /** @param learned when the reports become known; later where the ledger's clock is ahead */
    Recorder(Store store, Handle handle, Run run, Instant learned) {
        this.store = store;
        this.handle = handle;
        this.learned = Clock.at(handle, learned);
        this.run = number(run);
        this.rows = new Gathered(handle);
        this.reports = Known.reports(handle);
        this.texts = Known.texts(handle);
        this.spellings = new Spellings(handle);
        this.dictionaries = Dictionaries.of(handle);
        this.publications = new PublicationRecorder(handle, rows, dictionaries, this.learned);
        this.readings = new ReadingRecorder(handle, rows, dictionaries, spellings, texts, this.run, this.learned);
        this.originals = new Originals(handle, rows, this.learned);
    }

    /** Adds what is new; says how many readings were added. */
    int addAll(List<Reading> some) {
        Prepared.inTurn(some, this::addPart);
        rows.write();
        spellings.write();
        dictionaries.write();
        store.tidySearch(handle);
        return added;
    }

    private void addPart(List<Prepared> part) {
        reports.look(part.stream().map(one -> one.reading().report().digest()).toList());
        texts.look(part.stream().map(Prepared::digest).toList());
        for (Prepared reading : part) {
            added += add(reading) ? 1 : 0;
        }
    }

    private boolean add(Prepared prepared) {
        Report report = prepared.reading().report();
        OptionalLong known = reports.number(report.digest());
        if (known.isPresent()) {
            rows.write();
            return addAgain(prepared, known.getAsLong());
        }
        long seq = reports.number(
                report.digest(),
                digest -> rows.numbered("report", "digest, learned").next(digest, Times.text(learned)));
        long publication = publications.add(seq, publications.of(report));
        readings.addFirst(prepared, seq, publication);
        originals.add(publication, prepared, texts);
        return true;
    }

    private boolean addAgain(Prepared prepared, long seq) {
        Reading reading = prepared.reading();
        Report report = reading.report();
        Publication appeared = publications.of(report);
        Optional<Long> seen = publications.find(seq, appeared);
        long publication = seen.orElseGet(() -> publications.add(seq, appeared));
        Optional<Standing> standing = standing(seq);
        boolean corrected = seen.isEmpty()
                && standing.filter(now -> now.name.equals(report.name()) && now.url.equals(report.url()))
                        .isPresent();
        boolean nowRead = reading.unread().isEmpty();
        boolean same =
                standing.filter(now -> now.run == run && now.unread != nowRead).isPresent();
        boolean less = standing.filter(now -> !now.unread).isPresent() && !nowRead;
        boolean another = !less && (!same || corrected);
        if (another) {
            rows.write();
            readings.addFurther(prepared, seq, publication);
        }
        originals.add(publication, prepared, texts);
        return another;
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

    private Query query(String sql) {
        return handle.createQuery(sql);
    }

    /** A constant as the ledger writes it. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
