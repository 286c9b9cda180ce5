package relata.ledger;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import relata.reading.Encoding;
import relata.reading.Fetch;
import relata.reading.Original;
import relata.reading.Report;
import relata.reading.Retrieval;
import relata.reading.TextSource;
import relata.reading.page.SourceMap;

/**
 * The bytes that reports were read from, and how they came in. A report whose bytes are its text in UTF-8 takes no room here: its text is its original.
 */
final class Originals {

    /** So many bytes may wait to be written. */
    private static final int MOST = 8 << 20;

    private final Handle handle;
    private final Gathered rows;
    private final String learned;
    private final Map<String, Long> numbers = new HashMap<>();
    private final Set<Long> contents = new HashSet<>();
    private final Set<List<Long>> sources = new HashSet<>();
    private int waiting;

    Originals(Handle handle, Gathered rows, Instant learned) {
        this.handle = handle;
        this.rows = rows;
        this.learned = Times.text(learned);
    }

    /**
     * Adds what is not there yet of how a publication came in. The bytes of what was not read are not kept: nothing rests on them, and most of what archives
     * hold is of that kind.
     *
     * @param publication row number
     * @param texts the numbers of texts by digest
     */
    void add(long publication, Prepared prepared, Known texts) {
        Report report = prepared.reading().report();
        Optional<Original> original = report.original().filter(each -> !isText(each, prepared.digest()));
        if (original.isEmpty() && report.fetched().isEmpty()) {
            return;
        }
        boolean isRead = prepared.reading().unread().isEmpty();
        Optional<Long> number = original.map(this::number);
        boolean more = isRead && original.filter(this::addContent).isPresent();
        if (more || !isKnown(publication, number, report.fetched())) {
            addRetrieval(publication, number, report.fetched());
        }
        OptionalLong text = texts.number(prepared.digest());
        if (isRead && text.isPresent()) {
            original.flatMap(Original::source)
                    .ifPresent(source -> addSource(text.getAsLong(), number.orElseThrow(), source));
        }
        if (waiting > MOST) {
            rows.write();
            waiting = 0;
        }
    }

    /** Whether the bytes are a report's text in UTF-8, which has this digest. */
    private static boolean isText(Original original, String digest) {
        return original.mediaType().equals(Original.TEXT) && original.digest().equals(digest);
    }

    private long number(Original original) {
        return numbers.computeIfAbsent(
                original.digest(),
                digest -> Inserts.find(handle, "SELECT seq FROM original WHERE digest = ?", digest)
                        .orElseGet(() -> rows.numbered("original", "digest, length, media_type")
                                .next(digest, original.length(), original.mediaType())));
    }

    /** Whether they were not there before. */
    private boolean addContent(Original original) {
        long number = number(original);
        if (original.bytes().isEmpty() || contents.contains(number)) {
            return false;
        }
        contents.add(number);
        if (hasContent(handle, original.digest())) {
            return false;
        }
        byte[] packed = Packed.of(original.bytes().get());
        rows.into("original_content", "original, packed").add(number, packed);
        waiting += packed.length;
        return true;
    }

    private static boolean hasContent(Handle handle, String digest) {
        return Inserts.find(
                        handle,
                        "SELECT c.original FROM original g JOIN original_content c ON c.original = g.seq WHERE g.digest = ?",
                        digest)
                .isPresent();
    }

    private boolean isKnown(long publication, Optional<Long> original, Optional<Fetch> fetched) {
        return handle.createQuery("""
                        SELECT 1 FROM retrieval WHERE publication = :publication AND original IS NOT DISTINCT FROM :original
                        AND fetched IS NOT DISTINCT FROM :fetched AND archive IS NOT DISTINCT FROM :archive
                        AND record_at IS NOT DISTINCT FROM :at LIMIT 1""")
                .bind("publication", publication)
                .bind("original", original)
                .bind("fetched", fetched.map(Fetch::at).map(Times::text))
                .bind("archive", fetched.flatMap(Fetch::record).map(Fetch.Kept::archive))
                .bind("at", fetched.flatMap(Fetch::record).map(Fetch.Kept::offset))
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    private void addRetrieval(long publication, Optional<Long> original, Optional<Fetch> fetched) {
        rows.numbered("retrieval", "publication, original, fetched, archive, record_at, learned")
                .next(
                        publication,
                        original.orElse(null),
                        fetched.map(Fetch::at).map(Times::text).orElse(null),
                        fetched.flatMap(Fetch::record).map(Fetch.Kept::archive).orElse(null),
                        fetched.flatMap(Fetch::record).map(Fetch.Kept::offset).orElse(null),
                        learned);
    }

    private void addSource(long text, long original, TextSource source) {
        if (sources.add(List.of(text, original)) && !hasSource(text, original)) {
            rows.into("text_source", "text, original, encoding, mark, map")
                    .add(
                            text,
                            original,
                            source.encoding().charset().name(),
                            source.encoding().mark(),
                            source.map().bytes());
        }
    }

    private boolean hasSource(long text, long original) {
        return handle.createQuery("SELECT 1 FROM text_source WHERE text = :text AND original = :original")
                .bind("text", text)
                .bind("original", original)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    /** Whether all is there that could be added of a report's original. */
    static boolean hold(Handle handle, Report report) {
        return report.original()
                .filter(original -> original.bytes().isPresent() && !isText(original, Digests.of(report.text())))
                .map(original -> hasContent(handle, original.digest()))
                .orElse(true);
    }

    /**
     * What a report was read from, as far as it is kept.
     *
     * @param reading row number
     */
    static Optional<Original> of(String ledger, Handle handle, long reading, Moment moment) {
        return moment.in(handle.createQuery("""
                        SELECT g.digest, g.length, g.media_type, c.packed, x.encoding, x.mark, x.map
                        FROM reading r JOIN publication p ON p.report = r.report JOIN retrieval v ON v.publication = p.seq%s
                        JOIN original g ON g.seq = v.original
                        LEFT JOIN original_content c ON c.original = g.seq
                        LEFT JOIN text_source x ON x.text = r.text AND x.original = g.seq
                        WHERE r.seq = :reading ORDER BY x.map IS NULL, c.packed IS NULL, v.seq DESC LIMIT 1""".formatted(moment.andLearned("v"))))
                .bind("reading", reading)
                .map((columns, context) -> original(ledger, new Row(handle, columns)))
                .findOne()
                .or(() -> ofText(handle, reading));
    }

    /** How all publications of a report came in, in the order in which this was learned. */
    static List<Retrieval> retrievals(Handle handle, long report, Moment moment) {
        return moment.in(handle.createQuery("""
                        SELECT p.name, g.digest, v.fetched, v.archive, v.record_at, v.learned
                        FROM publication p JOIN retrieval v ON v.publication = p.seq LEFT JOIN original g ON g.seq = v.original
                        WHERE p.report = :report%s ORDER BY v.seq""".formatted(moment.andLearned("v"))))
                .bind("report", report)
                .map((columns, context) -> {
                    Row row = new Row(handle, columns);
                    return new Retrieval(
                            row.words("name"), row.optionalWords("digest"), row.fetch(), row.instant("learned"));
                })
                .list();
    }

    private static Original original(String ledger, Row row) throws SQLException {
        String digest = row.words("digest");
        long length = row.number("length");
        Optional<byte[]> packed = row.bytes("packed");
        try {
            Optional<byte[]> bytes = packed.isEmpty() ? packed : Optional.of(Packed.unpack(packed.get(), length));
            return new Original(digest, length, row.words("media_type"), bytes, source(row));
        } catch (IOException | IllegalArgumentException e) {
            throw new LedgerError(ledger, "the original " + digest + " is damaged (`relata check` tells more)", e);
        }
    }

    static Optional<TextSource> source(Row row) throws SQLException {
        Optional<byte[]> map = row.bytes("map");
        return map.isEmpty()
                ? Optional.empty()
                : Optional.of(new TextSource(
                        new Encoding(Charset.forName(row.words("encoding")), (int) row.number("mark")),
                        SourceMap.of(map.get())));
    }

    private static Optional<Original> ofText(Handle handle, long reading) {
        return handle.createQuery("""
                        SELECT t.text FROM reading r JOIN report o ON o.seq = r.report JOIN text t ON t.seq = r.text
                        WHERE r.seq = :reading AND t.digest = o.digest""")
                .bind("reading", reading)
                .mapTo(String.class)
                .findOne()
                .map(text -> Original.of(
                        text.getBytes(StandardCharsets.UTF_8),
                        Original.TEXT,
                        Optional.of(new TextSource(
                                new Encoding(StandardCharsets.UTF_8, 0), SourceMap.verbatim(text.length())))));
    }
}
