package relata.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import relata.claims.Kind;
import relata.claims.Relation;
import relata.review.Identities;

/** Turns a {@link StatementFilter} into SQL over the readings that stand, or over those of one run. */
final class StatementQuery {

    private static final long NO_REPORT = -1;
    private static final int FETCHED = 1000;

    private static final String MAY_BE_CHANGED = """
            c.seq IN (
              SELECT k.seq FROM review v JOIN claim k ON k.id = v.claim WHERE v.act = 'correct'
              UNION SELECT k.seq FROM review v JOIN report o ON o.digest = v.report
                JOIN reading l ON l.report = o.seq JOIN claim k ON k.reading = l.seq WHERE v.act = 'split')""";

    private static final String HOLDS_WORDS =
            "EXISTS (SELECT 1 FROM searched s WHERE s.report = r.report AND <matches>)";

    private final Handle handle;
    private final Moment moment;
    private final Identities identities;
    private final List<String> ofReport = new ArrayList<>();
    private final List<String> ofClaim = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    /** @param identities what identities are taken for by reviewers */
    StatementQuery(String ledger, Handle handle, StatementFilter filter, Moment moment, Identities identities) {
        this.handle = handle;
        this.moment = moment;
        this.identities = identities;
        ofReport.add(moment.stands("r"));
        filter.publisher().ifPresent(this::publisher);
        filter.saidFrom()
                .ifPresent(at ->
                        compare(ofReport, "coalesce(p.published_to, p.published_from) >= :said_from", Times.text(at)));
        filter.saidTo()
                .ifPresent(at ->
                        compare(ofReport, "coalesce(p.published_to, p.published_from) <= :said_to", Times.text(at)));
        filter.report().ifPresent(report -> {
            ofReport.add("r.report = :report");
            values.put(
                    "report",
                    Reports.find(ledger, handle, report, moment)
                            .map(Reports.Found::seq)
                            .orElse(NO_REPORT));
        });
        if (!filter.kinds().isEmpty()) {
            ofClaim.add("c.relation IN (" + relations(filter.kinds()) + ")");
        }
        anyOf("c.relation", filter.relations());
        anyOf("c.modality", filter.modalities());
        filter.place().ifPresent(this::place);
        filter.actor().ifPresent(this::actor);
        filter.voice().ifPresent(this::voice);
        filter.occurredFrom().ifPresent(day -> compare(ofClaim, "c.occurred_to >= :occurred_from", Times.number(day)));
        filter.occurredTo().ifPresent(day -> compare(ofClaim, "c.occurred_from <= :occurred_to", Times.number(day)));
    }

    /** Row numbers of the claims that are asked for, as they were read, in the order in which they were added. */
    List<Long> claims() {
        return ask(Stream.concat(ofReport.stream(), ofClaim.stream()).toList());
    }

    /** Those of some claims that are asked for. */
    List<Long> claimsAmong(Collection<Long> claims) {
        return question(Stream.of(ofReport.stream(), ofClaim.stream(), Stream.of("c.seq" + Keys.IN))
                        .flatMap(conditions -> conditions)
                        .toList())
                .bind("keys", Keys.of(claims))
                .mapTo(Long.class)
                .list();
    }

    /**
     * Readings of the reports that are asked for and that may hold words, those that appeared last first; where nothing tells
     * when they appeared, last.
     *
     * @param reports SQL for the row numbers of those that may hold the words; none where they are so many that it is quicker to go through
     *     all reports from the newest on and look whether they do
     * @param matching the words, as the database wants them
     * @param most how many are wanted
     * @param after so many that were had before
     */
    List<Long> newestReadings(Optional<String> reports, String matching, int most, int after) {
        List<String> conditions = new ArrayList<>(ofReport);
        conditions.add(reports.map(few -> "r.report IN (" + few + ")").orElse(HOLDS_WORDS));
        String from = reports.isPresent()
                ? "reading r JOIN publication p ON p.seq = r.publication"
                // In this order for SQLite, along the index of times.
                : "publication p CROSS JOIN reading r";
        conditions.add("r.report = p.report AND r.publication = p.seq");
        Query query = bound(
                "SELECT r.seq FROM " + from + "\nWHERE " + String.join("\nAND ", conditions)
                        + "\nORDER BY p.published_from DESC NULLS LAST, r.seq DESC LIMIT " + most + " OFFSET " + after,
                conditions);
        return (reports.isPresent() ? query : query.bind("matching", matching))
                .mapTo(Long.class)
                .list();
    }

    /** Those in the reports that are asked for which reviewers may have changed, whatever they were read as. */
    List<Long> changed() {
        List<String> conditions = new ArrayList<>(ofReport);
        conditions.add(MAY_BE_CHANGED);
        return ask(conditions);
    }

    private List<Long> ask(List<String> conditions) {
        return question(conditions).mapTo(Long.class).list();
    }

    private Query question(List<String> conditions) {
        return bound(asking("c.seq", conditions) + "\nORDER BY c.seq", conditions);
    }

    private static String asking(String columns, List<String> conditions) {
        return "SELECT " + columns + """
                 FROM claim c
                JOIN reading r ON r.seq = c.reading
                JOIN publication p ON p.seq = r.publication
                WHERE\s""" + String.join("\nAND ", conditions);
    }

    /** Tells {@link #claims} and, where reviewers may have changed something, {@link #changed}, each with its report's row number before it. */
    void byReport(boolean withChanged, BiConsumer<Long, Long> to) {
        List<String> conditions =
                Stream.concat(ofReport.stream(), ofClaim.stream()).toList();
        tell(conditions, to);
        if (withChanged) {
            List<String> alsoChanged = new ArrayList<>(ofReport);
            alsoChanged.add(MAY_BE_CHANGED);
            tell(alsoChanged, to);
        }
    }

    private void tell(List<String> conditions, BiConsumer<Long, Long> to) {
        bound(asking("r.report, c.seq", conditions), conditions)
                .setFetchSize(FETCHED)
                .map((columns, context) -> new long[] {columns.getLong("report"), columns.getLong("seq")})
                .forEach(pair -> to.accept(pair[0], pair[1]));
    }

    /** The reports that are asked for and that reviewers added claims to, by digest, with the row numbers of their readings. */
    Map<String, Long> reportsWithAdditions() {
        List<String> conditions = new ArrayList<>(ofReport);
        conditions.add("o.digest IN (SELECT v.report FROM review v WHERE v.act = 'add')");
        Map<String, Long> readings = new HashMap<>();
        bound("""
                SELECT o.digest, r.seq FROM reading r
                JOIN report o ON o.seq = r.report
                JOIN publication p ON p.seq = r.publication
                WHERE\s""" + String.join("\nAND ", conditions), conditions)
                .map((columns, context) -> readings.put(columns.getString("digest"), columns.getLong("seq")))
                .list();
        return readings;
    }

    /** Hands in the values that a question's conditions name. */
    private Query bound(String sql, List<String> conditions) {
        Query query = moment.in(handle.createQuery(sql));
        values.forEach((name, value) -> {
            if (conditions.stream().anyMatch(condition -> condition.contains(":" + name))) {
                query.bind(name, value);
            }
        });
        return query;
    }

    private void anyOf(String column, Set<? extends Enum<?>> words) {
        if (!words.isEmpty()) {
            ofClaim.add(words.stream().map(Words::number).collect(Collectors.joining(", ", column + " IN (", ")")));
        }
    }

    /** SQL for the numbers of the relations of some kinds. */
    static String relations(Set<Kind> kinds) {
        return Stream.of(Relation.values())
                .filter(relation -> kinds.contains(relation.kind()))
                .map(Words::number)
                .collect(Collectors.joining(", "));
    }

    private void place(Sought sought) {
        List<String> prefixes = List.of("place");
        String byId = "c.place IN (" + numbers(ids("place", prefixes, sought)) + ")";
        ofClaim.add(names("place", prefixes, sought.words())
                .map(names -> "(c.place_name IN (" + names + ") OR " + byId + ")")
                .orElse(byId));
    }

    private void actor(Sought sought) {
        List<String> prefixes = List.of("actor");
        String byId = "ro.identity IN (" + numbers(ids("actor", prefixes, sought)) + ")";
        String named = names("actor", prefixes, sought.words())
                .map(names -> "(ro.name IN (" + names + ") OR " + byId + ")")
                .orElse(byId);
        ofClaim.add("c.seq IN (SELECT ro.claim FROM role ro WHERE ro.role = " + Words.number("actor") + " AND " + named
                + ")");
    }

    private void voice(Sought sought) {
        String byId = "v.identity IN (" + numbers(ids("voice", IdsMeant.SPEAKERS, sought)) + ")";
        String named = names("voice", IdsMeant.SPEAKERS, sought.words())
                .map(names -> "(v.name IN (" + names + ") OR " + byId + ")")
                .orElse(byId);
        ofClaim.add("""
                c.seq IN (
                  SELECT k.seq FROM voice v JOIN claim k ON k.reading = v.reading
                  WHERE %s AND (k.voice = v.seq OR EXISTS (SELECT 1 FROM chain ch WHERE ch.claim = k.seq AND ch.voice = v.seq)))""".formatted(named));
    }

    private void publisher(Sought sought) {
        String byId = """
                p.publisher IN (
                  SELECT n.seq FROM publisher_identity i JOIN name n ON n.words = i.publisher
                  WHERE %s AND i.canonical IN (%s))""".formatted(moment.stood("i"), ids("publisher", IdsMeant.SPEAKERS, sought));
        ofReport.add(names("publisher", IdsMeant.SPEAKERS, sought.words())
                .map(names -> "(p.publisher IN (" + names + ") OR " + byId + ")")
                .orElse(byId));
    }

    /** SQL for the names that have the words; not where an id is written, since every row would be looked at for nothing. */
    private Optional<String> names(String parameter, List<String> prefixes, String wordsOrId) {
        if (IdsMeant.isId(wordsOrId, prefixes)) {
            return Optional.empty();
        }
        values.put(parameter, Folded.of(wordsOrId));
        return Optional.of("SELECT n.seq FROM name n WHERE n.folded LIKE '%' || :" + parameter + " || '%'");
    }

    /** SQL for the numbers of some ids. */
    private static String numbers(String ids) {
        return "SELECT i.seq FROM identity i WHERE i.canonical IN (" + ids + ")";
    }

    /** The ids a user may mean, and all that are taken for one of them. */
    private String ids(String parameter, List<String> prefixes, Sought sought) {
        List<String> names = new ArrayList<>();
        Set<String> meant = IdsMeant.by(sought.words(), prefixes);
        meant.addAll(sought.ids());
        for (String id : identities.takenFor(meant)) {
            String name = parameter + "_id" + names.size() + "_";
            values.put(name, id);
            names.add(":" + name);
        }
        return String.join(", ", names);
    }

    private void compare(List<String> conditions, String condition, Object value) {
        conditions.add(condition);
        values.put(condition.substring(condition.indexOf(':') + 1), value);
    }
}
