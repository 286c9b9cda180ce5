package relata.view;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import relata.exports.Csv;
import relata.reading.PageOrigin;
import relata.reading.Published;
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
                "text",
                "problem"));
    }

    /** One report as one record, without the line end. */
    public static String line(Report report) {
        return line(report.name(), Optional.of(report), "");
    }

    /**
     * What could not be read.
     *
     * @param name of the file
     * @param known what it says of itself all the same
     */
    public static String line(String name, Optional<Report> known, String problem) {
        Optional<Published> published = known.flatMap(Report::published);
        return Csv.line(List.of(
                name,
                shown(known.flatMap(Report::title)),
                shown(known.flatMap(Report::page).flatMap(PageOrigin::byline)),
                shown(known.flatMap(Report::publisher)),
                known.flatMap(Report::url).orElse(""),
                known.flatMap(Report::fetched)
                        .map(fetch -> String.valueOf(fetch.at()))
                        .orElse(""),
                published.map(time -> ReportText.onItsClock(time, time.from())).orElse(""),
                published.map(time -> ReportText.onItsClock(time, time.to())).orElse(""),
                published
                        .map(time -> time.basis().name().toLowerCase(Locale.ROOT))
                        .orElse(""),
                shown(published.map(Published::words)),
                known.flatMap(Report::language).orElse(""),
                known.map(ReportText::body).orElse(""),
                problem));
    }

    private static String shown(Optional<String> words) {
        return words.map(Printable::line).orElse("");
    }
}
