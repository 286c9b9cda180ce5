package relata.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import relata.estimate.AmountEstimate;
import relata.tolls.Toll;
import relata.tolls.TollEvent;
import relata.tolls.TollLine;
import relata.tolls.TollStep;
import tools.jackson.core.JsonGenerator;

/** Tolls as JSON Lines: one object an event, with the history of each of its tolls; claims by their ids. */
public final class TollJson {

    private TollJson() {}

    public static String line(TollEvent event) {
        return line(event, Map.of());
    }

    /** @param estimates of tolls; one that has none is written without */
    public static String line(TollEvent event, Map<TollLine, AmountEstimate> estimates) {
        return Json.object(json -> {
            json.writeStringProperty("event", event.id());
            json.writeStringProperty("from", event.from().toString());
            json.writeStringProperty("to", event.to().toString());
            Json.optional(json, "place", event.place());
            Json.optional(json, "name", event.placeName());
            Json.strings(json, "means", event.means());
            Json.strings(json, "words", event.words());
            json.writeNumberProperty("reports", event.reports());
            json.writeArrayPropertyStart("tolls");
            event.lines().forEach(line -> toll(json, line, Optional.ofNullable(estimates.get(line))));
            json.writeEndArray();
            Json.strings(json, "notes", event.notes());
        });
    }

    private static void toll(JsonGenerator json, TollLine line, Optional<AmountEstimate> estimate) {
        json.writeStartObject();
        json.writeStringProperty("relation", line.relation().word());
        json.writeStringProperty("whom", line.whom());
        json.writeArrayPropertyStart("steps");
        line.steps().forEach(step -> step(json, step));
        json.writeEndArray();
        json.writeArrayPropertyStart("disputes");
        for (TollLine.Dispute dispute : line.disputes()) {
            json.writeStartObject();
            json.writeStringProperty("one", dispute.one().statement().claim().id());
            json.writeStringProperty(
                    "other", dispute.other().statement().claim().id());
            Json.number(json, "gap", dispute.gap());
            json.writeEndObject();
        }
        json.writeEndArray();
        estimate.ifPresent(it -> estimate(json, it));
        json.writeEndObject();
    }

    /** Without numbers where not enough is said. */
    private static void estimate(JsonGenerator json, AmountEstimate estimate) {
        json.writeObjectPropertyStart("estimate");
        json.writeBooleanProperty("enough", estimate.isEnough());
        json.writeNumberProperty("origins", estimate.origins());
        if (estimate.isEnough()) {
            json.writeNumberProperty("low", estimate.low());
            json.writeNumberProperty("middle", estimate.middle());
            json.writeNumberProperty("high", estimate.high());
            json.writeArrayPropertyStart("reasons");
            for (AmountEstimate.Reason reason : estimate.reasons()) {
                json.writeStartObject();
                json.writeStringProperty(
                        "claim", reason.toll().statement().claim().id());
                json.writeNumberProperty("without", reason.without());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void step(JsonGenerator json, TollStep step) {
        json.writeStartObject();
        json.writeStringProperty("words", step.words());
        json.writeBooleanProperty("stands", step.stands());
        given(json, "given", step.given());
        given(json, "still", step.still());
        Json.optional(
                json,
                "overtaken_by",
                step.overtaken().map(by -> by.by().statement().claim().id()));
        Json.optional(
                json, "overtaken_by_words", step.overtaken().map(by -> by.by().words()));
        Json.optional(json, "because", step.overtaken().map(TollStep.Overtaken::because));
        json.writeEndObject();
    }

    private static void given(JsonGenerator json, String name, List<Toll> tolls) {
        json.writeArrayPropertyStart(name);
        for (Toll toll : tolls) {
            json.writeStartObject();
            json.writeStringProperty("claim", toll.statement().claim().id());
            Json.optional(json, "publisher", toll.statement().publisher());
            json.writeStringProperty("origin", toll.origin().id());
            Json.optional(json, "said", toll.said().map(LocalDate::toString));
            json.writeStringProperty("standing", toll.standing().name().toLowerCase(Locale.ROOT));
            json.writeStringProperty("report", toll.statement().reportName());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
