package relata.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import relata.picture.Statement;
import relata.reading.Published;

/** Claims together with the reports they stand in. */
final class StatementLoader {

    private record Header(
            String digest,
            String name,
            Optional<String> publisher,
            Optional<String> publisherId,
            Optional<Published> published) {}

    private StatementLoader() {}

    /** @param claims row numbers */
    static List<Statement> load(Handle handle, List<Long> claims, Moment moment) {
        List<ClaimLoader.Stored> stored = ClaimLoader.load(handle, claims, moment);
        Map<Long, Header> headers =
                headers(handle, stored.stream().map(ClaimLoader.Stored::reading).collect(Collectors.toSet()), moment);
        return stored.stream()
                .map(claim -> statement(claim, Objects.requireNonNull(headers.get(claim.reading()))))
                .toList();
    }

    private static Statement statement(ClaimLoader.Stored stored, Header header) {
        return new Statement(
                stored.claim(),
                header.digest,
                header.name,
                header.publisher,
                header.publisherId,
                header.published,
                stored.sentence(),
                stored.learned());
    }

    private static Map<Long, Header> headers(Handle handle, Set<Long> readings, Moment moment) {
        Map<Long, Header> headers = new HashMap<>();
        moment.in(handle.createQuery("""
                        SELECT p.*, r.seq AS reading, o.digest, i.canonical
                        FROM reading r
                        JOIN report o ON o.seq = r.report
                        JOIN publication p ON p.seq = r.publication
                        LEFT JOIN publisher_identity i ON i.publisher = p.publisher AND %s
                        WHERE r.seq%s""".formatted(moment.stood("i"), Keys.IN)))
                .bind("keys", Keys.of(readings))
                .map((columns, context) -> {
                    Row row = new Row(columns);
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
