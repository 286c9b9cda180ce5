package relata.view;

import java.util.List;
import java.util.Locale;
import relata.exports.Csv;
import relata.reading.PageOrigin;
import relata.reading.Report;

/** What was read of reports, for a spreadsheet: one row each. */
public final class ReportCsv {

    private ReportCsv() {}

    public static String heading() {
        return Csv.line(List.of(
                "report",
                "title",
                "byline",
                "publisher",
                "url",
                "fetched",
                "published_from",
                "published_to",
                "published_basis",
                "published_words",
                "language",
                "text"));
    }

    /** One report as one record, without the line end. */
    public static String line(Report report) {
        return Csv.line(List.of(
                report.name(),
                report.title().map(Printable::line).orElse(""),
                report.page().flatMap(PageOrigin::byline).map(Printable::line).orElse(""),
                report.publisher().map(Printable::line).orElse(""),
                report.url().orElse(""),
                report.fetched().map(String::valueOf).orElse(""),
                report.published()
                        .map(time -> ReportText.onItsClock(time, time.from()))
                        .orElse(""),
                report.published()
                        .map(time -> ReportText.onItsClock(time, time.to()))
                        .orElse(""),
                report.published()
                        .map(time -> time.basis().name().toLowerCase(Locale.ROOT))
                        .orElse(""),
                report.published().map(time -> Printable.line(time.words())).orElse(""),
                report.language().orElse(""),
                ReportText.body(report)));
    }
}
