package relata;

import java.util.Optional;
import relata.reading.Passage;
import relata.reading.Published;
import relata.reading.Report;
import relata.writing.Folded;

/**
 * A report with its letters folded for reading, and the way back to the report as it is.
 *
 * @param report the same report with its text folded
 * @param back puts what is found in it to where it stands in the report as it is
 */
record FoldedReport(Report report, Unfolding back) {

    /** A report folded; nothing where there is nothing to fold. */
    static Optional<FoldedReport> of(Report report) {
        return Folded.of(report.text())
                .map(folded -> new FoldedReport(folded(report, folded), new Unfolding(report.text(), folded)));
    }

    private static Report folded(Report report, Folded folded) {
        return new Report(
                report.digest(),
                report.name(),
                folded.text(),
                report.title().map(title -> Folded.of(title).map(Folded::text).orElse(title)),
                report.publisher(),
                report.url(),
                report.language(),
                report.published().map(published -> folded(published, folded)),
                report.passages().stream()
                        .map(passage -> new Passage(folded.toFolded(passage.span()), passage.kind()))
                        .toList(),
                report.page(),
                report.fetched(),
                report.original());
    }

    private static Published folded(Published published, Folded folded) {
        return new Published(
                published.from(),
                published.to(),
                published.basis(),
                published.words(),
                published.span().map(folded::toFolded),
                published.offset());
    }
}
