package relata.json;

import java.util.List;
import java.util.Locale;
import java.util.Map.Entry;
import java.util.Optional;
import relata.names.Names;
import relata.picture.Naming;
import relata.record.Fared;
import relata.record.SourceRecord;
import tools.jackson.core.JsonGenerator;

/** The records of sources as JSON: one object each. */
public final class RecordJson {

    private RecordJson() {}

    /** @param names tell which profile declares where sources stand: an alignment is somebody's word as well */
    public static List<String> lines(List<SourceRecord> records, Names names) {
        return records.stream()
                .map(source -> Json.object(json -> write(json, source, names)))
                .toList();
    }

    /** The same, into an object that is open. */
    public static void write(JsonGenerator json, SourceRecord source, Names names) {
        json.writeStringProperty("id", source.id());
        json.writeStringProperty("name", source.name());
        json.writeObjectPropertyStart("alignments");
        source.alignments().entrySet().stream()
                .sorted(Entry.comparingByKey())
                .forEach(side -> json.writeStringProperty(
                        side.getKey(), side.getValue().name().toLowerCase(Locale.ROOT)));
        json.writeEndObject();
        Json.optional(
                json,
                "declared_by",
                source.alignments().isEmpty()
                        ? Optional.empty()
                        : Optional.of("profile " + names.profile().name()));
        fared(json, "control", source.control());
        fared(json, "tolls", source.tolls());
        ForecastJson.scores(json, "forecasts", source.forecasts());
        json.writeNumberProperty("conceded", source.conceded());
        json.writeNumberProperty("revised", source.revised());
        json.writeNumberProperty("corrected", source.corrected());
        json.writeArrayPropertyStart("labels");
        for (Naming naming : source.labels()) {
            json.writeStartObject();
            json.writeStringProperty("words", naming.words());
            json.writeStringProperty("actor", naming.actor());
            json.writeStringProperty("actor_name", naming.actorName());
            json.writeNumberProperty("reports", naming.reports());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void fared(JsonGenerator json, String name, Fared fared) {
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("claims", fared.claims());
        json.writeNumberProperty("supported", fared.supported());
        json.writeNumberProperty("contradicted", fared.contradicted());
        json.writeNumberProperty("both", fared.both());
        json.writeNumberProperty("overtaken", fared.overtaken());
        json.writeNumberProperty("untested", fared.untested());
        ForecastJson.rate(json, "rate", fared.rate());
        json.writeEndObject();
    }
}
