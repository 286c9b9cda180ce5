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
            "prune_claim", "claim (voice)",
            "prune_chain", "chain (voice)",
            "prune_attribution", "attribution (voice)",
            "prune_document", "document (voice)",
            "prune_text", "reading (text)");

    /** In an order in which nothing that is pointed at goes before what points at it. */
    private static final List<String> OF_READINGS = List.of(
            "DELETE FROM chain WHERE claim IN (SELECT c.seq FROM claim c WHERE c.reading <in_keys>)",
            "DELETE FROM role WHERE claim IN (SELECT c.seq FROM claim c WHERE c.reading <in_keys>)",
            "DELETE FROM claim WHERE reading <in_keys>",
            "DELETE FROM attribution_content WHERE reading <in_keys>",
            "DELETE FROM attribution WHERE reading <in_keys>",
            "DELETE FROM document WHERE reading <in_keys>",
            "DELETE FROM voice WHERE reading <in_keys>",
            "DELETE FROM candidate WHERE reading <in_keys>",
            "DELETE FROM passage WHERE reading <in_keys>",
            "DELETE FROM link WHERE reading <in_keys>",
            "DELETE FROM reading WHERE seq <in_keys>");

    private static final List<String> OF_TEXTS = List.of(
            "DELETE FROM former_identity WHERE text <in_keys> AND NOT EXISTS (SELECT 1 FROM reading r WHERE r.text = former_identity.text)",
            "DELETE FROM text_source WHERE text <in_keys> AND NOT EXISTS (SELECT 1 FROM reading r WHERE r.text = text_source.text)",
            "DELETE FROM text WHERE seq <in_keys> AND NOT EXISTS (SELECT 1 FROM reading r WHERE r.text = text.seq)");

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
        POINTERS.forEach((name, columns) -> handle.execute("CREATE INDEX " + name + " ON " + columns));
        OF_READINGS.forEach(sql -> remove(sql, readings));
        OF_TEXTS.forEach(sql -> remove(sql, texts));
        POINTERS.keySet().forEach(name -> handle.execute("DROP INDEX " + name));
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

    private List<Long> numbers(String sql) {
        return handle.createQuery(sql).bind("run", run).mapTo(Long.class).list();
    }

    private void remove(String sql, List<Long> keys) {
        handle.createUpdate(sql).bind("keys", Keys.of(keys)).execute();
    }
}
