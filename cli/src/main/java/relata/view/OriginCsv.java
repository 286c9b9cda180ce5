package relata.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import relata.exports.Csv;
import relata.origins.CopiedPassage;
import relata.origins.Copies;
import relata.origins.Explanation;
import relata.origins.Fingerprinted;
import relata.origins.SharedWords;
import relata.reading.Published;
import relata.text.CodePoints;
import relata.text.Span;

/** Copies for a spreadsheet: a line a report of a cluster and a line a copied passage; or, of a pair, a line for all words that both have. */
public final class OriginCsv {

    private static final List<String> HEADINGS =
            List.of("type", "report", "digest", "publisher", "published_from", "of", "of_digest", "share");

    private static final List<String> PAIR_HEADINGS = List.of(
            "kinship",
            "type",
            "earlier",
            "earlier_start",
            "earlier_end",
            "earlier_words",
            "later",
            "later_start",
            "later_end",
            "later_words");

    private OriginCsv() {}

    /** Of a passage there is no share. */
    public static List<String> lines(Copies copies) {
        List<String> lines = new ArrayList<>(List.of(Csv.line(HEADINGS)));
        copies.clusters()
                .forEach(cluster -> cluster.reports().forEach(report -> {
                    double share = report.fingerprint().shareIn(cluster.first().fingerprint());
                    lines.add(line("copy", report, cluster.first(), Words.exactly(Math.round(1000 * share) / 1000.0)));
                }));
        for (Fingerprinted report : copies.reports()) {
            for (CopiedPassage passage : copies.passagesOfOthers(report.report())) {
                lines.add(line("passage", report, passage.from(), ""));
            }
        }
        return lines;
    }

    private static String line(String type, Fingerprinted report, Fingerprinted of, String share) {
        return Csv.line(List.of(
                type,
                report.name(),
                report.report(),
                Printable.line(report.publisher().orElse("")),
                report.published().map(Published::from).map(Object::toString).orElse(""),
                of.name(),
                of.report(),
                share));
    }

    public static String pairHeading() {
        return Csv.line(PAIR_HEADINGS);
    }

    /** Offsets in Unicode code points of each report's text. */
    public static List<String> lines(Explanation explained) {
        return Stream.concat(
                        explained.comparison().passages().stream().map(words -> line(explained, "passage", words)),
                        explained.comparison().quotations().stream().map(words -> line(explained, "quotation", words)))
                .toList();
    }

    private static String line(Explanation explained, String type, SharedWords words) {
        List<String> cells = new ArrayList<>(List.of(explained.kinship().words(), type));
        add(cells, explained.earlier().name(), explained.earlier().text(), words.one());
        add(cells, explained.later().name(), explained.later().text(), words.other());
        return Csv.line(cells);
    }

    private static void add(List<String> cells, String name, String text, Span span) {
        CodePoints points = CodePoints.of(text);
        cells.addAll(List.of(
                name,
                Integer.toString(points.at(span.start())),
                Integer.toString(points.at(span.end())),
                Printable.line(span.of(text))));
    }
}
