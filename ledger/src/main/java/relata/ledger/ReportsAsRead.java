package relata.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import relata.ledger.Recorded.ReportAsRead;

/** Reports with the reading that stands at a moment, for exports. */
final class ReportsAsRead {

    private ReportsAsRead() {}

    /**
     * By digest.
     *
     * @param reports row numbers
     */
    static Map<String, ReportAsRead> load(Handle handle, List<Long> reports, Moment moment) {
        Map<Long, List<Publication>> publications = Publications.of(handle, reports, moment);
        Map<String, ReportAsRead> loaded = new HashMap<>();
        moment.in(handle.createQuery("""
                        SELECT r.report, r.title, r.language, r.learned AS read_at, o.digest, o.learned, p.url,
                               t.text, t.digest AS text_digest, u.program, u.vocabulary, u.started
                        FROM reading r
                        JOIN report o ON o.seq = r.report
                        JOIN publication p ON p.seq = r.publication
                        JOIN text t ON t.seq = r.text
                        JOIN run u ON u.seq = r.run
                        WHERE r.report%s AND %s""".formatted(Keys.IN, moment.stands("r"))))
                .bind("keys", Keys.of(reports))
                .map((columns, context) -> {
                    Row row = new Row(handle, columns);
                    return new ReportAsRead(
                            row.words("digest"),
                            row.optionalWords("title"),
                            row.optionalWords("language"),
                            row.optionalWords("url"),
                            row.words("text"),
                            row.words("text_digest"),
                            publications.getOrDefault(row.number("report"), List.of()),
                            new Run(row.words("program"), row.words("vocabulary")),
                            row.instant("started"),
                            row.instant("learned"),
                            row.instant("read_at"));
                })
                .forEach(report -> loaded.put(report.digest(), report));
        return loaded;
    }
}
