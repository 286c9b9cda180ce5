package relata;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import relata.reading.Passage;
import relata.reading.Published;
import relata.reading.Report;
import relata.text.Span;
import relata.time.TimeExpression;
import relata.time.TimeExpressions;

/** The times that a report names, in text order. */
public final class ReportTimes {

    private ReportTimes() {}

    /** All but the header lines is read, the page frame too: what surrounds a text may hold its dates. */
    public static List<TimeExpression> of(Report report) {
        return FoldedReport.of(report)
                .map(folded -> folded.back().all(found(folded.report())))
                .orElseGet(() -> found(report));
    }

    private static List<TimeExpression> found(Report report) {
        Optional<LocalDateTime> now = report.published().map(Published::now);
        List<TimeExpression> times = new ArrayList<>();
        for (Span stretch : stretches(report)) {
            times.addAll(TimeExpressions.shipped().in(report.text(), stretch, now));
        }
        return times;
    }

    /** Between header lines text is read as one: "the next day" may look back over paragraphs. */
    private static List<Span> stretches(Report report) {
        List<Span> stretches = new ArrayList<>();
        boolean joined = false;
        for (Passage passage : report.passages()) {
            boolean read = passage.kind() != Passage.Kind.HEADER;
            if (read) {
                int last = stretches.size() - 1;
                if (joined) {
                    stretches.set(last, stretches.get(last).cover(passage.span()));
                } else {
                    stretches.add(passage.span());
                }
            }
            joined = read;
        }
        return stretches;
    }
}
