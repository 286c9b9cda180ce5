package relata.view;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import relata.Reading;
import relata.picture.Statement;
import relata.reading.Report;

/** The claims of a report that stands in no ledger, in the form a ledger would hand them over in. */
public final class ReadingStatements {

    private ReadingStatements() {}

    public static List<Statement> of(Reading reading) {
        Report report = reading.report();
        return reading.claims().stream()
                .map(claim -> new Statement(
                        claim,
                        report.digest(),
                        report.name(),
                        report.publisher(),
                        Optional.empty(),
                        report.published(),
                        claim.sentence().of(report.text()),
                        Instant.EPOCH))
                .toList();
    }
}
