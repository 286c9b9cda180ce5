package relata.view;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import relata.reading.Passage;
import relata.reading.Published;
import relata.reading.Report;

/** What was read of a report, for people: headline, where it is from, paragraphs. */
public final class ReportText {

    private final Screen screen;

    public ReportText(Screen screen) {
        this.screen = screen;
    }

    /** The paragraphs of a report, one a line. */
    static String body(Report report) {
        return report.passages().stream()
                .filter(ReportText::isParagraph)
                .map(passage -> passage.span().of(report.text()))
                .collect(Collectors.joining("\n"));
    }

    /** Of whatever language. */
    private static boolean isParagraph(Passage passage) {
        return passage.kind() == Passage.Kind.BODY || passage.kind() == Passage.Kind.FOREIGN;
    }

    /** An instant as the publisher's clock shows it, where that is known; else in UTC. ISO 8601. */
    static String onItsClock(Published published, Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                instant.atOffset(published.offset().orElse(ZoneOffset.UTC)));
    }

    public void print(Report report, Consumer<String> out) {
        List<String> head = new ArrayList<>();
        head.add(screen.paint(Style.STRONG, report.title().map(Printable::line).orElse("(no headline)")));
        head.add(screen.paint(Style.FAINT, "report     " + Printable.line(report.name())));
        head.addAll(
                ReportLines.of(report, report.published().map(Words::published).orElse("nothing tells")));
        report.language().ifPresent(tag -> head.add("language   " + Printable.line(tag)));
        head.forEach(line -> Wrap.lines(line, screen.width()).forEach(out));
        out.accept("");
        for (Passage passage : report.passages()) {
            if (isParagraph(passage)) {
                Wrap.lines(Printable.line(passage.span().of(report.text())), screen.width())
                        .forEach(out);
                out.accept("");
            }
        }
    }
}
