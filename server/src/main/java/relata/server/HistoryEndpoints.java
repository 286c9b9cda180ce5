package relata.server;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import relata.claims.Kind;
import relata.disputes.Contradiction;
import relata.disputes.Contradictions;
import relata.json.ContradictionJson;
import relata.json.Json;
import relata.json.StatementJson;
import relata.json.TimelineJson;
import relata.json.TollJson;
import relata.names.Names;
import relata.picture.Picture;
import relata.picture.Statement;
import relata.picture.Timeline;
import relata.tolls.Tolls;

/** What is said over time: disputes, who is said to have held a place when, tolls. */
final class HistoryEndpoints {

    private static final Kind[] KINDS = Contradictions.KINDS.toArray(Kind[]::new);

    private final Desk desk;

    HistoryEndpoints(Desk desk) {
        this.desk = desk;
    }

    List<Endpoint> all() {
        return List.of(
                Endpoint.question(
                        "/disputes",
                        "Accounts that cannot both hold on a day – of who holds a place, figures, tolls – with both sides' claims and what would reconcile them.",
                        "Disputes",
                        this::disputes,
                        Parameter.anyOf(
                                "kind", "Any of these, with commas between.", ClaimFilters.words(KINDS, Kind::word)),
                        Parameter.query("place", "About this place alone. " + PictureEndpoints.WHICH_PLACE),
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
        Names names = desk.names();
        Optional<String> place = asked.query("place").map(named -> PictureEndpoints.id(named, names));
        Picture picture = desk.picture(asked.at(), asked.said(), asked.known());
        List<Contradiction> disputes = new Contradictions(
                        desk.statements(asked.known(), asked.said()), names, desk.copies(asked.known()))
                .of(picture, ClaimFilters.anyOf(KINDS, asked, "kind", Kind::word), place);
        Set<Statement> named = disputes.stream()
                .flatMap(dispute -> Stream.of(dispute.one(), dispute.other()))
                .flatMap(account -> account.statements().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return Answer.json(Json.object(json -> {
            PictureEndpoints.times(json, picture.at(), asked.known());
            Pages.lines(json, disputes.stream().map(ContradictionJson::line).toList());
            Pages.objects(json, "statements", List.copyOf(named), new StatementJson(names)::write);
        }));
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
        return Pages.lines(TimelineJson.lines(timeline));
    }

    private Answer tolls(Asked asked) {
        Optional<LocalDate> until = asked.at().map(at -> LocalDate.ofInstant(at, ZoneOffset.UTC));
        return Pages.lines(Tolls.of(
                        desk.statements(asked.known(), asked.said()),
                        desk.names(),
                        desk.copies(asked.known()),
                        until.orElse(LocalDate.MAX))
                .stream()
                .map(TollJson::line)
                .toList());
    }
}
