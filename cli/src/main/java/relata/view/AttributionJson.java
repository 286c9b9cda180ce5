package relata.view;

import java.util.List;
import java.util.Optional;
import relata.json.Json;
import relata.json.VoiceJson;
import relata.text.CodePoints;
import relata.text.Span;
import relata.voices.Attribution;
import tools.jackson.core.JsonGenerator;

/** The export of attributions: one JSON object a line with the spans of source, cue and content in code
 * points, who that is, and the rule that found it. */
public final class AttributionJson {

    private final String document;
    private final CodePoints points;
    private final VoiceJson voices;

    /**
     * For the attributions of one report.
     *
     * @param document its file name without folder and ending
     * @param text its text
     */
    public AttributionJson(String document, CharSequence text) {
        this.document = document;
        this.points = CodePoints.of(text);
        this.voices = new VoiceJson(points);
    }

    /** One attribution as one line, without the line end. */
    public String line(Attribution attribution) {
        return Json.object(json -> {
            json.writeStringProperty("doc", document);
            span(json, "source", attribution.source());
            span(json, "cue", attribution.cue());
            spans(json, attribution.content());
            json.writeName("voice");
            attribution.voice().ifPresentOrElse(voice -> voices.write(json, voice), json::writeNull);
            json.writeStringProperty("rule", attribution.rule());
            Json.number(json, "confidence", attribution.confidence());
        });
    }

    private void span(JsonGenerator json, String name, Optional<Span> span) {
        json.writeName(name);
        span.ifPresentOrElse(present -> pair(json, present), json::writeNull);
    }

    private void spans(JsonGenerator json, List<Span> content) {
        json.writeName("content");
        if (content.isEmpty()) {
            json.writeNull();
            return;
        }
        json.writeStartArray();
        content.forEach(span -> pair(json, span));
        json.writeEndArray();
    }

    private void pair(JsonGenerator json, Span span) {
        json.writeStartArray();
        json.writeNumber(points.at(span.start()));
        json.writeNumber(points.at(span.end()));
        json.writeEndArray();
    }
}
