package relata.json;

import java.util.List;
import relata.claims.Claim;
import relata.claims.Mention;
import relata.claims.Place;
import relata.picture.Statement;
import relata.record.Certainty;
import relata.record.Forecast;
import relata.record.ForecastScore;
import relata.record.Horizon;
import relata.record.Rate;
import tools.jackson.core.JsonGenerator;

/** Forecasts as JSON: one object each; claims by their ids. */
public final class ForecastJson {

    private ForecastJson() {}

    public static String line(Forecast forecast) {
        return Json.object(json -> write(json, forecast));
    }

    /** Into an object that is open. */
    public static void write(JsonGenerator json, Forecast forecast) {
        Statement statement = forecast.statement();
        Claim claim = statement.claim();
        json.writeStringProperty("claim", claim.id());
        json.writeStringProperty("relation", claim.relation().word());
        Json.optional(json, "place", claim.place().map(Place::mention).flatMap(Mention::id));
        json.writeStringProperty("origin", forecast.origin().id());
        json.writeStringProperty("origin_name", forecast.origin().name());
        Json.optional(json, "publisher", statement.publisher());
        json.writeStringProperty("report", statement.reportName());
        json.writeStringProperty("words", statement.words());
        json.writeStringProperty("said", forecast.said().toString());
        horizon(json, forecast.horizon());
        json.writeStringProperty("state", forecast.isDue() ? "due" : "open");
        json.writeName("certainty");
        forecast.certainty().ifPresentOrElse(certainty -> certainty(json, certainty), json::writeNull);
        json.writeStringProperty("outcome", forecast.outcome().words());
        json.writeStringProperty("because", forecast.because());
        json.writeName("brier");
        forecast.brier().ifPresentOrElse(json::writeNumber, json::writeNull);
        json.writeArrayPropertyStart("answers");
        for (Forecast.Answer answer : forecast.answers()) {
            json.writeStartObject();
            json.writeStringProperty("claim", answer.statement().claim().id());
            json.writeStringProperty("says", answer.says().words());
            json.writeStringProperty("origin", answer.origin().id());
            json.writeStringProperty("origin_name", answer.origin().name());
            Json.optional(json, "publisher", answer.statement().publisher());
            json.writeStringProperty("report", answer.statement().reportName());
            json.writeStringProperty("words", answer.statement().words());
            json.writeEndObject();
        }
        json.writeEndArray();
        PictureJson.claims(json, "again", forecast.again());
    }

    private static void horizon(JsonGenerator json, Horizon horizon) {
        json.writeObjectPropertyStart("horizon");
        json.writeStringProperty("from", horizon.from().toString());
        json.writeStringProperty("to", horizon.to().toString());
        json.writeBooleanProperty("named", horizon.named());
        json.writeStringProperty("because", horizon.because());
        json.writeEndObject();
    }

    private static void certainty(JsonGenerator json, Certainty certainty) {
        json.writeStartObject();
        json.writeStringProperty("words", certainty.words());
        json.writeNumberProperty("low", certainty.low());
        json.writeNumberProperty("high", certainty.high());
        json.writeNumberProperty("probability", certainty.probability());
        json.writeEndObject();
    }

    /** How forecasts of each reach fared, as an array in an object that is open. */
    public static void scores(JsonGenerator json, String name, List<ForecastScore> scores) {
        json.writeArrayPropertyStart(name);
        for (ForecastScore score : scores) {
            json.writeStartObject();
            json.writeStringProperty("reach", score.reach().words());
            json.writeNumberProperty("forecasts", score.forecasts());
            json.writeNumberProperty("due", score.due());
            rate(json, "came_true", score.cameTrue());
            json.writeNumberProperty("degrees", score.degrees());
            json.writeName("brier");
            score.brier().ifPresentOrElse(json::writeNumber, json::writeNull);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void rate(JsonGenerator json, String name, Rate rate) {
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("count", rate.count());
        json.writeNumberProperty("of", rate.of());
        json.writeNumberProperty("low", rate.low());
        json.writeNumberProperty("high", rate.high());
        json.writeEndObject();
    }
}
