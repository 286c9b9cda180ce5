package relata.ledger;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import relata.reading.Published;
import relata.reading.Report;

/** Tells what need not be read again: finding claims takes a hundred times as long as asking this. */
final class KnownReadings {

    private KnownReadings() {}

    /** Whether this run's reading of the report stands, and it was handed in as it is now: {@link Recorder} would change nothing. */
    static boolean hold(Handle handle, Report report, Run run) {
        Optional<Long> known = handle.createQuery("""
                        SELECT d.seq FROM report d JOIN reading r ON r.report = d.seq JOIN run u ON u.seq = r.run
                        WHERE d.digest = :digest AND r.unread IS NULL
                        AND u.program = :program AND u.vocabulary = :vocabulary
                        AND r.seq = (SELECT max(l.seq) FROM reading l WHERE l.report = d.seq)""")
                .bind("digest", report.digest())
                .bind("program", run.program())
                .bind("vocabulary", run.vocabulary())
                .mapTo(Long.class)
                .findOne();
        return known.filter(seq -> Originals.hold(handle, report))
                .filter(seq -> publications(handle, seq).stream().anyMatch(publication -> isOf(publication, report)))
                .isPresent();
    }

    private static List<Publication> publications(Handle handle, long report) {
        return Publications.of(handle, List.of(report), new Moment(Optional.empty()))
                .getOrDefault(report, List.of());
    }

    private static boolean isOf(Publication publication, Report report) {
        return publication.name().equals(report.name())
                && publication.url().equals(report.url())
                && publication.publisher().equals(report.publisher())
                && time(publication.published()).equals(time(report.published()));
    }

    /** What the ledger goes by. */
    private static Optional<Published> time(Optional<Published> published) {
        return published.map(
                time -> new Published(time.from(), time.to(), time.basis(), "", Optional.empty(), Optional.empty()));
    }
}
