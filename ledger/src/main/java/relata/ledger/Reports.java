package relata.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import relata.review.Identities;

/** The list of reports, and how one is found by what a user calls it. */
final class Reports {

    private static final int SHORTEST_PREFIX = 4;
    private static final int SHOWN_DIGITS = 12;
    private static final int SHOWN_CHOICES = 10;

    /** A report, and the reading of it that stands. */
    record Found(long seq, long reading, String digest, String name) {}

    private Reports() {}

    static List<ReportSummary> all(Handle handle, Moment moment) {
        Identities identities = ReviewLoader.load(handle, moment).identities();
        return moment.in(handle.createQuery("""
                        SELECT o.digest, o.learned, r.title, %s, i.canonical,
                               (SELECT count(*) FROM claim c WHERE c.reading = r.seq) AS claims
                        FROM report o
                        JOIN reading r ON r.seq = (SELECT max(l.seq) FROM reading l WHERE l.report = o.seq%s)
                        JOIN publication p ON p.seq = r.publication
                        %s
                        LEFT JOIN publisher_identity i ON i.publisher = n.words AND %s
                        ORDER BY o.seq""".formatted(
                                Publications.COLUMNS, moment.andLearned("l"), Publications.NAME, moment.stood("i"))))
                .map((columns, context) -> {
                    Row row = new Row(handle, columns);
                    return new ReportSummary(
                            row.words("digest"),
                            row.words("name"),
                            row.optionalWords("title"),
                            row.optionalWords("publisher"),
                            row.optionalWords("canonical").map(identities::of),
                            row.published(),
                            row.instant("learned"),
                            Math.toIntExact(row.number("claims")));
                })
                .list();
    }

    /**
     * The report of this name, else the one whose file has this name in any folder, else the one whose digest begins so.
     *
     * @throws LedgerError where several are meant; it lists them
     */
    static Optional<Found> find(String ledger, Handle handle, String nameOrDigestPrefix, Moment moment) {
        String wanted = nameOrDigestPrefix.strip();
        List<Found> found = matching(handle, "(p.name = :wanted OR p.url = :wanted)", wanted, moment);
        if (found.isEmpty()) {
            found = matching(
                    handle,
                    "length(p.name) > length(:wanted) AND substr(p.name, length(p.name) - length(:wanted))"
                            + " IN ('/' || :wanted, '\\' || :wanted)",
                    wanted,
                    moment);
        }
        if (found.isEmpty() && wanted.length() >= SHORTEST_PREFIX) {
            String prefix = wanted.toLowerCase(Locale.ROOT);
            found = matching(handle, "o.digest >= :wanted AND o.digest < :wanted || 'g'", prefix, moment);
        }
        if (found.size() > 1) {
            throw new LedgerError(ledger, "\"" + wanted + "\" may be any of " + choices(found));
        }
        return found.stream().findFirst();
    }

    private static List<Found> matching(Handle handle, String condition, String wanted, Moment moment) {
        return moment.in(handle.createQuery("""
                        SELECT o.seq, o.digest, min(p.name) AS name, max(r.seq) AS reading
                        FROM report o
                        JOIN publication p ON p.report = o.seq%s
                        JOIN reading r ON r.report = o.seq%s
                        WHERE %s GROUP BY o.seq, o.digest ORDER BY o.seq""".formatted(moment.andLearned("p"), moment.andLearned("r"), condition)))
                .bind("wanted", wanted)
                .map((columns, context) -> {
                    Row row = new Row(handle, columns);
                    return new Found(row.number("seq"), row.number("reading"), row.words("digest"), row.words("name"));
                })
                .list();
    }

    private static String choices(List<Found> found) {
        String listed = found.stream()
                .limit(SHOWN_CHOICES)
                .map(report -> report.digest.substring(0, Math.min(SHOWN_DIGITS, report.digest.length())) + " ("
                        + report.name + ")")
                .collect(Collectors.joining(", "));
        int more = found.size() - SHOWN_CHOICES;
        return more > 0 ? listed + " and " + more + " more" : listed;
    }
}
