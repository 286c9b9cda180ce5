package relata.picture;

import java.time.Instant;
import java.util.Optional;
import relata.claims.Claim;
import relata.reading.Published;
import relata.reading.Report;

/**
 * A claim with the report it stands in, as a ledger hands it over.
 *
 * @param claim with identities resolved
 * @param report digest of the report
 * @param reportName file name or address of the report
 * @param publisher who published the report
 * @param publisherId the source {@code names} takes the publisher to be
 * @param said when the report was published
 * @param words the sentence the claim stands in
 * @param learned when the ledger learned of it
 * @param review what reviewers made of it; the claim is as they have it
 */
public record Statement(
        Claim claim,
        String report,
        String reportName,
        Optional<String> publisher,
        Optional<String> publisherId,
        Optional<Published> said,
        String words,
        Instant learned,
        Review review) {

    /** A statement that nobody has reviewed. */
    public Statement(
            Claim claim,
            String report,
            String reportName,
            Optional<String> publisher,
            Optional<String> publisherId,
            Optional<Published> said,
            String words,
            Instant learned) {
        this(claim, report, reportName, publisher, publisherId, said, words, learned, Review.NONE);
    }

    /** The same statement, of the claim as reviewers have it. */
    public Statement reviewed(Claim as, Optional<String> publisherAs, Review by) {
        return new Statement(as, report, reportName, publisher, publisherAs, said, words, learned, by);
    }

    /** What to call the report in a line of text: its file name without the folder, or its address. */
    public String shortReportName() {
        return Report.shortName(reportName);
    }
}
