package relata.view;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import relata.json.Json;
import relata.reading.PageOrigin;
import relata.reading.Published;
import relata.reading.Report;
import tools.jackson.core.JsonGenerator;

/** What was read of a report: one JSON object a line. */
public final class ReportJson {

    private ReportJson() {}

    /**
     * One report as one line, without the line end. Its text is the body: one paragraph a line, without headline, captions and frame.
     */
    public static String line(Report report) {
        return line(report.name(), Optional.of(report), Optional.empty());
    }

    /**
     * What could not be read.
     *
     * @param name of the file
     * @param known what it says of itself all the same
     */
    public static String line(String name, Optional<Report> known, String problem) {
        return line(name, known, Optional.of(problem));
    }

    private static String line(String name, Optional<Report> report, Optional<String> problem) {
        Optional<PageOrigin> page = report.flatMap(Report::page);
        String text = report.map(Report::text).orElse("");
        return Json.object(json -> {
            json.writeStringProperty("report", name);
            Json.optional(json, "title", report.flatMap(Report::title));
            Json.optional(json, "byline", page.flatMap(PageOrigin::byline));
            Json.optional(json, "publisher", report.flatMap(Report::publisher));
            Json.optional(json, "url", report.flatMap(Report::url));
            Json.optional(json, "fetched", report.flatMap(Report::fetched).map(fetch -> String.valueOf(fetch.at())));
            write(json, "published", report.flatMap(Report::published));
            write(json, "modified", page.flatMap(PageOrigin::modified));
            Json.optional(json, "language", report.flatMap(Report::language));
            array(json, "credits", report.map(Report::credits), credit -> {
                json.writeStringProperty("name", credit.name());
                Json.optional(json, "url", credit.address());
            });
            array(json, "notices", report.map(Report::notices), notice -> {
                json.writeStringProperty("kind", notice.kind().name().toLowerCase(Locale.ROOT));
                json.writeStringProperty("words", notice.span().of(text));
            });
            array(json, "links", page.map(PageOrigin::links), link -> {
                json.writeStringProperty("words", link.span().of(text));
                json.writeStringProperty("url", link.address());
            });
            json.writeStringProperty("text", report.map(ReportText::body).orElse(""));
            Json.optional(json, "problem", problem);
        });
    }

    private static <T> void array(JsonGenerator json, String name, Optional<List<T>> values, Consumer<T> write) {
        json.writeName(name);
        json.writeStartArray();
        for (T value : values.orElse(List.of())) {
            json.writeStartObject();
            write.accept(value);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, String name, Optional<Published> time) {
        json.writeName(name);
        time.ifPresentOrElse(published -> write(json, published), json::writeNull);
    }

    private static void write(JsonGenerator json, Published published) {
        json.writeStartObject();
        json.writeStringProperty("from", ReportText.onItsClock(published, published.from()));
        json.writeStringProperty("to", ReportText.onItsClock(published, published.to()));
        Json.optional(json, "offset", published.offset().map(ZoneOffset::getId));
        json.writeStringProperty("basis", published.basis().name().toLowerCase(Locale.ROOT));
        json.writeStringProperty("words", published.words());
        json.writeEndObject();
    }
}
