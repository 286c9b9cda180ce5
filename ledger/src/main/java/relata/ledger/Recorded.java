package relata.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import relata.picture.Statement;

/**
 * A statement with all that the ledger knows of where it comes from.
 *
 * @param report the report as the reading has it that the statement was found in
 */
public record Recorded(Statement statement, ReportAsRead report) {

    /**
     * A report, as a reading of it stands in the ledger.
     *
     * @param digest SHA-256 of the bytes that were handed in
     * @param url where this publication of it stands
     * @param text which all offsets count in, in UTF-16 units
     * @param textDigest SHA-256 of the text in UTF-8
     * @param publications all appearances of the report, in the order in which they were learned
     * @param run what it was read by
     * @param runStarted when the ledger first had something read by that run
     * @param learned when the ledger first had the report
     * @param read when it had this reading
     */
    public record ReportAsRead(
            String digest,
            Optional<String> title,
            Optional<String> language,
            Optional<String> url,
            String text,
            String textDigest,
            List<Publication> publications,
            Run run,
            Instant runStarted,
            Instant learned,
            Instant read) {

        public ReportAsRead {
            publications = List.copyOf(publications);
        }
    }

    /** Whether another says the same of the same report: it was read anew, and nothing came of it. */
    boolean isAs(Recorded other) {
        return statement.equals(other.statement) && report.publications.equals(other.report.publications);
    }
}
