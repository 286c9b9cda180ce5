package relata.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import relata.picture.Statement;
import relata.review.Act;
import relata.review.Decision;
import relata.review.Reviews;

/**
 * The statements that a filter asks for at a moment, by report. Only row numbers are kept; statements are loaded for the reports
 * that are wanted next.
 */
final class View {

    private final String ledger;
    private final Handle handle;
    private final Moment moment;
    private final Reviews reviews;
    private final ReviewedFilter asked;
    private final Set<Long> changed;
    private final SortedMap<Long, List<Long>> claims = new TreeMap<>();
    private final Map<Long, Map<String, Long>> additions = new TreeMap<>();

    /** @param moment in the place of the filter's own */
    View(String ledger, Handle handle, StatementFilter filter, Moment moment) {
        this.ledger = ledger;
        this.handle = handle;
        this.moment = moment;
        this.reviews = ReviewLoader.load(handle, moment);
        this.asked = new ReviewedFilter(filter, reviews.identities());
        StatementQuery query = new StatementQuery(ledger, handle, filter, moment, reviews.identities());
        this.changed = Statements.changed(query, reviews);
        query.byReport(
                !changed.isEmpty(),
                (report, claim) ->
                        claims.computeIfAbsent(report, any -> new ArrayList<>()).add(claim));
        if (reviews.standing().stream().anyMatch(decision -> decision.act() instanceof Act.Add)) {
            findAdditions(query.reportsWithAdditions());
        }
    }

    private void findAdditions(Map<String, Long> readings) {
        readings.forEach((digest, reading) -> {
            long report = handle.createQuery("SELECT seq FROM report WHERE digest = :digest")
                    .bind("digest", digest)
                    .mapTo(Long.class)
                    .one();
            additions.computeIfAbsent(report, any -> new TreeMap<>()).put(digest, reading);
            claims.computeIfAbsent(report, any -> List.of());
        });
    }

    /** Row numbers of the reports that may hold statements, ascending. */
    Collection<Long> reports() {
        return claims.keySet();
    }

    /** How many statements a report may hold. */
    int size(long report) {
        return claims.getOrDefault(report, List.of()).size();
    }

    /** The statements of some reports with their reports, by report and id, in the order in which they were added. */
    Map<Key, Recorded> of(List<Long> reports) {
        List<Long> wanted = reports.stream()
                .flatMap(report ->
                        claims.getOrDefault(report, List.of()).stream().sorted().distinct())
                .toList();
        List<Statement> statements = new ArrayList<>();
        StatementLoader.load(handle, wanted, moment, reviews).forEach((claim, statement) -> {
            if (!changed.contains(claim) || asked.holds(statement)) {
                statements.add(statement);
            }
        });
        Map<String, Long> added = new TreeMap<>();
        reports.forEach(report -> added.putAll(additions.getOrDefault(report, Map.of())));
        new Additions(handle, moment, reviews)
                .of(added).stream().filter(asked::holds).forEach(statements::add);
        Map<String, Recorded.ReportAsRead> read = ReportsAsRead.load(handle, reports, moment);
        Map<Key, Recorded> recorded = new LinkedHashMap<>();
        statements.stream()
                .filter(asked::isWanted)
                .filter(statement -> read.containsKey(statement.report()))
                .forEach(statement -> recorded.put(
                        Key.of(statement),
                        new Recorded(statement, Objects.requireNonNull(read.get(statement.report())))));
        return recorded;
    }

    /** A claim's id is its own within its report. */
    record Key(String report, String claim) {

        static Key of(Statement statement) {
            return new Key(statement.report(), statement.claim().id());
        }
    }

    /** Why a claim that was asked for is not any more. */
    Amendment.Reason whyGone(String claim) {
        Additions added = new Additions(handle, moment, reviews);
        Optional<Statement> there = Additions.isRead(handle, claim, moment)
                ? Claims.find(ledger, handle, claim, moment)
                : added.ofClaim(claim);
        if (there.isPresent()) {
            return there.get().review().counts() ? Amendment.Reason.ELSEWHERE : Amendment.Reason.REJECTED;
        }
        return isAdded(reviews.decisions(), claim) && !isAdded(reviews.standing(), claim)
                ? Amendment.Reason.WITHDRAWN
                : Amendment.Reason.NOT_FOUND;
    }

    private static boolean isAdded(List<Decision> decisions, String claim) {
        return decisions.stream()
                .anyMatch(decision ->
                        decision.act() instanceof Act.Add add && add.claim().equals(claim));
    }
}
