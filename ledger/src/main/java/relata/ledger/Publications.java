package relata.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Where and when reports appeared. */
final class Publications {

    /** Columns of a publication {@code p}, with {@link #NAME} joined. */
    static final String COLUMNS =
            "p.name, p.url, n.words AS publisher, p.published_from, p.published_to, p.published_basis,"
                    + " p.published_words, p.published_start, p.published_end";

    /** Joins the name {@code n} of a publication's publisher. */
    static final String NAME = "LEFT JOIN name n ON n.seq = p.publisher";

    private Publications() {}

    /**
     * By row number of the report, in the order in which they were learned.
     *
     * @param reports row numbers
     */
    static Map<Long, List<Publication>> of(Handle handle, List<Long> reports, Moment moment) {
        Moment known = new Moment(moment.known());
        Map<Long, List<Publication>> publications = new HashMap<>();
        known.in(handle.createQuery("SELECT p.report, p.learned, " + COLUMNS + " FROM publication p " + NAME
                        + " WHERE p.report" + Keys.IN + known.andLearned("p") + " ORDER BY p.seq"))
                .bind("keys", Keys.of(reports))
                .map((columns, context) -> {
                    Row row = new Row(handle, columns);
                    Publication publication = new Publication(
                            row.words("name"),
                            row.optionalWords("url"),
                            row.optionalWords("publisher"),
                            row.published(),
                            row.instant("learned"));
                    return Map.entry(row.number("report"), publication);
                })
                .forEach(entry -> publications
                        .computeIfAbsent(entry.getKey(), any -> new ArrayList<>())
                        .add(entry.getValue()));
        return publications;
    }
}
