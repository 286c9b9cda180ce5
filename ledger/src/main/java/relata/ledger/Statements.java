package relata.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import relata.picture.Statement;
import relata.review.Act;
import relata.review.Identities;
import relata.review.Reviews;

/** Answers a question for statements: what readings found, as reviewers have it, and what reviewers added. */
final class Statements {

    private final Handle handle;
    private final Moment moment;
    private final Reviews reviews;
    private final StatementQuery query;
    private final ReviewedFilter asked;

    Statements(String ledger, Handle handle, StatementFilter filter) {
        this.handle = handle;
        this.moment = new Moment(filter.known(), filter.run());
        filter.run().ifPresent(new Runs(ledger, handle)::require);
        this.reviews = ReviewLoader.load(handle, moment);
        this.query = new StatementQuery(ledger, handle, filter, moment, reviews.identities());
        this.asked = new ReviewedFilter(filter, reviews.identities());
    }

    Moment moment() {
        return moment;
    }

    Identities identities() {
        return reviews.identities();
    }

    StatementQuery query() {
        return query;
    }

    /** All that are asked for. */
    List<Statement> all() {
        List<Statement> statements = new ArrayList<>(read(changed(), query.claims()));
        statements.addAll(added(query.reportsWithAdditions()));
        return statements;
    }

    /**
     * Those that are asked for among some that readings found.
     *
     * @param claims row numbers
     */
    List<Statement> among(Set<Long> claims) {
        if (claims.isEmpty()) {
            return List.of();
        }
        Set<Long> changed = changed();
        changed.retainAll(claims);
        return read(changed, query.claimsAmong(claims));
    }

    /**
     * Those that are asked for and that reviewers added.
     *
     * @param reports digests of the reports they are in
     */
    List<Statement> added(Set<String> reports) {
        Map<String, Long> readings = hasAdditions() ? new HashMap<>(query.reportsWithAdditions()) : new HashMap<>();
        readings.keySet().retainAll(reports);
        return added(readings);
    }

    private List<Statement> read(Set<Long> changed, List<Long> claims) {
        Set<Long> found = new TreeSet<>(changed);
        found.addAll(claims);
        List<Statement> statements = new ArrayList<>();
        StatementLoader.load(handle, new ArrayList<>(found), moment, reviews).forEach((claim, statement) -> {
            if (!changed.contains(claim) || asked.holds(statement)) {
                statements.add(statement);
            }
        });
        return statements.stream().filter(asked::isWanted).toList();
    }

    private List<Statement> added(Map<String, Long> readings) {
        return hasAdditions()
                ? new Additions(handle, moment, reviews)
                        .of(readings).stream()
                                .filter(asked::holds)
                                .filter(asked::isWanted)
                                .toList()
                : List.of();
    }

    private boolean hasAdditions() {
        return reviews.standing().stream().anyMatch(decision -> decision.act() instanceof Act.Add);
    }

    /** Those whose rows do not tell what they are now. */
    private Set<Long> changed() {
        return changed(query, reviews);
    }

    static Set<Long> changed(StatementQuery query, Reviews reviews) {
        boolean none =
                reviews.correctedClaims().isEmpty() && !reviews.identities().hasSplits();
        return none ? new HashSet<>() : new HashSet<>(query.changed());
    }
}
