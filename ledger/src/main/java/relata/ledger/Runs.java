package relata.ledger;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import relata.RunSummary;
import relata.picture.Change;
import relata.picture.Statement;
import relata.review.Reviews;

/** The runs of a ledger, and how what two of them read differs. */
final class Runs {

    private final String ledger;
    private final Handle handle;

    Runs(String ledger, Handle handle) {
        this.ledger = ledger;
        this.handle = handle;
    }

    /** Those that have read something, in the order in which they began. */
    List<RunSummary> all() {
        return handle.createQuery("""
                        SELECT n.*, x.latest, x.reports, x.standing,
                          (SELECT count(*) FROM claim c JOIN reading r ON r.seq = c.reading WHERE r.run = n.seq
                            AND r.seq = (SELECT max(l.seq) FROM reading l WHERE l.report = r.report AND l.run = n.seq)) AS claims
                        FROM run n LEFT JOIN (
                          SELECT r.run, max(r.learned) AS latest, count(DISTINCT r.report) AS reports,
                            sum(CASE WHEN r.seq = (SELECT max(l.seq) FROM reading l WHERE l.report = r.report) THEN 1 ELSE 0 END)
                              AS standing
                          FROM reading r GROUP BY r.run) x ON x.run = n.seq
                        WHERE x.reports IS NOT NULL OR n.pruned IS NOT NULL
                        ORDER BY n.seq""")
                .map((columns, context) -> {
                    Row row = new Row(handle, columns);
                    return new RunSummary(
                            row.number("seq"),
                            row.words("program"),
                            row.words("vocabulary"),
                            row.optionalWords("profile"),
                            row.instant("started"),
                            row.optionalWords("latest").map(Times::instant),
                            row.number("reports"),
                            row.number("claims"),
                            row.number("standing"),
                            row.optionalWords("pruned").map(Times::instant));
                })
                .list();
    }

    /**
     * Hands over how the claims of each report that both read differ.
     *
     * @return how many reports both read
     */
    int compare(long one, long other, Consumer<Change> use) {
        require(one);
        require(other);
        List<Long> both = handle.createQuery("""
                        SELECT DISTINCT r.report FROM reading r JOIN reading q ON q.report = r.report
                        WHERE r.run = :one AND q.run = :other ORDER BY r.report""")
                .bind("one", one)
                .bind("other", other)
                .mapTo(Long.class)
                .list();
        both.forEach(report -> Change.between(statements(report, one), statements(report, other))
                .forEach(use));
        return both.size();
    }

    private List<Statement> statements(long report, long run) {
        List<Long> claims = handle.createQuery("""
                        SELECT c.seq FROM claim c
                        WHERE c.reading = (SELECT max(r.seq) FROM reading r WHERE r.report = :report AND r.run = :run)
                        ORDER BY c.seq""")
                .bind("report", report)
                .bind("run", run)
                .mapTo(Long.class)
                .list();
        Moment asRead = Moment.NOW.ofRun(run);
        return List.copyOf(
                StatementLoader.load(handle, claims, asRead, Reviews.NONE).values());
    }

    /** @throws LedgerError where there is none of this number, or it was removed */
    void require(long run) {
        List<RunSummary> runs = all();
        Optional<RunSummary> found =
                runs.stream().filter(each -> each.number() == run).findFirst();
        if (found.isEmpty()) {
            String known = runs.stream().map(each -> "" + each.number()).collect(Collectors.joining(", "));
            throw new LedgerError(ledger, "there is no run " + run + (known.isEmpty() ? "" : ", only " + known));
        }
        if (found.get().reports() == 0) {
            throw new LedgerError(
                    ledger,
                    "run " + run + " was removed at " + found.get().pruned().orElseThrow());
        }
    }
}
