package relata.ledger;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import relata.origins.Fingerprint;
import relata.origins.Fingerprinted;
import relata.review.Identities;

/** The fingerprints of the texts of all readings, by which copies are found without reading the texts again: made from those alone. */
final class Fingerprints {

    private static final String WHAT = "fingerprints";

    private Fingerprints() {}

    /** @param reading row number */
    static void add(Gathered rows, long reading, Fingerprinted text) {
        rows.into("fingerprint", "reading, print, credits")
                .add(reading, text.fingerprint().bytes(), String.join("\n", text.credits()));
    }

    /** Whether all of them are there, as this program makes them. */
    static boolean isCurrent(Handle handle) {
        return DerivedForms.isMade(handle, WHAT, Fingerprint.FORM);
    }

    /** Makes all of them anew where an older program made them otherwise, or there are none. */
    static void bringUpToDate(Handle handle) {
        if (!isCurrent(handle)) {
            makeAnew(handle);
        }
    }

    static void makeAnew(Handle handle) {
        handle.execute("DELETE FROM fingerprint");
        Gathered rows = new Gathered(handle);
        // One at a time: the texts together may be larger than memory.
        for (long reading : handle.createQuery("SELECT seq FROM reading ORDER BY seq")
                .mapTo(Long.class)
                .list()) {
            add(rows, reading, Fingerprinted.of(ReadingLoader.report(handle, reading)));
            rows.writeIfMany();
        }
        rows.write();
        DerivedForms.made(handle, WHAT, Fingerprint.FORM);
    }

    /** The reports as the readings that stood at the moment have them, in the order in which they were first added. */
    static List<Fingerprinted> at(Handle handle, Moment moment) {
        boolean current = isCurrent(handle);
        Identities identities = ReviewLoader.load(handle, moment).identities();
        return moment.in(handle.createQuery(
                        """
                        SELECT r.seq AS reading, o.digest, %s, i.canonical, f.print, f.credits
                        FROM reading r
                        JOIN report o ON o.seq = r.report
                        JOIN publication p ON p.seq = r.publication
                        %s
                        LEFT JOIN fingerprint f ON f.reading = r.seq
                        LEFT JOIN publisher_identity i ON i.publisher = n.words AND %s
                        WHERE %s ORDER BY o.seq""".formatted(Publications.COLUMNS, Publications.NAME, moment.stood("i"), moment.stands("r"))))
                .map((columns, context) -> {
                    Row row = new Row(handle, columns);
                    Optional<String> publisherId =
                            row.optionalWords("canonical").map(identities::of);
                    return current
                            ? new Fingerprinted(
                                    row.words("digest"),
                                    row.words("name"),
                                    row.optionalWords("publisher"),
                                    publisherId,
                                    row.published(),
                                    row.words("credits").lines().toList(),
                                    Fingerprint.of(columns.getBytes("print")))
                            : Fingerprinted.of(ReadingLoader.report(handle, row.number("reading")), publisherId);
                })
                .list();
    }
}
