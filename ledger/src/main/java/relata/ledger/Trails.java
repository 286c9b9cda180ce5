package relata.ledger;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import relata.claims.Claim;
import relata.picture.Statement;
import relata.review.Reviews;
import relata.review.Trail;

/** Gathers all that the ledger knows of one claim. */
final class Trails {

    private final Handle handle;
    private final Moment moment;

    Trails(Handle handle, Moment moment) {
        this.handle = handle;
        this.moment = moment;
    }

    Optional<Trail> find(String ledger, String idPrefix) {
        return Claims.find(ledger, handle, idPrefix, moment).map(this::of);
    }

    private Trail of(Statement statement) {
        Reviews reviews = ReviewLoader.load(handle, moment);
        String claim = statement.claim().id();
        boolean stands = Additions.isRead(handle, claim, moment)
                || statement.claim().rule().equals(Claim.BY_REVIEWER);
        return new Trail(
                statement,
                stands,
                readings(claim),
                identities(claim),
                Trail.Entry.of(reviews.about(statement), reviews));
    }

    private List<Trail.Found> readings(String claim) {
        return moment.in(handle.createQuery("""
                        SELECT n.seq, n.program, r.learned FROM claim c
                        JOIN reading r ON r.seq = c.reading JOIN run n ON n.seq = r.run
                        WHERE c.id = :claim%s ORDER BY r.seq""".formatted(moment.andLearned("r"))))
                .bind("claim", claim)
                .map((columns, context) -> {
                    Row row = new Row(handle, columns);
                    return new Trail.Found(row.number("seq"), row.words("program"), row.instant("learned"));
                })
                .list();
    }

    private List<Trail.Identified> identities(String claim) {
        return new IdentityHistory(handle, moment).of(claim);
    }
}
