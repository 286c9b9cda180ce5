package relata.json;

import java.util.Locale;
import relata.text.CodePoints;
import relata.text.Span;
import relata.voices.Said;
import relata.voices.Voice;
import tools.jackson.core.JsonGenerator;

/** A link of a chain in an export: who, as the report names them at the fullest, and how that was told. */
public final class VoiceJson {

    private final CodePoints points;

    public VoiceJson(CodePoints points) {
        this.points = points;
    }

    public void write(JsonGenerator json, Voice voice) {
        json.writeStartObject();
        json.writeStringProperty("text", voice.text());
        json.writeNumberProperty("start", points.at(voice.span().start()));
        json.writeNumberProperty("end", points.at(voice.span().end()));
        json.writeStringProperty("cue", voice.cue());
        json.writeStringProperty("mode", word(voice.mode()));
        span(json, "mention", voice.mention());
        json.writeStringProperty("standing", word(voice.standing()));
        json.writeStringProperty("resolution", voice.resolution());
        json.writeName("addressee");
        voice.addressee().ifPresentOrElse(addressee -> pair(json, addressee), json::writeNull);
        json.writeName("said");
        voice.said().ifPresentOrElse(said -> said(json, said), json::writeNull);
        Json.optional(json, "id", voice.id());
        json.writeEndObject();
    }

    private void said(JsonGenerator json, Said said) {
        json.writeStartObject();
        json.writeStringProperty("from", said.from().toString());
        json.writeStringProperty("to", said.to().toString());
        json.writeStringProperty("basis", word(said.basis()));
        span(json, "words", said.words());
        json.writeEndObject();
    }

    private void span(JsonGenerator json, String name, Span span) {
        json.writeName(name);
        pair(json, span);
    }

    private void pair(JsonGenerator json, Span span) {
        json.writeStartArray();
        json.writeNumber(points.at(span.start()));
        json.writeNumber(points.at(span.end()));
        json.writeEndArray();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
