package relata.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Turns a {@link StatementFilter} into SQL over the readings that stand. */
final class StatementQuery {

    private static final List<String> SPEAKERS = List.of("source", "kind");
    private static final long NO_REPORT = -1;

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    private final Moment moment;

    private StatementQuery(Moment moment) {
        this.moment = moment;
    }

    /** Row numbers of the claims that are asked for, in the order in which they were added. */
    static List<Long> run(String ledger, Handle handle, StatementFilter filter) {
        Moment moment = new Moment(filter.known());
        StatementQuery query = new StatementQuery(moment);
        moment.known().ifPresent(at -> query.values.put("known", Times.text(at)));
        query.standing();
        query.anyOf("c.kind", filter.kinds());
        query.anyOf("c.relation", filter.relations());
        query.anyOf("c.modality", filter.modalities());
        filter.place().ifPresent(words -> query.role("place", words));
        filter.actor().ifPresent(words -> query.role("actor", words));
        filter.voice().ifPresent(query::voice);
        filter.publisher().ifPresent(query::publisher);
        query.times(filter);
        filter.report().ifPresent(report -> query.in(Reports.find(ledger, handle, report, moment)));
        return query.ask(handle);
    }

    private List<Long> ask(Handle handle) {
        String sql = """
                SELECT c.seq FROM claim c
                JOIN reading r ON r.seq = c.reading
                JOIN publication p ON p.seq = r.publication
                WHERE\s""" + String.join("\nAND ", conditions) + "\nORDER BY c.seq";
        Query query = handle.createQuery(sql);
        values.forEach(query::bind);
        return query.mapTo(Long.class).list();
    }

    private void standing() {
        conditions.add(
                "r.seq = (SELECT max(l.seq) FROM reading l WHERE l.report = r.report" + moment.andLearned("l") + ")");
    }

    private void anyOf(String column, Set<? extends Enum<?>> words) {
        if (!words.isEmpty()) {
            // Our own constants, so there is nothing to escape.
            conditions.add(words.stream()
                    .map(word -> "'" + word.name().toLowerCase(Locale.ROOT) + "'")
                    .collect(Collectors.joining(", ", column + " IN (", ")")));
        }
    }

    private void role(String role, String wordsOrId) {
        conditions.add("""
                c.seq IN (
                  SELECT ro.claim FROM identity i JOIN role ro ON ro.stretch = i.stretch AND ro.role = i.role
                  WHERE i.role = '%1$s' AND %3$s AND i.canonical IN (%2$s)
                  UNION SELECT ro.claim FROM role ro WHERE ro.role = '%1$s' AND ro.folded LIKE '%%' || :%1$s || '%%')""".formatted(role, ids(role, List.of(role), wordsOrId), moment.stood("i")));
        values.put(role, Folded.of(wordsOrId));
    }

    private void voice(String wordsOrId) {
        conditions.add("""
                c.seq IN (
                  SELECT ch.claim FROM chain ch JOIN voice v ON v.seq = ch.voice
                  WHERE v.folded LIKE '%%' || :voice || '%%' OR v.stretch IN (
                    SELECT i.stretch FROM identity i
                    WHERE i.role = 'voice' AND %s AND i.canonical IN (%s)))""".formatted(moment.stood("i"), ids("voice", SPEAKERS, wordsOrId)));
        values.put("voice", Folded.of(wordsOrId));
    }

    private void publisher(String wordsOrId) {
        conditions.add("""
                (p.publisher_folded LIKE '%%' || :publisher || '%%' OR p.publisher IN (
                  SELECT i.publisher FROM publisher_identity i
                  WHERE %s AND i.canonical IN (%s)))""".formatted(moment.stood("i"), ids("publisher", SPEAKERS, wordsOrId)));
        values.put("publisher", Folded.of(wordsOrId));
    }

    /** The ids a user may mean: the one written, or it with the prefix of a known or of an unresolved name. */
    private String ids(String parameter, List<String> prefixes, String wordsOrId) {
        String written = wordsOrId.strip().toLowerCase(Locale.ROOT);
        String name = Folded.of(wordsOrId).strip().replace(' ', '-');
        List<String> ids = new ArrayList<>(List.of(written));
        for (String prefix : prefixes) {
            ids.addAll(List.of(prefix + ":" + written, prefix + ":~" + written, prefix + ":" + name));
        }
        for (int i = 0; i < ids.size(); i++) {
            values.put(parameter + "_id" + i, ids.get(i));
        }
        return IntStream.range(0, ids.size())
                .mapToObj(i -> ":" + parameter + "_id" + i)
                .collect(Collectors.joining(", "));
    }

    private void times(StatementFilter filter) {
        filter.saidFrom().ifPresent(at -> compare("p.published_to >= :said_from", Times.text(at)));
        filter.saidTo().ifPresent(at -> compare("p.published_from <= :said_to", Times.text(at)));
        filter.occurredFrom().ifPresent(day -> compare("c.occurred_to >= :occurred_from", Times.text(day)));
        filter.occurredTo().ifPresent(day -> compare("c.occurred_from <= :occurred_to", Times.text(day)));
    }

    private void compare(String condition, String value) {
        conditions.add(condition);
        values.put(condition.substring(condition.indexOf(':') + 1), value);
    }

    private void in(Optional<Reports.Found> report) {
        conditions.add("r.report = :report");
        values.put("report", report.map(Reports.Found::seq).orElse(NO_REPORT));
    }
}
