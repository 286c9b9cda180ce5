package relata.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import relata.picture.Statement;
import relata.review.Act;
import relata.review.Reviews;

/** Answers a question for statements: what readings found, as reviewers have it, and what reviewers added. */
final class Statements {

    private Statements() {}

    static List<Statement> asked(String ledger, Handle handle, StatementFilter filter) {
        Moment moment = new Moment(filter.known(), filter.run());
        filter.run().ifPresent(new Runs(ledger, handle)::require);
        Reviews reviews = ReviewLoader.load(handle, moment);
        StatementQuery query = new StatementQuery(ledger, handle, filter, moment, reviews.identities());
        ReviewedFilter asked = new ReviewedFilter(filter, reviews.identities());
        Set<Long> changed = changed(query, reviews);
        Set<Long> found = new TreeSet<>(changed);
        found.addAll(query.claims());
        List<Statement> statements = new ArrayList<>();
        for (Map.Entry<Long, Statement> entry : StatementLoader.load(handle, new ArrayList<>(found), moment, reviews)
                .entrySet()) {
            if (!changed.contains(entry.getKey()) || asked.holds(entry.getValue())) {
                statements.add(entry.getValue());
            }
        }
        if (reviews.standing().stream().anyMatch(decision -> decision.act() instanceof Act.Add)) {
            new Additions(handle, moment, reviews)
                    .of(query.reportsWithAdditions()).stream()
                            .filter(asked::holds)
                            .forEach(statements::add);
        }
        return statements.stream().filter(asked::isWanted).toList();
    }

    /** Those whose rows do not tell what they are now. */
    private static Set<Long> changed(StatementQuery query, Reviews reviews) {
        boolean none =
                reviews.correctedClaims().isEmpty() && !reviews.identities().hasSplits();
        return none ? Set.of() : new HashSet<>(query.changed());
    }
}
