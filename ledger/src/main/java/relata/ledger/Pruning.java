package relata.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * Removes what one run alone holds: the one change of the past that there is, and only by name. Reports stay, since a run that
 * alone has read one cannot be removed; so do reviews, which hang on claims' ids. Where its readings stood, those before stand
 * again, with the identities that they gave.
 */
final class Pruning {

    private static final int NAMED = 3;

    /** Columns that point at rows which are removed and that have no index of their own; each row removed would cost a scan. */
    private static final Map<String, String> POINTERS = Map.of(
            "prune_trigger", "claim (trigger_stretch)",
            "prune_sentence", "claim (sentence_stretch)",
            "prune_attribution", "attribution (voice)",
            "prune_document", "document (voice)",
            "prune_text", "reading (text)",
            "prune_candidate", "candidate (stretch)");

    /** In an order in which nothing that is pointed at goes before what points at it. */
    private static final List<String> OF_READINGS = List.of(
            "DELETE FROM chain WHERE claim IN (SELECT c.seq FROM claim c WHERE c.reading IN (<keys>))",
            "DELETE FROM role WHERE claim IN (SELECT c.seq FROM claim c WHERE c.reading IN (<keys>))",
            "DELETE FROM claim WHERE reading IN (<keys>)",
            "DELETE FROM attribution_content WHERE attribution IN"
                    + " (SELECT a.seq FROM attribution a WHERE a.reading IN (<keys>))",
            "DELETE FROM attribution WHERE reading IN (<keys>)",
            "DELETE FROM document WHERE reading IN (<keys>)",
            "DELETE FROM voice WHERE reading IN (<keys>)",
            "DELETE FROM candidate WHERE reading IN (<keys>)",
            "DELETE FROM passage WHERE reading IN (<keys>)",
            "DELETE FROM reading WHERE seq IN (<keys>)");

    private final Store store;
    private final String ledger;
    private final Handle handle;
    private final long run;

    Pruning(Store store, Handle handle, long run) {
        this.store = store;
        this.ledger = store.name();
        this.handle = handle;
        this.run = run;
    }

    void prune(Instant given) {
        new Runs(ledger, handle).require(run);
        requireOtherReadings();
        Instant now = Clock.at(handle, given);
        List<Long> readings = numbers("SELECT seq FROM reading WHERE run = :run");
        List<Long> texts = numbers("SELECT DISTINCT text FROM reading WHERE run = :run");
        List<Long> reports = numbers("""
                SELECT r.report FROM reading r
                WHERE r.run = :run AND r.seq = (SELECT max(l.seq) FROM reading l WHERE l.report = r.report)""");
        POINTERS.forEach((name, columns) -> handle.execute("CREATE INDEX " + name + " ON " + columns));
        OF_READINGS.forEach(sql -> remove(sql, readings));
        removeWords(texts);
        POINTERS.keySet().forEach(name -> handle.execute("DROP INDEX " + name));
        reports.forEach(report -> standAgain(report, now));
        SearchIndex.makeAnew(store, handle);
        handle.createUpdate("UPDATE run SET pruned = :now WHERE seq = :run")
                .bind("now", Times.text(now))
                .bind("run", run)
                .execute();
    }

    private void requireOtherReadings() {
        List<String> alone =
                handle.createQuery("""
                        SELECT min(p.name) FROM reading r JOIN publication p ON p.report = r.report
                        WHERE r.run = :run
                          AND NOT EXISTS (SELECT 1 FROM reading l WHERE l.report = r.report AND l.run <> :run)
                        GROUP BY r.report ORDER BY r.report""").bind("run", run).mapTo(String.class).list();
        if (!alone.isEmpty()) {
            String names = alone.stream().limit(NAMED).collect(Collectors.joining(", "))
                    + (alone.size() > NAMED ? " and " + (alone.size() - NAMED) + " more" : "");
            throw new LedgerError(
                    ledger,
                    "no other run has read " + names + ", so that run " + run
                            + " cannot be removed: read them again first, with another vocabulary or program");
        }
    }

    private void removeWords(List<Long> texts) {
        List<Long> unused = handle.createQuery("""
                        SELECT x.seq FROM stretch x WHERE x.text IN (<keys>)
                          AND NOT EXISTS (SELECT 1 FROM claim c WHERE c.trigger_stretch = x.seq)
                          AND NOT EXISTS (SELECT 1 FROM claim c WHERE c.sentence_stretch = x.seq)
                          AND NOT EXISTS (SELECT 1 FROM role ro WHERE ro.stretch = x.seq)
                          AND NOT EXISTS (SELECT 1 FROM voice v WHERE v.stretch = x.seq)""")
                .bind("keys", Keys.of(texts))
                .mapTo(Long.class)
                .list();
        remove("DELETE FROM identity WHERE stretch IN (<keys>)", unused);
        remove("DELETE FROM stretch WHERE seq IN (<keys>)", unused);
        remove(
                "DELETE FROM text WHERE seq IN (<keys>)"
                        + " AND NOT EXISTS (SELECT 1 FROM reading r WHERE r.text = text.seq)",
                texts);
    }

    /** The reading that now is a report's last gives identities again as it once did. */
    private void standAgain(long report, Instant now) {
        // Their spellings are made anew with all others.
        Identities identities = new Identities(new Spellings(handle), Times.text(now));
        handle.createQuery("""
                        SELECT m.stretch, x.words, m.role, i.canonical FROM reading r
                        JOIN (
                          SELECT c.reading, ro.stretch, ro.role FROM claim c JOIN role ro ON ro.claim = c.seq
                          UNION SELECT v.reading, v.stretch, 'voice' FROM voice v) m ON m.reading = r.seq
                        JOIN stretch x ON x.seq = m.stretch
                        LEFT JOIN identity i ON i.stretch = m.stretch AND i.role = m.role
                          AND i.made <= r.learned AND (i.withdrawn IS NULL OR i.withdrawn > r.learned)
                        WHERE r.seq = (SELECT max(l.seq) FROM reading l WHERE l.report = :report)
                        ORDER BY m.stretch, m.role""")
                .bind("report", report)
                .map((columns, context) -> {
                    Row row = new Row(columns);
                    identities.add(
                            row.number("stretch"),
                            row.words("words"),
                            row.words("role"),
                            row.optionalWords("canonical"));
                    return report;
                })
                .list();
        identities.write(handle, now);
    }

    private List<Long> numbers(String sql) {
        return handle.createQuery(sql).bind("run", run).mapTo(Long.class).list();
    }

    private void remove(String sql, List<Long> keys) {
        handle.createUpdate(sql).bind("keys", Keys.of(keys)).execute();
    }
}
