package relata.json;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import relata.claims.Claim;
import relata.claims.Mention;
import relata.claims.Place;
import relata.names.Names;
import relata.picture.Statement;
import relata.reading.Published;
import relata.voices.Voice;
import tools.jackson.core.JsonGenerator;

/**
 * A claim as a row of a list: who says it, through whom, what, where, when, in which words, in which report. Without offsets: {@link TrailJson}
 * has those.
 */
public final class StatementJson {

    private final Names names;

    /** @param names tell how to call what words stand for */
    public StatementJson(Names names) {
        this.names = names;
    }

    /** One object a line. */
    public String line(Statement statement) {
        return Json.object(json -> write(json, statement));
    }

    /** The same, into an object that is open. */
    public void write(JsonGenerator json, Statement statement) {
        Claim claim = statement.claim();
        json.writeStringProperty("id", claim.id());
        json.writeStringProperty("report", statement.report());
        json.writeStringProperty("report_name", statement.shortReportName());
        Json.optional(json, "publisher", statement.publisher());
        Json.optional(json, "publisher_id", statement.publisherId());
        json.writeName("said");
        statement.said().ifPresentOrElse(said -> said(json, said), json::writeNull);
        json.writeStringProperty("learned", statement.learned().toString());
        json.writeStringProperty("kind", claim.kind().word());
        json.writeStringProperty("relation", claim.relation().word());
        json.writeStringProperty("modality", claim.modality().word());
        mentions(json, "actors", claim.actors());
        mentions(json, "counterparts", claim.counterparts());
        json.writeName("place");
        claim.place().ifPresentOrElse(place -> place(json, place), json::writeNull);
        json.writeName("quantity");
        claim.quantity().ifPresentOrElse(quantity -> ClaimJson.quantity(json, quantity), json::writeNull);
        Json.optional(json, "measure", claim.measure());
        Json.optional(json, "topic", claim.topic());
        json.writeName("occurred");
        claim.occurred().ifPresentOrElse(occurred -> ClaimJson.occurred(json, occurred), json::writeNull);
        json.writeArrayPropertyStart("voices");
        claim.voices().forEach(voice -> voice(json, voice));
        json.writeEndArray();
        json.writeStringProperty("words", statement.words());
        Json.optional(json, "repeats", claim.repeats());
        json.writeStringProperty("review", statement.review().state().word());
    }

    private void mentions(JsonGenerator json, String name, List<Mention> mentions) {
        json.writeArrayPropertyStart(name);
        for (Mention mention : mentions) {
            json.writeStartObject();
            called(json, mention.text(), mention.id());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void place(JsonGenerator json, Place place) {
        json.writeStartObject();
        called(json, place.mention().text(), place.mention().id());
        json.writeBooleanProperty("part", place.part());
        Json.optional(json, "relation", place.relation().map(relation -> relation.words()));
        json.writeEndObject();
    }

    private void voice(JsonGenerator json, Voice voice) {
        json.writeStartObject();
        called(json, voice.text(), voice.id());
        json.writeStringProperty("cue", voice.cue());
        json.writeStringProperty("mode", word(voice.mode()));
        json.writeStringProperty("standing", word(voice.standing()));
        json.writeEndObject();
    }

    /** In the report's words, and neutrally. */
    private void called(JsonGenerator json, String text, Optional<String> id) {
        json.writeStringProperty("text", text);
        Json.optional(json, "id", id);
        Json.optional(
                json,
                "name",
                id.filter(known -> !known.contains(Names.UNRESOLVED)).map(names::nameOf));
    }

    private static void said(JsonGenerator json, Published said) {
        json.writeStartObject();
        json.writeStringProperty("from", said.from().toString());
        json.writeStringProperty("to", said.to().toString());
        json.writeStringProperty("basis", word(said.basis()));
        json.writeEndObject();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
