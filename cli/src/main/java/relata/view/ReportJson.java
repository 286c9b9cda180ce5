package relata.view;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import relata.json.Json;
import relata.reading.PageOrigin;
import relata.reading.Published;
import relata.reading.Report;
import relata.reading.page.Link;
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
        return Json.object(json -> {
            json.writeStringProperty("report", name);
            Json.optional(json, "title", report.flatMap(Report::title));
            Json.optional(json, "byline", page.flatMap(PageOrigin::byline));
            Json.optional(json, "publisher", report.flatMap(Report::publisher));
            Json.optional(json, "url", report.flatMap(Report::url));
            Json.optional(json, "fetched", report.flatMap(Report::fetched).map(String::valueOf));
            write(json, "published", report.flatMap(Report::published));
            write(json, "modified", page.flatMap(PageOrigin::modified));
            Json.optional(json, "language", report.flatMap(Report::language));
            json.writeName("links");
            json.writeStartArray();
            page.ifPresent(origin -> write(json, report.orElseThrow(), origin.links()));
            json.writeEndArray();
            json.writeStringProperty("text", report.map(ReportText::body).orElse(""));
            Json.optional(json, "problem", problem);
        });
    }

    private static void write(JsonGenerator json, Report report, List<Link> links) {
        for (Link link : links) {
            json.writeStartObject();
            json.writeStringProperty("words", link.span().of(report.text()));
            json.writeStringProperty("url", link.address());
            json.writeEndObject();
        }
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
