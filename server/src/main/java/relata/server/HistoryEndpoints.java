package relata.server;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import relata.json.Json;
import relata.json.PictureJson;
import relata.json.TimelineJson;
import relata.json.TollJson;
import relata.names.Names;
import relata.picture.Picture;
import relata.picture.Timeline;
import relata.tolls.Tolls;

/** What is said over time: disputes, who is said to have held a place when, tolls. */
final class HistoryEndpoints {

    private final Desk desk;

    HistoryEndpoints(Desk desk) {
        this.desk = desk;
    }

    List<Endpoint> all() {
        return List.of(
                Endpoint.question(
                        "/disputes",
                        "Accounts of one place that cannot both hold, with both sides' claims.",
                        "Lines",
                        this::disputes,
                        Parameter.AT,
                        Parameter.SAID,
                        Parameter.KNOWN),
                Endpoint.question(
                        "/places/{place}/timeline",
                        "Who is said to have held a place when, and when that changed: an object for each interval, then one for each stretch of days.",
                        "Lines",
                        this::timeline,
                        Parameter.path("place", PictureEndpoints.WHICH_PLACE),
                        Parameter.SAID,
                        Parameter.KNOWN),
                Endpoint.question(
                        "/tolls",
                        "The dead and wounded of each event: which number overtook which and why, rival tolls.",
                        "Lines",
                        this::tolls,
                        Parameter.AT,
                        Parameter.SAID,
                        Parameter.KNOWN));
    }

    private Answer disputes(Asked asked) {
        return lines(desk.picture(asked.at(), asked.said(), asked.known()).disputes().stream()
                .map(PictureJson::line)
                .toList());
    }

    private Answer timeline(Asked asked) {
        Names names = desk.names();
        String place = PictureEndpoints.id(asked.path("place"), names);
        Timeline timeline = Picture.timeline(
                        desk.statements(asked.known(), asked.said()),
                        place,
                        names,
                        desk.copies(asked.known()),
                        asked.known().orElse(Instant.MAX),
                        Picture.DAYS_A_HOLDING_LASTS)
                .orElseThrow(() -> Problem.notFound("nobody says of " + place + " who holds it"));
        return lines(TimelineJson.lines(timeline));
    }

    private Answer tolls(Asked asked) {
        Optional<LocalDate> until = asked.at().map(at -> LocalDate.ofInstant(at, ZoneOffset.UTC));
        return lines(Tolls.of(
                        desk.statements(asked.known(), asked.said()),
                        desk.names(),
                        desk.copies(asked.known()),
                        until.orElse(LocalDate.MAX))
                .stream()
                .map(TollJson::line)
                .toList());
    }

    private static Answer lines(List<String> objects) {
        return Answer.json(Json.object(json -> Pages.lines(json, objects)));
    }
}
