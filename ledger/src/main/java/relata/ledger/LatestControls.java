package relata.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import relata.claims.Kind;
import relata.claims.Occurred;
import relata.claims.Relation;
import relata.picture.Statement;
import relata.review.Act;
import relata.review.Reviews;

/**
 * Finds for each place the claim of the latest day about who holds it. Asked of the rows alone, which is some ten times as fast as to load all
 * statements about the place; where reviewers rejected or corrected claims, added some or split identities, rows do not tell, and statements are loaded.
 */
final class LatestControls {

    /** The latest comes first; of one day, the one that was added last. */
    private static final String NEWEST = """
            SELECT c.id, c.relation, c.occurred_from, c.occurred_to
            FROM identity i
            JOIN role ro ON ro.stretch = i.stretch AND ro.role = 'place'
            JOIN claim c ON c.seq = ro.claim
            JOIN reading r ON r.seq = c.reading
            WHERE i.role = 'place' AND i.canonical IN (%s) AND %s
            AND c.kind = 'control' AND c.occurred_from <= :day AND (ro.relation IS NULL OR ro.relation = 'part')
            AND %s
            ORDER BY c.occurred_from DESC, c.seq DESC LIMIT 1""";

    private final String ledger;
    private final Handle handle;
    private final LocalDate day;
    private final Moment moment;
    private final Reviews reviews;

    LatestControls(String ledger, Handle handle, LocalDate day, Moment moment) {
        this.ledger = ledger;
        this.handle = handle;
        this.day = day;
        this.moment = moment;
        this.reviews = ReviewLoader.load(handle, moment);
    }

    List<LatestControl> of(Collection<String> places) {
        boolean rowsTell = reviews.standing().stream()
                .noneMatch(decision -> decision.act() instanceof Act.Correct
                        || decision.act() instanceof Act.Split
                        || decision.act() instanceof Act.Add);
        return places.stream()
                .distinct()
                .flatMap(place -> of(place, rowsTell).stream())
                .toList();
    }

    private Optional<LatestControl> of(String place, boolean rowsTell) {
        Optional<LatestControl> found = rowsTell ? ofRows(place) : Optional.empty();
        boolean rejected = found.filter(latest -> wasRejected(latest.claim())).isPresent();
        return rowsTell && !rejected ? found : ofStatements(place);
    }

    /** By somebody at least, and perhaps accepted by another since. */
    private boolean wasRejected(String claim) {
        return reviews.standing().stream()
                .anyMatch(decision -> decision.act() instanceof Act.Reject rejection
                        && rejection.claim().equals(claim));
    }

    private Optional<LatestControl> ofRows(String place) {
        Set<String> ids = reviews.identities().takenFor(Set.of(place));
        Map<String, String> values = new HashMap<>();
        ids.forEach(id -> values.put("id" + values.size(), id));
        String names = ":" + String.join(", :", values.keySet());
        Query query = moment.in(handle.createQuery(NEWEST.formatted(names, moment.stood("i"), moment.stands("r"))))
                .bind("day", Times.text(day));
        values.forEach(query::bind);
        return query.map((columns, context) -> {
                    Row row = new Row(columns);
                    return new LatestControl(
                            place,
                            row.words("id"),
                            row.constant(Relation.class, "relation"),
                            Times.day(row.words("occurred_from")),
                            Times.day(row.words("occurred_to")));
                })
                .findOne();
    }

    private Optional<LatestControl> ofStatements(String place) {
        StatementFilter.Builder filter =
                StatementFilter.builder().place(place).kind(Kind.CONTROL).occurredTo(day);
        moment.known().ifPresent(filter::known);
        return new Statements(ledger, handle, filter.build())
                .all().stream()
                        .filter(statement -> statement.review().counts())
                        .filter(statement -> statement
                                .claim()
                                .place()
                                .filter(where -> !where.isOutside())
                                .isPresent())
                        .filter(statement -> statement.claim().occurred().isPresent())
                        .reduce((first, second) -> from(second).isBefore(from(first)) ? first : second)
                        .map(statement -> latest(place, statement));
    }

    private static LocalDate from(Statement statement) {
        return statement.claim().occurred().orElseThrow().from();
    }

    private static LatestControl latest(String place, Statement statement) {
        Occurred occurred = statement.claim().occurred().orElseThrow();
        return new LatestControl(
                place, statement.claim().id(), statement.claim().relation(), occurred.from(), occurred.to());
    }
}
