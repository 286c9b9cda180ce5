package relata.ledger;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import relata.ledger.Examined.Part;

/** What must not be found in a sound ledger, as questions of SQL; each answers with a line for every thing that is wrong. */
final class Soundness {

    /**
     * @param table whose rows are looked at
     * @param wrong the line, as SQL
     * @param from the rows of which it is to be said
     */
    private record Rule(Part part, String table, String wrong, String from) {

        String sql() {
            return "SELECT " + wrong + " FROM " + from + " ORDER BY 1";
        }
    }

    /** A column that holds times, as days or to the nanosecond, and how a row is called. */
    private record Timed(String table, String column, boolean days, String row) {}

    private static final String INSTANT = "____-__-__T__:__:__.%Z";

    /** The days of the years 0 to 9999, counted from 1970-01-01. */
    private static final String DAYS = " NOT BETWEEN -719528 AND 2932896";

    /** Columns that hold the number of a word, a name or an identity: the table of these, then the table and column that refer to it. */
    private static final SortedMap<String, List<String>> NUMBERS = new TreeMap<>(Map.of(
            "word",
            List.of(
                    "claim.relation",
                    "claim.modality",
                    "claim.rule",
                    "claim.trigger_words",
                    "claim.quantity_unit",
                    "claim.measure",
                    "claim.topic",
                    "claim.occurred_basis",
                    "claim.place_relation",
                    "claim.place_relation_words",
                    "role.role",
                    "voice.cue",
                    "voice.mode",
                    "voice.standing",
                    "voice.resolution",
                    "voice.said_basis",
                    "attribution.rule",
                    "passage.kind",
                    "candidate.role"),
            "name",
            List.of("claim.place_name", "role.name", "voice.name", "publication.publisher"),
            "identity",
            List.of("claim.place", "role.identity", "voice.identity", "candidate.identity")));

    private static final List<Rule> LINKS = List.of(
            new Rule(
                    Part.REFERENCES,
                    "report",
                    "'report ' || o.digest || ' was never published'",
                    "report o WHERE NOT EXISTS (SELECT 1 FROM publication p WHERE p.report = o.seq)"),
            new Rule(
                    Part.REFERENCES,
                    "report",
                    "'report ' || o.digest || ' is there in part: nothing of it was read'",
                    "report o WHERE NOT EXISTS (SELECT 1 FROM reading r WHERE r.report = o.seq)"
                            + " AND NOT EXISTS (SELECT 1 FROM run u WHERE u.pruned IS NOT NULL)"),
            new Rule(
                    Part.REFERENCES,
                    "reading",
                    "'reading ' || r.seq || ' is of a publication of another report'",
                    "reading r JOIN publication p ON p.seq = r.publication WHERE p.report <> r.report"),
            new Rule(
                    Part.REFERENCES,
                    "text",
                    "'text ' || t.seq || ' is of no reading'",
                    "text t WHERE NOT EXISTS (SELECT 1 FROM reading r WHERE r.text = t.seq)"),
            new Rule(
                    Part.REFERENCES,
                    "original",
                    "'original ' || g.digest || ' is what nothing was read from'",
                    "original g WHERE NOT EXISTS (SELECT 1 FROM retrieval v WHERE v.original = g.seq)"),
            new Rule(
                    Part.REFERENCES,
                    "attribution_content",
                    "'attribution ' || k.attribution || ' of reading ' || k.reading || ' is not there'",
                    "attribution_content k WHERE NOT EXISTS"
                            + " (SELECT 1 FROM attribution a WHERE a.reading = k.reading AND a.position = k.attribution)"),
            new Rule(
                    Part.REFERENCES,
                    "claim",
                    "'claim ' || c.id || ' is said by a voice of another reading'",
                    "claim c JOIN voice v ON v.seq = c.voice WHERE v.reading <> c.reading"),
            new Rule(
                    Part.REFERENCES,
                    "chain",
                    "'claim ' || c.id || ' is said by a voice of another reading'",
                    "chain ch JOIN claim c ON c.seq = ch.claim JOIN voice v ON v.seq = ch.voice"
                            + " WHERE v.reading <> c.reading"),
            new Rule(
                    Part.REFERENCES,
                    "claim",
                    "'claim ' || c.id || ' says again a claim that its reading does not have'",
                    "claim c WHERE c.repeats IS NOT NULL AND NOT EXISTS"
                            + " (SELECT 1 FROM claim d WHERE d.id = c.repeats AND d.reading = c.reading)"),
            new Rule(
                    Part.IDENTITIES,
                    "publisher_identity",
                    "'publisher ' || i.publisher || ' stands for ' || count(*) || ' sources at once'",
                    "publisher_identity i WHERE i.withdrawn IS NULL GROUP BY i.publisher HAVING count(*) > 1"),
            backwards(
                    "publisher_identity",
                    "'what publisher ' || x.publisher || ' stands for was withdrawn before it was made'",
                    "made",
                    "withdrawn"),
            backwards(
                    "publication",
                    "'publication ' || x.name || ' ends before it begins'",
                    "published_from",
                    "published_to"),
            backwards("claim", "'claim ' || x.id || ' ends before it begins'", "occurred_from", "occurred_to"),
            new Rule(
                    Part.TIMES,
                    "claim",
                    "'claim ' || c.id || ' was learned after it was read'",
                    "claim c JOIN reading r ON r.seq = c.reading WHERE c.learned > r.learned"),
            new Rule(
                    Part.TIMES,
                    "reading",
                    "'reading ' || r.seq || ' was learned before its report was'",
                    "reading r JOIN report o ON o.seq = r.report WHERE r.learned < o.learned"),
            backwards(
                    "reading",
                    "'reading ' || x.seq || ': its page was changed to before from'",
                    "modified_from",
                    "modified_to"),
            outOfOrder("reading", "learned"),
            outOfOrder("retrieval", "learned"),
            outOfOrder("review", "made"));

    private static final List<Timed> TIMES = List.of(
            new Timed("run", "started", false, "x.seq"),
            new Timed("report", "learned", false, "x.digest"),
            new Timed("publication", "learned", false, "x.name"),
            new Timed("publication", "published_from", false, "x.name"),
            new Timed("publication", "published_to", false, "x.name"),
            new Timed("reading", "learned", false, "x.seq"),
            new Timed("reading", "modified_from", false, "x.seq"),
            new Timed("reading", "modified_to", false, "x.seq"),
            new Timed("retrieval", "learned", false, "x.seq"),
            new Timed("retrieval", "fetched", false, "x.seq"),
            new Timed("claim", "learned", false, "x.id"),
            new Timed("claim", "occurred_from", true, "x.id"),
            new Timed("claim", "occurred_to", true, "x.id"),
            new Timed("former_identity", "made", false, "x.seq"),
            new Timed("former_identity", "withdrawn", false, "x.seq"),
            new Timed("publisher_identity", "made", false, "x.seq"),
            new Timed("publisher_identity", "withdrawn", false, "x.seq"),
            new Timed("review", "made", false, "x.seq"));

    private Soundness() {}

    static Examined examine(Handle handle, Part part) {
        List<Rule> rules =
                new ArrayList<>(LINKS.stream().filter(rule -> rule.part == part).toList());
        if (part == Part.TIMES) {
            TIMES.forEach(times -> rules.add(malformed(times)));
        }
        if (part == Part.REFERENCES) {
            NUMBERS.forEach((table, columns) -> columns.forEach(column -> rules.add(missing(table, column))));
        }
        Set<String> tables = new LinkedHashSet<>();
        List<String> findings = new ArrayList<>();
        for (Rule rule : rules) {
            tables.add(rule.table);
            findings.addAll(handle.createQuery(rule.sql()).mapTo(String.class).list());
        }
        return new Examined(
                part, tables.stream().mapToLong(table -> rows(handle, table)).sum(), findings);
    }

    static long rows(Handle handle, String table) {
        return handle.createQuery("SELECT count(*) FROM " + table)
                .mapTo(Long.class)
                .one();
    }

    private static Rule backwards(String table, String wrong, String from, String to) {
        return new Rule(Part.TIMES, table, wrong, table + " x WHERE x." + to + " < x." + from);
    }

    /** Rows are added as time goes on, so their times rise with their numbers. */
    private static Rule outOfOrder(String table, String column) {
        return new Rule(
                Part.TIMES,
                table,
                "'" + table + " ' || y.seq || ' is of ' || y." + column + " || ', before the one that it follows'",
                "(SELECT x.seq, x." + column + ", lag(x." + column + ") OVER (ORDER BY x.seq) AS earlier FROM " + table
                        + " x) y WHERE y." + column + " < y.earlier");
    }

    private static Rule missing(String table, String column) {
        String from = column.substring(0, column.indexOf('.'));
        return new Rule(
                Part.REFERENCES,
                from,
                "'" + column + ": there is no " + table + " of number ' || t.number",
                "(SELECT DISTINCT " + column.substring(column.indexOf('.') + 1) + " AS number FROM " + from
                        + ") t WHERE t.number IS NOT NULL AND t.number NOT IN (SELECT d.seq FROM " + table + " d)");
    }

    private static Rule malformed(Timed times) {
        String column = "x." + times.column;
        return new Rule(
                Part.TIMES,
                times.table,
                "'" + times.table + " ' || " + times.row + " || ': " + times.column + " is no time: ' || " + column,
                times.table + " x WHERE " + column + (times.days ? DAYS : " NOT LIKE '" + INSTANT + "'"));
    }
}
