package relata.ledger;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import relata.claims.Claim;
import relata.picture.Statement;
import relata.reading.Published;
import relata.review.Reviews;

/** Claims together with the reports they stand in. */
final class StatementLoader {

    /** What a reading's claims have in common. */
    record Header(
            String digest,
            String name,
            Optional<String> publisher,
            Optional<String> publisherId,
            Optional<Published> published) {

        Statement statement(Claim claim, String words, Instant learned) {
            return new Statement(claim, digest, name, publisher, publisherId, published, words, learned);
        }
    }

    private StatementLoader() {}

    /**
     * Claims as reviewers have them.
     *
     * @param claims row numbers
     */
    static List<Statement> load(Handle handle, List<Long> claims, Moment moment) {
        return List.copyOf(
                load(handle, claims, moment, ReviewLoader.load(handle, moment)).values());
    }

    /** Claims as reviewers have them, by row number, in the order in which they were added. */
    static Map<Long, Statement> load(Handle handle, List<Long> claims, Moment moment, Reviews reviews) {
        List<ClaimLoader.Stored> stored = ClaimLoader.load(handle, claims);
        Map<Long, Header> headers =
                headers(handle, stored.stream().map(ClaimLoader.Stored::reading).collect(Collectors.toSet()), moment);
        Map<Long, Statement> statements = new LinkedHashMap<>();
        stored.forEach(claim -> statements.put(
                claim.seq(),
                reviews.apply(Objects.requireNonNull(headers.get(claim.reading()))
                        .statement(claim.claim(), claim.sentence(), claim.learned()))));
        return statements;
    }

    static Map<Long, Header> headers(Handle handle, Set<Long> readings, Moment moment) {
        Map<Long, Header> headers = new HashMap<>();
        moment.in(handle.createQuery(
                        """
                        SELECT %s, r.seq AS reading, o.digest, i.canonical
                        FROM reading r
                        JOIN report o ON o.seq = r.report
                        JOIN publication p ON p.seq = r.publication
                        %s
                        LEFT JOIN publisher_identity i ON i.publisher = n.words AND %s
                        WHERE r.seq%s""".formatted(Publications.COLUMNS, Publications.NAME, moment.stood("i"), Keys.IN)))
                .bind("keys", Keys.of(readings))
                .map((columns, context) -> {
                    Row row = new Row(handle, columns);
                    Header header = new Header(
                            row.words("digest"),
                            row.words("name"),
                            row.optionalWords("publisher"),
                            row.optionalWords("canonical"),
                            row.published());
                    return Map.entry(row.number("reading"), header);
                })
                .forEach(entry -> headers.put(entry.getKey(), entry.getValue()));
        return headers;
    }
}
