package relata.view;

import java.util.Locale;
import relata.json.Json;
import relata.reading.PageOrigin;
import relata.reading.Published;
import relata.reading.Report;
import tools.jackson.core.JsonGenerator;

/** What was read of a report: one JSON object a line. */
public final class ReportJson {

    private ReportJson() {}

    /** One report as one line, without the line end. Its text is the body: one paragraph a line, without headline, captions and frame. */
    public static String line(Report report) {
        return Json.object(json -> {
            json.writeStringProperty("report", report.name());
            Json.optional(json, "title", report.title());
            Json.optional(json, "byline", report.page().flatMap(PageOrigin::byline));
            Json.optional(json, "publisher", report.publisher());
            Json.optional(json, "url", report.url());
            Json.optional(json, "fetched", report.fetched().map(String::valueOf));
            json.writeName("published");
            report.published().ifPresentOrElse(published -> write(json, published), json::writeNull);
            Json.optional(json, "language", report.language());
            json.writeStringProperty("text", ReportText.body(report));
        });
    }

    private static void write(JsonGenerator json, Published published) {
        json.writeStartObject();
        json.writeStringProperty("from", ReportText.onItsClock(published, published.from()));
        json.writeStringProperty("to", ReportText.onItsClock(published, published.to()));
        json.writeStringProperty("basis", published.basis().name().toLowerCase(Locale.ROOT));
        json.writeStringProperty("words", published.words());
        json.writeEndObject();
    }
}
