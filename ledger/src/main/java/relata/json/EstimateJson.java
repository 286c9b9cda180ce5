package relata.json;

import relata.estimate.Chance;
import relata.estimate.Estimate;
import relata.estimate.Reason;
import tools.jackson.core.JsonGenerator;

/** How likely each holder of a place is, as JSON; claims by their ids. */
public final class EstimateJson {

    private EstimateJson() {}

    /** An estimate of one place, into an object that is open; without chances where not enough is said. */
    public static void write(JsonGenerator json, Estimate estimate) {
        json.writeStringProperty("day", estimate.day().toString());
        json.writeBooleanProperty("enough", estimate.isEnough());
        json.writeNumberProperty("statements", estimate.statements());
        json.writeNumberProperty("origins", estimate.origins());
        if (estimate.isEnough()) {
            json.writeArrayPropertyStart("chances");
            for (Chance chance : estimate.chances()) {
                json.writeStartObject();
                json.writeStringProperty("holder", chance.holder());
                json.writeStringProperty("name", chance.name());
                json.writeNumberProperty("forwards", chance.forwards());
                json.writeNumberProperty("hindsight", chance.hindsight());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayPropertyStart("reasons");
            for (Reason reason : estimate.reasons()) {
                json.writeStartObject();
                json.writeStringProperty("claim", reason.statement().claim().id());
                json.writeNumberProperty("pull", reason.pull());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }
}
