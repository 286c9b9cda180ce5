package relata.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import relata.origins.Cluster;
import relata.origins.CopiedPassage;
import relata.origins.Copies;
import relata.origins.Explanation;
import relata.origins.Fingerprinted;
import relata.origins.SharedWords;
import relata.reading.Report;
import relata.text.CodePoints;
import relata.text.Span;

/** Which reports are copies, and why two of them are taken to have an origin in common, for people. */
public final class OriginView {

    private final Screen screen;

    public OriginView(Screen screen) {
        this.screen = screen;
    }

    /** A table of the clusters, and one of the reports that have passages of others. */
    public void print(Copies copies, Consumer<String> out) {
        out.accept(sentence(copies));
        if (!copies.clusters().isEmpty()) {
            Table clusters = new Table(List.of("TEXT", "PUBLISHED", "PUBLISHER", "REPORT", "SHARE"));
            for (int i = 0; i < copies.clusters().size(); i++) {
                Cluster cluster = copies.clusters().get(i);
                String number = Integer.toString(i + 1);
                cluster.reports().forEach(report -> clusters.add(row(number, report, cluster.first())));
            }
            out.accept("");
            clusters.print(screen, out);
        }
        Table passages = new Table(List.of("REPORT", "HAS PASSAGES OF", "PASSAGES"));
        for (Fingerprinted report : copies.reports()) {
            counted(copies.passagesOfOthers(report.report()))
                    .forEach((from, number) ->
                            passages.add(List.of(name(report), name(from), Integer.toString(number))));
        }
        if (!passages.isEmpty()) {
            out.accept("");
            passages.print(screen, out);
        }
    }

    private static String sentence(Copies copies) {
        int copied = copies.clusters().stream()
                .mapToInt(cluster -> cluster.reports().size())
                .sum();
        int texts = copies.reports().size() - copied + copies.clusters().size();
        return Words.counted(copies.reports().size(), "report") + ", " + Words.counted(texts, "different text")
                + "; of " + Words.counted(copies.clusters().size(), "text") + " there are copies.";
    }

    private List<String> row(String number, Fingerprinted report, Fingerprinted first) {
        return List.of(
                number,
                report.published().map(Words::published).orElse("no date"),
                report.publisher().map(Printable::line).orElse(""),
                name(report),
                report.equals(first) ? "first" : percent(report.fingerprint().shareIn(first.fingerprint())));
    }

    private static Map<Fingerprinted, Integer> counted(List<CopiedPassage> passages) {
        Map<Fingerprinted, Integer> counted = new LinkedHashMap<>();
        passages.forEach(passage -> counted.merge(passage.from(), 1, Integer::sum));
        return counted;
    }

    private static String name(Fingerprinted report) {
        return Printable.line(report.shortName());
    }

    private static String percent(double share) {
        return Math.round(100 * share) + " %";
    }

    /** What two reports share, with the words and where they stand. */
    public void print(Explanation explained, Consumer<String> out) {
        out.accept(screen.paint(Style.STRONG, title(explained.earlier())));
        out.accept(screen.paint(Style.STRONG, title(explained.later())));
        wrapped("  ", conclusion(explained), out);
        wrapped(
                "  ",
                percent(explained.comparison().shareOfOne()) + " of the letters of the first stand in the second, "
                        + percent(explained.comparison().shareOfOther())
                        + " of those of the second in the first; words in quotation marks are not counted.",
                out);
        words("passage", "“%s”", explained, explained.comparison().passages(), out);
        words("quotation", "%s", explained, explained.comparison().quotations(), out);
        out.accept("");
    }

    private static String title(Report report) {
        List<String> title = new ArrayList<>();
        title.add(report.published().map(Words::published).orElse("no date"));
        report.publisher().map(Printable::line).ifPresent(title::add);
        title.add(Printable.line(Report.shortName(report.name())));
        return String.join("  ", title);
    }

    private static String conclusion(Explanation explained) {
        String first = Printable.line(explained
                .earlier()
                .publisher()
                .orElse(Report.shortName(explained.earlier().name())));
        return switch (explained.kinship()) {
            case COPIES -> "Copies of one text: what both say has one origin, " + first + " or whoever it names.";
            case PASSAGE ->
                "A passage in common: what it says has one origin, " + first
                        + " or whoever it names; all else has two.";
            case QUOTATION ->
                "A quotation in common: for that they have one origin, whoever is quoted; for all else two.";
            case NONE -> "Nothing shows that they have an origin in common.";
        };
    }

    private void words(
            String what, String marks, Explanation explained, List<SharedWords> shared, Consumer<String> out) {
        String earlier = explained.earlier().text();
        CodePoints ofEarlier = CodePoints.of(earlier);
        CodePoints ofLater = CodePoints.of(explained.later().text());
        for (SharedWords words : shared) {
            String where = place(words.one(), ofEarlier) + " and " + place(words.other(), ofLater);
            String said = marks.formatted(Printable.line(words.one().of(earlier)));
            wrapped("  ", what + ", characters " + where + ": " + said, out);
        }
    }

    private static String place(Span span, CodePoints points) {
        return points.at(span.start()) + "–" + points.at(span.end());
    }

    private void wrapped(String indent, String words, Consumer<String> out) {
        Wrap.lines(words, screen.width() - indent.length()).forEach(line -> out.accept(indent + line));
    }
}
