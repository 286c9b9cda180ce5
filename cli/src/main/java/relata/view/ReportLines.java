package relata.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import relata.reading.Credit;
import relata.reading.PageOrigin;
import relata.reading.Report;

/** The lines over a report that tell what it says of itself and how it came, the same wherever one is shown. */
final class ReportLines {

    private ReportLines() {}

    /**
     * Those that a report has something for, not wrapped.
     *
     * @param published when it was published, in words
     */
    static List<String> of(Report report, String published) {
        List<String> lines = new ArrayList<>();
        report.publisher().ifPresent(name -> lines.add("publisher  " + Printable.line(name)));
        report.page().flatMap(PageOrigin::byline).ifPresent(name -> lines.add("by         " + Printable.line(name)));
        lines.add("published  " + published);
        report.page()
                .flatMap(PageOrigin::modified)
                .ifPresent(changed -> lines.add("changed    " + Words.published(changed)));
        report.fetched().ifPresent(fetch -> lines.add("fetched    " + fetch.at()));
        String credited = report.credits().stream().map(ReportLines::credit).collect(Collectors.joining(", "));
        if (!credited.isEmpty()) {
            lines.add("credits    " + credited);
        }
        report.notices()
                .forEach(notice ->
                        lines.add("notice     " + Printable.line(notice.span().of(report.text()))));
        return lines;
    }

    private static String credit(Credit credit) {
        return Printable.line(credit.name())
                + credit.address()
                        .map(address -> " (" + Printable.line(address) + ")")
                        .orElse("");
    }
}
