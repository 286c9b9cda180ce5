package relata.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import relata.estimate.Estimate;
import relata.picture.Dispute;
import relata.picture.Holding;
import relata.picture.Origin;
import relata.picture.Picture;
import relata.picture.PlacePicture;
import relata.picture.Statement;
import tools.jackson.core.JsonGenerator;

/** The picture as JSON Lines: one object a place; claims by their ids. */
public final class PictureJson {

    private PictureJson() {}

    /** @param estimates of places, by their identities */
    public static List<String> lines(Picture picture, Map<String, Estimate> estimates) {
        return picture.places().stream()
                .map(place -> Json.object(json -> {
                    json.writeStringProperty("at", picture.at().toString());
                    write(json, place);
                    Optional.ofNullable(estimates.get(place.place())).ifPresent(estimate -> {
                        json.writeObjectPropertyStart("estimate");
                        EstimateJson.write(json, estimate);
                        json.writeEndObject();
                    });
                }))
                .toList();
    }

    /** What is said of one place, into an object that is open. */
    public static void write(JsonGenerator json, PlacePicture place) {
        json.writeStringProperty("place", place.place());
        json.writeStringProperty("name", place.name());
        json.writeStringProperty("state", place.state().words());
        json.writeArrayPropertyStart("holdings");
        place.holdings().forEach(holding -> holding(json, holding));
        json.writeEndArray();
        json.writeArrayPropertyStart("disputes");
        place.disputes().forEach(dispute -> {
            json.writeStartObject();
            write(json, dispute);
            json.writeEndObject();
        });
        json.writeEndArray();
        claims(
                json,
                "superseded",
                place.superseded().stream().map(old -> old.statement()).toList());
        claims(json, "contested", place.contested());
        claims(json, "denials", place.denials());
        claims(json, "prospects", place.prospects());
        Json.optional(json, "note", place.note());
    }

    private static void holding(JsonGenerator json, Holding holding) {
        json.writeStartObject();
        json.writeStringProperty("holder", holding.holder());
        json.writeStringProperty("name", holding.name());
        json.writeBooleanProperty("part", holding.part());
        json.writeStringProperty("from", holding.from().toString());
        json.writeStringProperty("latest", holding.latest().toString());
        origins(json, holding.origins());
        json.writeArrayPropertyStart("conceding");
        holding.conceding().forEach(origin -> json.writeString(origin.id()));
        json.writeEndArray();
        claims(json, "claims", holding.statements());
        json.writeObjectPropertyStart("by_origin");
        holding.origins()
                .forEach(origin -> claims(json, origin.id(), holding.byOrigin().getOrDefault(origin.id(), List.of())));
        json.writeEndObject();
        json.writeEndObject();
    }

    /** Two accounts that cannot both hold, into an object that is open. */
    private static void write(JsonGenerator json, Dispute dispute) {
        json.writeStringProperty("place", dispute.place());
        json.writeStringProperty("name", dispute.name());
        json.writeStringProperty("from", dispute.from().toString());
        json.writeStringProperty("to", dispute.to().toString());
        json.writeArrayPropertyStart("positions");
        position(json, dispute.one());
        position(json, dispute.other());
        json.writeEndArray();
    }

    private static void position(JsonGenerator json, Dispute.Position position) {
        json.writeStartObject();
        json.writeStringProperty("holder", position.holder());
        json.writeStringProperty("name", position.name());
        json.writeStringProperty("says", position.says().words());
        origins(json, position.origins());
        claims(json, "claims", position.statements());
        json.writeEndObject();
    }

    static void origins(JsonGenerator json, List<Origin> origins) {
        json.writeArrayPropertyStart("origins");
        for (Origin origin : origins) {
            json.writeStartObject();
            json.writeStringProperty("id", origin.id());
            json.writeStringProperty("name", origin.name());
            json.writeStringProperty("because", origin.because());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void claims(JsonGenerator json, String name, List<Statement> statements) {
        json.writeArrayPropertyStart(name);
        statements.forEach(statement -> json.writeString(statement.claim().id()));
        json.writeEndArray();
    }
}
