package relata.origins;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import relata.reading.Credit;
import relata.reading.Published;
import relata.reading.Report;

/**
 * A report as far as it matters for telling copies.
 *
 * @param report its digest
 * @param name file name or address it was read from
 * @param publisher who published it
 * @param publisherId the source that {@code names} takes the publisher to be
 * @param published when
 * @param credits whom it credits for its words, as it names them
 * @param fingerprint of its text
 */
public record Fingerprinted(
        String report,
        String name,
        Optional<String> publisher,
        Optional<String> publisherId,
        Optional<Published> published,
        List<String> credits,
        Fingerprint fingerprint) {

    public Fingerprinted {
        credits = List.copyOf(credits);
    }

    /** Earliest first; of an interval, its beginning counts. Those without a time come last, and the digest decides between equals. */
    static final Comparator<Fingerprinted> BY_PUBLICATION = Comparator.comparing((Fingerprinted text) ->
                    text.published().map(Published::from).orElse(Instant.MAX))
            .thenComparing(text -> text.published().map(Published::to).orElse(Instant.MAX))
            .thenComparing(Fingerprinted::report);

    /** A report as it was read, of a publisher that nobody has looked up. */
    public static Fingerprinted of(Report report) {
        return of(report, Optional.empty());
    }

    /** A report as it was read, of a publisher that is taken for this source. */
    public static Fingerprinted of(Report report, Optional<String> publisherId) {
        return new Fingerprinted(
                report.digest(),
                report.name(),
                report.publisher(),
                publisherId,
                report.published(),
                report.credits().stream().map(Credit::name).toList(),
                Fingerprint.of(report));
    }

    /** What to call the report in a line of text. */
    public String shortName() {
        return Report.shortName(name);
    }
}
