package relata.ledger;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import relata.names.NameKeys;

/**
 * Which words each report holds, and by which names it calls things: made from the other tables, for searching alone. Words are
 * indexed whatever part of a page they stand in; whether they are part of the report, as it is read now, is seen when they are found.
 */
final class SearchIndex {

    /** Of a longer text, parts are indexed; all that is searched for together must stand in one. A vector of PostgreSQL holds 1 MB. */
    private static final int MOST_LETTERS = 150_000;

    private static final String WORDS = "words";
    private static final String NAMES = "names";

    private final Handle handle;
    private final Inserts parts;
    private final Inserts words;
    private long last;

    SearchIndex(Handle handle, Gathered rows) {
        this.handle = handle;
        this.last = Inserts.last(handle, "searched");
        this.parts = rows.into("searched", "seq, report");
        this.words = rows.into("search", "rowid, words");
    }

    /** The words of a report, each once, in parts that are not too long. */
    static List<String> words(Tokens tokens, String text, Optional<String> title) {
        List<String> parts = new ArrayList<>();
        Set<String> distinct = new LinkedHashSet<>();
        int letters = 0;
        for (Tokens.Token token : tokens.of(text)) {
            if (distinct.add(token.word())) {
                letters += token.word().length();
                if (letters > MOST_LETTERS) {
                    parts.add(String.join(" ", distinct));
                    distinct.clear();
                    letters = 0;
                }
            }
        }
        title.map(tokens::words).ifPresent(distinct::addAll);
        if (!distinct.isEmpty()) {
            parts.add(String.join(" ", distinct));
        }
        return parts;
    }

    /** Gathers the words of a report that is read for the first time, or now with another text or title. */
    void add(long report, List<String> found) {
        for (String part : found) {
            parts.add(++last, report);
            words.add(last, part);
        }
    }

    /** Whether all that a ledger holds can be found; not so where an older program made it. */
    static boolean isCurrent(Handle handle) {
        return isMade(handle) && DerivedForms.isMade(handle, NAMES, NameKeys.version());
    }

    /** Whether words can be found at all. */
    static boolean isMade(Handle handle) {
        return DerivedForms.isMade(handle, WORDS, Tokens.FORM);
    }

    /** Makes all of it again, since something that it was made from is gone. */
    static void makeAnew(Store store, Handle handle) {
        DerivedForms.forget(handle, WORDS);
        DerivedForms.forget(handle, NAMES);
        bringUpToDate(store, handle);
    }

    /** Makes what is missing, or was made in another form. */
    static void bringUpToDate(Store store, Handle handle) {
        if (!isMade(handle)) {
            store.emptySearch(handle);
            Gathered rows = new Gathered(handle);
            SearchIndex index = new SearchIndex(handle, rows);
            Tokens tokens = new Tokens();
            List<Long> readings = handle.createQuery("""
                            SELECT min(r.seq) FROM reading r GROUP BY r.report, r.text, coalesce(r.title, '') ORDER BY 1""").mapTo(Long.class).list();
            // One at a time: the texts together may be larger than memory.
            for (long reading : readings) {
                index.addReading(tokens, reading);
                rows.writeIfMany();
            }
            rows.write();
            store.tidySearch(handle);
            DerivedForms.made(handle, WORDS, Tokens.FORM);
        }
        if (!DerivedForms.isMade(handle, NAMES, NameKeys.version())) {
            Spellings.makeAnew(handle);
            DerivedForms.made(handle, NAMES, NameKeys.version());
        }
    }

    private void addReading(Tokens tokens, long reading) {
        handle.createQuery(
                        "SELECT r.report, r.title, t.text FROM reading r JOIN text t ON t.seq = r.text WHERE r.seq = :seq")
                .bind("seq", reading)
                .map((columns, context) -> {
                    Row row = new Row(handle, columns);
                    add(row.number("report"), words(tokens, row.words("text"), row.optionalWords("title")));
                    return reading;
                })
                .one();
    }
}
