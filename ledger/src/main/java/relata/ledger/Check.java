package relata.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import relata.text.Span;

/** Tests whether a ledger still says what was put into it. */
final class Check {

    private record Text(long seq, String digest, String report, String words) {}

    private final Handle handle;
    private final List<String> findings = new ArrayList<>();

    private Check(Handle handle) {
        this.handle = handle;
    }

    /** One line for each thing that is wrong; none for a sound ledger. */
    static List<String> run(Store store, Handle handle) {
        Check check = new Check(handle);
        check.findings.addAll(store.damage(handle));
        check.texts();
        return List.copyOf(check.findings);
    }

    private void texts() {
        List<Long> texts = handle.createQuery("SELECT seq FROM text ORDER BY seq")
                .mapTo(Long.class)
                .list();
        // One at a time: the texts together may be larger than memory.
        texts.forEach(seq -> text(seq).ifPresent(this::text));
    }

    private Optional<Text> text(long seq) {
        return handle.createQuery("""
                        SELECT t.seq, t.digest, t.text, p.name
                        FROM text t JOIN reading r ON r.text = t.seq JOIN publication p ON p.seq = r.publication
                        WHERE t.seq = :seq ORDER BY r.seq DESC LIMIT 1""")
                .bind("seq", seq)
                .map((columns, context) -> {
                    Row row = new Row(columns);
                    return new Text(row.number("seq"), row.words("digest"), row.words("name"), row.words("text"));
                })
                .findOne();
    }

    private void text(Text text) {
        if (!Digests.of(text.words).equals(text.digest)) {
            findings.add(text.report + ": the text is not the one that was stored (its digest differs)");
        }
        handle.createQuery("SELECT seq, start_at, end_at, words FROM stretch WHERE text = :text ORDER BY seq")
                .bind("text", text.seq)
                .map((columns, context) -> {
                    Row row = new Row(columns);
                    Span span = row.span("start_at", "end_at");
                    boolean there = span.end() <= text.words.length()
                            && span.of(text.words).equals(row.words("words"));
                    return there ? List.<String>of() : orphans(row.number("seq"), text, span, row.words("words"));
                })
                .forEach(findings::addAll);
    }

    private List<String> orphans(long stretch, Text text, Span span, String words) {
        return handle.createQuery("""
                        SELECT DISTINCT id FROM (
                          SELECT c.id FROM claim c WHERE c.trigger_stretch = :stretch OR c.sentence_stretch = :stretch
                          UNION SELECT c.id FROM claim c JOIN role ro ON ro.claim = c.seq WHERE ro.stretch = :stretch
                          UNION SELECT c.id FROM claim c JOIN chain ch ON ch.claim = c.seq
                            JOIN voice v ON v.seq = ch.voice WHERE v.stretch = :stretch)
                        ORDER BY id""")
                .bind("stretch", stretch)
                .mapTo(String.class)
                .map(id -> text.report + ": claim " + id + " is orphaned: \"" + words.replaceAll("\\s+", " ")
                        + "\" does not stand at " + span.start() + ".." + span.end())
                .list();
    }
}
