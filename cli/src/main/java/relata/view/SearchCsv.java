package relata.view;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import relata.exports.Csv;
import relata.reading.Published;
import relata.search.Hit;
import relata.search.Passages;
import relata.text.CodePoints;

/** What a search found as a table for spreadsheets: a line a passage; offsets in Unicode code points of the report's text. */
public final class SearchCsv {

    private static final List<String> HEADINGS = List.of(
            "report",
            "digest",
            "title",
            "publisher",
            "published_from",
            "published_to",
            "start",
            "end",
            "words",
            "found",
            "claims");

    private SearchCsv() {}

    public static String heading() {
        return Csv.line(HEADINGS);
    }

    /** The lines of one report; one without passage where it was found by its title. */
    public static List<String> lines(Hit hit) {
        CodePoints points = CodePoints.of(hit.text());
        List<Passages.Passage> passages = Passages.of(hit.text(), hit.matches());
        return passages.isEmpty()
                ? List.of(line(hit, "", "", "", ""))
                : passages.stream()
                        .map(passage -> line(
                                hit,
                                String.valueOf(points.at(passage.span().start())),
                                String.valueOf(points.at(passage.span().end())),
                                Printable.line(passage.span().of(hit.text())),
                                passage.matches().stream()
                                        .map(match -> Printable.line(match.of(hit.text())))
                                        .distinct()
                                        .collect(Collectors.joining("; "))))
                        .toList();
    }

    private static String line(Hit hit, String start, String end, String words, String found) {
        return Csv.line(Stream.of(
                        hit.name(),
                        hit.digest(),
                        hit.title().orElse(""),
                        hit.publisher().orElse(""),
                        hit.published()
                                .map(Published::from)
                                .map(Object::toString)
                                .orElse(""),
                        hit.published().map(Published::to).map(Object::toString).orElse(""),
                        start,
                        end,
                        words,
                        found,
                        hit.statements().stream()
                                .map(statement -> statement.claim().id())
                                .collect(Collectors.joining("; ")))
                .toList());
    }
}
