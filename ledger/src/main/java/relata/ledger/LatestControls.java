package relata.ledger;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.jdbi.v3.core.Handle;
import relata.claims.Kind;
import relata.claims.Occurred;
import relata.claims.Relation;
import relata.claims.SpatialRelation;
import relata.picture.Statement;
import relata.review.Act;
import relata.review.Reviews;

/**
 * Finds for each place the claim of the latest day about who holds it. Asked of the rows alone, all places at once, along an index of what is said of
 * a place by day; where reviewers rejected or corrected claims, added some or split identities, rows do not tell, and statements are loaded.
 */
final class LatestControls {

    /** The latest comes first; of one day, the one that was added last. */
    private static final String NEWEST = """
            SELECT (
              SELECT k.seq FROM claim k JOIN reading r ON r.seq = k.reading
              WHERE k.place = a.seq AND k.occurred_from <= :day AND k.relation IN (%s)
              AND (k.place_relation IS NULL OR k.place_relation = %s) AND %s
              ORDER BY k.occurred_from DESC, k.seq DESC LIMIT 1) AS latest
            FROM identity a WHERE a.canonical <in_names>""";

    /** A question of its own, so that each database looks rows up by their numbers. */
    private static final String ROWS = """
            SELECT c.seq, i.canonical, c.id, c.relation, c.occurred_from, c.occurred_to
            FROM claim c JOIN identity i ON i.seq = c.place WHERE c.seq""" + Keys.IN;

    /** A claim as its row has it, by which the later of two is found. */
    private record Found(long seq, String place, String claim, Relation relation, LocalDate from, LocalDate to) {

        LatestControl of(String asked) {
            return new LatestControl(asked, claim, relation, from, to);
        }
    }

    private static final Comparator<Found> LATEST =
            Comparator.comparing(Found::from).thenComparing(Found::seq);

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
        Set<String> asked = new LinkedHashSet<>(places);
        Map<String, Found> rows = rowsTell ? ofRows(asked) : Map.of();
        return asked.stream()
                .flatMap(place -> {
                    Optional<Found> found = Optional.ofNullable(rows.get(place));
                    boolean rejected =
                            found.filter(latest -> wasRejected(latest.claim)).isPresent();
                    return rowsTell && !rejected
                            ? found.map(latest -> latest.of(place)).stream()
                            : ofStatements(place).stream();
                })
                .toList();
    }

    /** By somebody at least, and perhaps accepted by another since. */
    private boolean wasRejected(String claim) {
        return reviews.standing().stream()
                .anyMatch(decision -> decision.act() instanceof Act.Reject rejection
                        && rejection.claim().equals(claim));
    }

    /** By place. */
    private Map<String, Found> ofRows(Set<String> places) {
        Map<String, Set<String>> asked = new HashMap<>();
        for (String place : places) {
            reviews.identities()
                    .takenFor(Set.of(place))
                    .forEach(id ->
                            asked.computeIfAbsent(id, any -> new HashSet<>()).add(place));
        }
        Map<String, Found> latest = new HashMap<>();
        List<Long> rows = moment
                .in(handle.createQuery(NEWEST.formatted(
                        StatementQuery.relations(Set.of(Kind.CONTROL)),
                        Words.number(SpatialRelation.Kind.PART),
                        moment.stands("r"))))
                .bind("day", Times.number(day))
                .bind("names", Keys.ofWords(asked.keySet()))
                // None, where nothing is said, is read as 0.
                .map((columns, context) -> columns.getLong("latest"))
                .stream()
                .filter(seq -> seq > 0)
                .toList();
        handle.createQuery(ROWS)
                .bind("keys", Keys.of(rows))
                .map((columns, context) -> found(new Row(handle, columns)))
                .forEach(found -> Objects.requireNonNull(asked.get(found.place))
                        .forEach(place -> latest.merge(place, found, BinaryOperator.maxBy(LATEST))));
        return latest;
    }

    private static Found found(Row row) throws SQLException {
        return new Found(
                row.number("seq"),
                row.words("canonical"),
                row.words("id"),
                row.told(Relation.class, "relation"),
                row.day("occurred_from"),
                row.day("occurred_to"));
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
