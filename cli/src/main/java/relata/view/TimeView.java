package relata.view;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import relata.exports.Csv;
import relata.json.Json;
import relata.text.CodePoints;
import relata.time.Interval;
import relata.time.TimeExpression;

/**
 * The times that a report names: for people, for a spreadsheet, and as one JSON object a line ({@code report, start, end, words,
 * value, from, to, zone, rule, basis, counted_from}; offsets in code points, moments local to whoever speaks, the last one inclusive).
 */
public final class TimeView {

    private static final List<String> COLUMNS =
            List.of("report", "start", "end", "words", "value", "from", "to", "zone", "rule", "basis", "counted_from");
    private static final List<String> HEADINGS = List.of("WORDS", "FROM", "TO", "TIMEX3", "HOW");

    private final String report;
    private final String text;
    private final CodePoints points;

    /** Of one report, by name and text. */
    public TimeView(String report, String text) {
        this.report = report;
        this.text = text;
        points = CodePoints.of(text);
    }

    public static String csvHeading() {
        return Csv.line(COLUMNS);
    }

    /** One time as one JSON object, without the line end. */
    public String json(TimeExpression time) {
        return Json.object(json -> {
            json.writeStringProperty("report", report);
            json.writeNumberProperty("start", points.at(time.span().start()));
            json.writeNumberProperty("end", points.at(time.span().end()));
            json.writeStringProperty("words", time.span().of(text));
            json.writeStringProperty("value", time.value());
            Json.optional(json, "from", time.interval().map(Interval::from).map(TimeView::second));
            Json.optional(json, "to", time.interval().map(Interval::to).map(TimeView::second));
            Json.optional(json, "zone", time.zone().map(ZoneOffset::getId));
            json.writeStringProperty("rule", time.rule());
            json.writeStringProperty("basis", basis(time));
            Json.optional(json, "counted_from", time.countedFrom().map(TimeView::second));
        });
    }

    /** One time as one record, without the line end. */
    public String csv(TimeExpression time) {
        return Csv.line(List.of(
                report,
                String.valueOf(points.at(time.span().start())),
                String.valueOf(points.at(time.span().end())),
                words(time),
                time.value(),
                orEmpty(time.interval().map(Interval::from).map(TimeView::second)),
                orEmpty(time.interval().map(Interval::to).map(TimeView::second)),
                orEmpty(time.zone().map(ZoneOffset::getId)),
                time.rule(),
                basis(time),
                orEmpty(time.countedFrom().map(TimeView::second))));
    }

    /** All times of the report as a table. */
    public void table(List<TimeExpression> times, Screen screen, Consumer<String> out) {
        if (times.isEmpty()) {
            return;
        }
        Table table = new Table(HEADINGS);
        times.forEach(time -> table.add(List.of(
                words(time),
                orEmpty(time.interval().map(Interval::from).map(from -> minute(from))),
                orEmpty(time.interval().map(Interval::to).map(to -> minute(to))),
                time.value(),
                how(time))));
        table.print(screen, out);
    }

    private String words(TimeExpression time) {
        return Printable.line(time.span().of(text));
    }

    /** "stated" by the words alone, "counted" from a moment, "open" where they name no interval that can be told. */
    private static String basis(TimeExpression time) {
        return time.interval().isEmpty() ? "open" : time.anchored() ? "stated" : "counted";
    }

    private static String how(TimeExpression time) {
        String from = time.countedFrom().map(now -> " from " + minute(now)).orElse("");
        return time.rule().replace('-', ' ') + ", " + basis(time) + from;
    }

    private static String second(LocalDateTime moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toLocalDate() + "T"
                + String.format(
                        Locale.ROOT, "%02d:%02d:%02d", moment.getHour(), moment.getMinute(), moment.getSecond());
    }

    private static String minute(LocalDateTime moment) {
        return moment.toLocalDate() + String.format(Locale.ROOT, " %02d:%02d", moment.getHour(), moment.getMinute());
    }

    private static String orEmpty(Optional<String> value) {
        return value.orElse("");
    }
}
