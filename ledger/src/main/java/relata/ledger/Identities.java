package relata.ledger;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** What publishers' names stand for, recorded beside the reports; and all that anything is taken for. */
final class Identities {

    private static final String RULE = "names";

    private record Current(long seq, String canonical, boolean byReviewer) {

        private boolean stands(Optional<String> id) {
            return byReviewer || id.equals(Optional.of(canonical));
        }
    }

    private Identities() {}

    /** What the readings that stand take mentions for, and what publishers are taken for. */
    static Set<String> standing(Handle handle) {
        return handle.createQuery("""
                        WITH standing AS (SELECT max(r.seq) AS seq FROM reading r GROUP BY r.report)
                        SELECT i.canonical FROM identity i WHERE i.seq IN (
                          SELECT c.place FROM claim c JOIN standing r ON r.seq = c.reading
                          UNION SELECT ro.identity FROM role ro JOIN claim c ON c.seq = ro.claim JOIN standing r ON r.seq = c.reading
                          UNION SELECT v.identity FROM voice v JOIN standing r ON r.seq = v.reading)
                        UNION SELECT canonical FROM publisher_identity WHERE withdrawn IS NULL""").mapTo(String.class).set();
    }

    /** Records what source a publisher's name stands for; nothing changes where that is known or a reviewer said otherwise. */
    static void ofPublisher(Handle handle, String publisher, Optional<String> id, Instant made) {
        Optional<Current> current = handle.createQuery(
                        "SELECT * FROM publisher_identity WHERE publisher = :publisher AND withdrawn IS NULL")
                .bind("publisher", publisher)
                .map((columns, context) -> {
                    Row row = new Row(handle, columns);
                    return new Current(
                            row.number("seq"),
                            row.words("canonical"),
                            row.optionalWords("reviewer").isPresent());
                })
                .findOne();
        if (current.filter(record -> record.stands(id)).isPresent()) {
            return;
        }
        String at = Times.text(Clock.at(handle, made));
        current.ifPresent(
                record -> handle.createUpdate("UPDATE publisher_identity SET withdrawn = :at WHERE seq = :seq")
                        .bind("at", at)
                        .bind("seq", record.seq)
                        .execute());
        id.ifPresent(canonical -> Inserts.one(
                handle, "publisher_identity", "publisher, canonical, rule, made", publisher, canonical, RULE, at));
    }
}
