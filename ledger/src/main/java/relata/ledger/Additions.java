package relata.ledger;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import relata.claims.Claim;
import relata.claims.Field;
import relata.picture.Review;
import relata.picture.Statement;
import relata.review.Act;
import relata.review.Decision;
import relata.review.Reviews;
import relata.text.Span;

/** Claims that reviewers added, where the reading that stands has their words and does not find them itself. */
final class Additions {

    private final Handle handle;
    private final Moment moment;
    private final Reviews reviews;

    Additions(Handle handle, Moment moment, Reviews reviews) {
        this.handle = handle;
        this.moment = moment;
        this.reviews = reviews;
    }

    /** Those of some reports, in the order in which they were added, as reviewers have them. */
    List<Statement> of(Map<String, Long> readings) {
        List<Decision> wanted = reviews.standing().stream()
                .filter(decision -> decision.act() instanceof Act.Add add && readings.containsKey(add.report()))
                .toList();
        if (wanted.isEmpty()) {
            return List.of();
        }
        Map<Long, StatementLoader.Header> headers =
                StatementLoader.headers(handle, new HashSet<>(readings.values()), moment);
        return wanted.stream()
                .flatMap(decision -> statement(decision, readings, headers).stream())
                .map(reviews::apply)
                .toList();
    }

    /** The one of this id. */
    Optional<Statement> ofClaim(String id) {
        Map<String, Long> readings = new TreeMap<>();
        reviews.standing().forEach(decision -> {
            if (decision.act() instanceof Act.Add add && add.claim().equals(id)) {
                readingOf(add.report()).ifPresent(reading -> readings.put(add.report(), reading));
            }
        });
        return of(readings).stream()
                .filter(statement -> statement.claim().id().equals(id))
                .findFirst();
    }

    private Optional<Statement> statement(
            Decision decision, Map<String, Long> readings, Map<Long, StatementLoader.Header> headers) {
        Act.Add add = (Act.Add) decision.act();
        long reading = Objects.requireNonNull(readings.get(add.report()));
        String text = text(handle, reading);
        if (!stand(add.drafted(), text) || isRead(handle, add.claim(), moment)) {
            return Optional.empty();
        }
        Claim claim = add.drafted()
                .saidBy(ReadingLoader.speech(handle, reading)
                        .chainAt(add.drafted().trigger().span()));
        return Optional.of(Objects.requireNonNull(headers.get(reading))
                .statement(claim, claim.sentence().of(text), decision.made())
                .reviewed(claim, Optional.empty(), ADDED));
    }

    private static final Review ADDED = new Review(Review.State.ADDED, List.of(), Optional.empty());

    /** The reviews that stand and speak of a claim that the standing reading of its report no longer holds. */
    List<Decision> orphans() {
        Map<String, Boolean> there = new TreeMap<>();
        reviews.standing().forEach(decision -> {
            if (decision.act() instanceof Act.Add add) {
                boolean stands = readingOf(add.report())
                        .filter(reading -> stand(add.drafted(), text(handle, reading)))
                        .isPresent();
                there.merge(add.claim(), stands, Boolean::logicalOr);
            }
        });
        return reviews.standing().stream()
                .filter(decision -> decision.act() instanceof Act.OnClaim act
                        && !there.computeIfAbsent(act.claim(), claim -> isRead(handle, claim, moment)))
                .toList();
    }

    private Optional<Long> readingOf(String report) {
        return moment.in(handle.createQuery("SELECT max(r.seq) FROM reading r JOIN report o ON o.seq = r.report"
                        + " WHERE o.digest = :digest" + moment.andLearned("r")))
                .bind("digest", report)
                .mapTo(Long.class)
                .findOne();
    }

    private static String text(Handle handle, long reading) {
        return handle.createQuery("SELECT t.text FROM reading r JOIN text t ON t.seq = r.text WHERE r.seq = :reading")
                .bind("reading", reading)
                .mapTo(String.class)
                .one();
    }

    private static boolean stand(Claim claim, String text) {
        Stream<Field.Value> values = Stream.of(Field.values()).flatMap(field -> field.of(claim).stream());
        return Stream.concat(Stream.of(Field.Value.of(claim.trigger())), values)
                .allMatch(value -> value.span().isEmpty() || stands(value, text));
    }

    /** Whether words stand where they are said to. */
    static boolean stands(Field.Value value, String text) {
        Span span = value.span().orElseThrow();
        return span.end() <= text.length() && span.of(text).equals(value.text());
    }

    /** The text of a report as it was last read. */
    Optional<String> textOf(String report) {
        return readingOf(report).map(reading -> text(handle, reading));
    }

    /** Whether the standing reading of a report finds a claim itself. */
    static boolean isRead(Handle handle, String claim, Moment moment) {
        return moment.in(handle.createQuery("SELECT 1 FROM claim c JOIN reading r ON r.seq = c.reading"
                        + " WHERE c.id = :claim AND " + moment.stands("r") + " LIMIT 1"))
                .bind("claim", claim)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    /** Whether any reading ever found a claim, or a reviewer added it. */
    boolean isKnown(String claim) {
        return handle.createQuery("SELECT 1 FROM claim c WHERE c.id = :claim LIMIT 1")
                        .bind("claim", claim)
                        .mapTo(Integer.class)
                        .findOne()
                        .isPresent()
                || reviews.decisions().stream()
                        .anyMatch(other -> other.act() instanceof Act.Add add
                                && add.claim().equals(claim));
    }
}
