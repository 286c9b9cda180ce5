package relata.exports;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import relata.claims.Claim;
import relata.claims.Occurred;
import relata.claims.Quantity;
import relata.json.Json;
import relata.ledger.Amendment;
import tools.jackson.core.JsonGenerator;

/** A collection of points (RFC 7946): claims about places of which somebody says where they lie. */
final class GeoJson implements ClaimWriter {

    private static final String NO_PLACE = "without a place that can be told";
    private static final String NO_COORDINATES = "of places without coordinates";

    private final Listing list;

    GeoJson(Consumer<String> out) {
        this.list = new Listing(out);
    }

    @Override
    public void begin() {
        list.begin("{\"type\":\"FeatureCollection\",\"features\":[");
    }

    @Override
    public void end() {
        list.end("]}");
    }

    @Override
    public Optional<String> write(Told told, Optional<Amendment.Kind> change) {
        Optional<Locations.Located> located = told.located();
        if (located.isEmpty()) {
            return Optional.of(told.placeId().isEmpty() ? NO_PLACE : NO_COORDINATES);
        }
        list.add(json -> {
            feature(json, told.claim().id());
            Geometries.point(json, located.get().place().at().orElseThrow());
            json.writeObjectPropertyStart("properties");
            change.ifPresent(kind -> json.writeStringProperty("change", kind.word()));
            place(json, told, located.get());
            claim(json, told);
            source(json, told);
            json.writeEndObject();
        });
        return Optional.empty();
    }

    private static void feature(JsonGenerator json, String id) {
        json.writeStringProperty("type", "Feature");
        json.writeStringProperty("id", id);
    }

    private static void place(JsonGenerator json, Told told, Locations.Located located) {
        json.writeStringProperty("place", located.place().name());
        json.writeStringProperty("place_id", located.place().id());
        told.claim().place().ifPresent(place -> {
            json.writeStringProperty("place_words", place.mention().text());
            Json.optional(json, "place_relation", place.relation().map(relation -> relation.words()));
        });
        json.writeStringProperty("precision", told.precision(located).word());
        json.writeStringProperty("coordinates_source", located.source());
        located.place().confidence().ifPresent(confidence -> Json.number(json, "coordinates_confidence", confidence));
    }

    private static void claim(JsonGenerator json, Told told) {
        Claim claim = told.claim();
        json.writeStringProperty("kind", claim.kind().word());
        json.writeStringProperty("relation", claim.relation().word());
        json.writeStringProperty("modality", claim.modality().word());
        names(json, "actors", told.actors());
        names(json, "counterparts", told.counterparts());
        claim.quantity().ifPresent(quantity -> quantity(json, quantity));
        Json.optional(
                json, "occurred_from", claim.occurred().map(Occurred::from).map(Object::toString));
        Json.optional(json, "occurred_to", claim.occurred().map(Occurred::to).map(Object::toString));
        Json.optional(json, "repeats", claim.repeats());
    }

    private static void quantity(JsonGenerator json, Quantity quantity) {
        quantity.low().ifPresent(low -> Json.number(json, "low", low));
        quantity.high().ifPresent(high -> Json.number(json, "high", high));
        json.writeStringProperty("unit", quantity.unit());
    }

    private static void source(JsonGenerator json, Told told) {
        json.writeStringProperty("quotation", told.quotation());
        names(json, "said_by", told.voices());
        Json.optional(json, "publisher", told.statement().publisher());
        Json.optional(
                json,
                "published",
                told.statement().said().map(said -> said.from().toString()));
        Json.optional(json, "url", told.url());
        json.writeStringProperty("report", told.statement().reportName());
        json.writeStringProperty("report_digest", told.report().digest());
        json.writeStringProperty("review", told.review());
    }

    private static void names(JsonGenerator json, String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    /** A feature without a place: RFC 7946 allows for that. */
    @Override
    public void gone(Amendment.Gone gone) {
        list.add(json -> {
            feature(json, gone.claim());
            json.writeNullProperty("geometry");
            json.writeObjectPropertyStart("properties");
            json.writeStringProperty("change", "gone");
            json.writeStringProperty("reason", gone.reason().word());
            json.writeStringProperty("report_digest", gone.report());
            json.writeEndObject();
        });
    }
}
