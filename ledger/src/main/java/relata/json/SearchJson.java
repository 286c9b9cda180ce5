package relata.json;

import relata.claims.Mention;
import relata.picture.Statement;
import relata.reading.Published;
import relata.search.Hit;
import relata.search.Passages;
import relata.text.CodePoints;
import relata.text.Span;
import tools.jackson.core.JsonGenerator;

/** What a search found: one JSON object a report, offsets in Unicode code points of its text. */
public final class SearchJson {

    private SearchJson() {}

    /** One report as one line, without the line end. */
    public static String line(Hit hit) {
        return Json.object(json -> write(json, hit));
    }

    /** The same, into an object that is open. */
    public static void write(JsonGenerator json, Hit hit) {
        CodePoints points = CodePoints.of(hit.text());
        json.writeStringProperty("report", hit.name());
        json.writeStringProperty("digest", hit.digest());
        Json.optional(json, "title", hit.title());
        Json.optional(json, "publisher", hit.publisher());
        Json.optional(
                json, "published_from", hit.published().map(Published::from).map(Object::toString));
        Json.optional(json, "published_to", hit.published().map(Published::to).map(Object::toString));
        json.writeArrayPropertyStart("matches");
        hit.matches().forEach(match -> match(json, hit.text(), match, points));
        json.writeEndArray();
        json.writeArrayPropertyStart("passages");
        Passages.of(hit.text(), hit.matches()).forEach(passage -> match(json, hit.text(), passage.span(), points));
        json.writeEndArray();
        json.writeArrayPropertyStart("claims");
        hit.statements().forEach(statement -> claim(json, statement));
        json.writeEndArray();
    }

    private static void match(JsonGenerator json, String text, Span span, CodePoints points) {
        json.writeStartObject();
        json.writeStringProperty("text", span.of(text).toString());
        json.writeNumberProperty("start", points.at(span.start()));
        json.writeNumberProperty("end", points.at(span.end()));
        json.writeEndObject();
    }

    private static void claim(JsonGenerator json, Statement statement) {
        json.writeStartObject();
        json.writeStringProperty("id", statement.claim().id());
        json.writeStringProperty("relation", statement.claim().relation().word());
        json.writeStringProperty("modality", statement.claim().modality().word());
        Json.optional(
                json,
                "place",
                statement.claim().place().map(place -> place.mention()).map(Mention::text));
        json.writeStringProperty("words", statement.words());
        json.writeStringProperty("review", statement.review().state().word());
        json.writeEndObject();
    }
}
