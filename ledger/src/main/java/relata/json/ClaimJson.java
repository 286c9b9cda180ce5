package relata.json;

import java.util.List;
import java.util.OptionalDouble;
import relata.claims.Claim;
import relata.claims.Field;
import relata.claims.Mention;
import relata.claims.Occurred;
import relata.claims.Place;
import relata.claims.Quantity;
import relata.claims.SpatialRelation;
import relata.picture.Review;
import relata.picture.Statement;
import relata.text.CodePoints;
import relata.text.Span;
import relata.voices.Voice;
import tools.jackson.core.JsonGenerator;

/** The export of claims: one JSON object a line, offsets in Unicode code points of the report's text. */
public final class ClaimJson {

    private final String report;
    private final CodePoints points;
    private final VoiceJson voices;

    /**
     * For the claims of one report.
     *
     * @param report file name or address
     * @param text its text, which the offsets of its claims count in
     */
    public ClaimJson(String report, CharSequence text) {
        this.report = report;
        this.points = CodePoints.of(text);
        this.voices = new VoiceJson(points);
    }

    /** One claim as one line, without the line end. */
    public String line(Claim claim) {
        return Json.object(json -> write(json, claim));
    }

    /** One claim of a ledger as one line: where a reviewer decided on it, {@code review} says what. */
    public String line(Statement statement) {
        return Json.object(json -> write(json, statement));
    }

    /** The same, into an object that is open. */
    public void write(JsonGenerator json, Statement statement) {
        write(json, statement.claim());
        Review review = statement.review();
        if (review.isReviewed()) {
            json.writeObjectPropertyStart("review");
            json.writeStringProperty("state", review.state().word());
            json.writeArrayPropertyStart("by");
            review.reviewers().forEach(json::writeString);
            json.writeEndArray();
            json.writeName("original");
            review.original()
                    .ifPresentOrElse(
                            read -> original(json, read, review.corrected(statement.claim())), json::writeNull);
            json.writeEndObject();
        }
    }

    /** What corrected fields held when they were read. */
    private void original(JsonGenerator json, Claim read, List<Field> corrected) {
        json.writeStartObject();
        for (Field field : corrected) {
            json.writeArrayPropertyStart(field.word());
            for (Field.Value value : field.of(read)) {
                json.writeStartObject();
                json.writeStringProperty("text", value.text());
                value.span().ifPresent(span -> offsets(json, span));
                Json.optional(json, "id", value.id());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    /** The same, into an object that is open. */
    public void write(JsonGenerator json, Claim claim) {
        json.writeStringProperty("report", report);
        json.writeStringProperty("id", claim.id());
        json.writeStringProperty("kind", claim.kind().word());
        json.writeStringProperty("relation", claim.relation().word());
        json.writeObjectPropertyStart("trigger");
        words(json, claim.trigger().text(), claim.trigger().span());
        json.writeEndObject();
        json.writeObjectPropertyStart("sentence");
        offsets(json, claim.sentence());
        json.writeEndObject();
        mentions(json, "actors", claim.actors());
        mentions(json, "counterparts", claim.counterparts());
        json.writeName("place");
        claim.place().ifPresentOrElse(place -> place(json, place), json::writeNull);
        json.writeName("quantity");
        claim.quantity().ifPresentOrElse(quantity -> quantity(json, quantity), json::writeNull);
        Json.optional(json, "measure", claim.measure());
        Json.optional(json, "topic", claim.topic());
        json.writeName("weapon");
        claim.weapon().ifPresentOrElse(weapon -> mention(json, weapon), json::writeNull);
        json.writeStringProperty("modality", claim.modality().word());
        json.writeName("occurred");
        claim.occurred().ifPresentOrElse(occurred -> occurred(json, occurred), json::writeNull);
        json.writeArrayPropertyStart("voices");
        claim.voices().stream().filter(voice -> !voice.isUnsaid()).forEach(voice -> voices.write(json, voice));
        json.writeEndArray();
        Json.optional(json, "repeats", claim.repeats());
        // Somebody else than the report says it, and the report does not say who.
        json.writeBooleanProperty("unsaid", claim.voices().stream().anyMatch(Voice::isUnsaid));
        json.writeStringProperty("rule", claim.rule());
    }

    private void mentions(JsonGenerator json, String name, List<Mention> mentions) {
        json.writeArrayPropertyStart(name);
        mentions.forEach(mention -> mention(json, mention));
        json.writeEndArray();
    }

    private void mention(JsonGenerator json, Mention mention) {
        json.writeStartObject();
        identified(json, mention);
        json.writeEndObject();
    }

    private void place(JsonGenerator json, Place place) {
        json.writeStartObject();
        identified(json, place.mention());
        json.writeBooleanProperty("part", place.part());
        json.writeName("relation");
        place.relation().ifPresentOrElse(relation -> relation(json, relation), json::writeNull);
        json.writeEndObject();
    }

    private static void relation(JsonGenerator json, SpatialRelation relation) {
        json.writeStartObject();
        json.writeStringProperty("kind", relation.kind().word());
        json.writeStringProperty("words", relation.words());
        json.writeEndObject();
    }

    private void identified(JsonGenerator json, Mention mention) {
        words(json, mention.text(), mention.span());
        Json.optional(json, "id", mention.id());
        if (!mention.candidates().isEmpty()) {
            json.writeArrayPropertyStart("candidates");
            mention.candidates().forEach(candidate -> CandidateJson.write(json, candidate));
            json.writeEndArray();
        }
    }

    private void words(JsonGenerator json, String text, Span span) {
        json.writeStringProperty("text", text);
        offsets(json, span);
    }

    private void offsets(JsonGenerator json, Span span) {
        json.writeNumberProperty("start", points.at(span.start()));
        json.writeNumberProperty("end", points.at(span.end()));
    }

    static void quantity(JsonGenerator json, Quantity quantity) {
        json.writeStartObject();
        bound(json, "low", quantity.low());
        bound(json, "high", quantity.high());
        json.writeStringProperty("unit", quantity.unit());
        json.writeBooleanProperty("approximate", quantity.approximate());
        json.writeEndObject();
    }

    private static void bound(JsonGenerator json, String name, OptionalDouble bound) {
        if (bound.isPresent()) {
            Json.number(json, name, bound.getAsDouble());
        } else {
            json.writeNullProperty(name);
        }
    }

    static void occurred(JsonGenerator json, Occurred occurred) {
        json.writeStartObject();
        json.writeStringProperty("from", occurred.from().toString());
        json.writeStringProperty("to", occurred.to().toString());
        json.writeStringProperty("basis", occurred.basis().word());
        json.writeEndObject();
    }
}
