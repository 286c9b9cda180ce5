package relata.json;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import relata.picture.Timeline;
import tools.jackson.core.JsonGenerator;

/** What is said of a place over time, as JSON Lines: an object for each interval of each side, then one for each stretch of days. */
public final class TimelineJson {

    private TimelineJson() {}

    public static List<String> lines(Timeline timeline) {
        return Stream.concat(
                        timeline.lanes().stream()
                                .flatMap(lane ->
                                        lane.intervals().stream().map(interval -> line(timeline, lane, interval))),
                        timeline.stretches().stream().map(stretch -> line(timeline, stretch)))
                .toList();
    }

    private static String line(Timeline timeline, Timeline.Lane lane, Timeline.Interval interval) {
        return Json.object(json -> {
            json.writeStringProperty("type", "interval");
            json.writeStringProperty("place", timeline.place());
            json.writeStringProperty("holder", lane.holder());
            json.writeStringProperty("name", lane.name());
            json.writeBooleanProperty("part", interval.part());
            json.writeStringProperty("from", interval.from().toString());
            json.writeBooleanProperty("soft_from", interval.softFrom());
            Json.optional(json, "to", interval.to().map(LocalDate::toString));
            json.writeBooleanProperty("soft_to", interval.softTo());
            PictureJson.claims(json, "claims", interval.statements());
        });
    }

    private static String line(Timeline timeline, Timeline.Stretch stretch) {
        return Json.object(json -> {
            json.writeStringProperty("type", "stretch");
            json.writeStringProperty("place", timeline.place());
            json.writeStringProperty("from", stretch.from().toString());
            Json.optional(json, "to", stretch.to().map(LocalDate::toString));
            json.writeStringProperty("state", stretch.state().words());
            strings(json, stretch.holders());
            PictureJson.claims(json, "change", stretch.change());
        });
    }

    private static void strings(JsonGenerator json, List<String> holders) {
        json.writeArrayPropertyStart("holders");
        holders.forEach(json::writeString);
        json.writeEndArray();
    }
}
