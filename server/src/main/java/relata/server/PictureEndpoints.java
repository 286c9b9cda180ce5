package relata.server;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import relata.estimate.Estimate;
import relata.estimate.Reason;
import relata.exports.Locations;
import relata.exports.PictureGeoJson;
import relata.json.EstimateJson;
import relata.json.FigureJson;
import relata.json.Json;
import relata.json.PictureJson;
import relata.json.StatementJson;
import relata.names.Names;
import relata.picture.FigureSheet;
import relata.picture.Figures;
import relata.picture.Picture;
import relata.picture.PlacePicture;
import relata.picture.State;
import relata.picture.Statement;
import relata.picture.Superseded;
import tools.jackson.core.JsonGenerator;

/** Who holds what according to whom. */
final class PictureEndpoints {

    static final String WHICH_PLACE = "Id of a place, such as place:al-kallaseh, or its name.";

    private static final String GEO_JSON = "application/geo+json";

    private final Desk desk;

    PictureEndpoints(Desk desk) {
        this.desk = desk;
    }

    List<Endpoint> all() {
        return List.of(
                Endpoint.question(
                        "/picture",
                        "For each place who holds it according to whom, at a time, as known at a time.",
                        "Picture",
                        this::picture,
                        Parameter.AT,
                        Parameter.SAID,
                        Parameter.KNOWN),
                Endpoint.question(
                                "/picture/places",
                                "The picture for maps (RFC 7946): each place with its state where somebody says that it lies; a polygon where one is known, else a point.",
                                "PlacesOnMap",
                                this::points,
                                Parameter.AT,
                                Parameter.SAID,
                                Parameter.KNOWN)
                        .answering(GEO_JSON),
                Endpoint.question(
                        "/picture/estimates",
                        "How likely each holder of each place is, by what is said: an estimate, no finding (docs/estimate.md).",
                        "Estimates",
                        this::estimates,
                        Parameter.AT,
                        Parameter.SAID,
                        Parameter.KNOWN),
                Endpoint.question(
                        "/places/{place}/estimate",
                        "How likely each holder of one place is, with the claims that moved it most: an estimate, no finding (docs/estimate.md).",
                        "PlaceEstimate",
                        this::estimate,
                        Parameter.path("place", WHICH_PLACE),
                        Parameter.AT,
                        Parameter.SAID,
                        Parameter.KNOWN),
                Endpoint.question(
                        "/places/{place}",
                        "What is said of one place, with the claims themselves.",
                        "Place",
                        this::place,
                        Parameter.path("place", WHICH_PLACE),
                        Parameter.AT,
                        Parameter.SAID,
                        Parameter.KNOWN),
                Endpoint.question(
                        "/places/{place}/figures",
                        "All figures about a territory on one scale: what they imply, and which cannot all hold.",
                        "Figures",
                        this::figures,
                        Parameter.path("place", WHICH_PLACE),
                        Parameter.SAID,
                        Parameter.KNOWN));
    }

    private Answer picture(Asked asked) {
        Picture picture = desk.picture(asked.at(), asked.said(), asked.known());
        Map<State, Long> states =
                picture.places().stream().collect(Collectors.groupingBy(PlacePicture::state, Collectors.counting()));
        return Answer.json(Json.object(json -> {
            times(json, picture.at(), asked.known());
            json.writeObjectPropertyStart("states");
            for (State state : State.values()) {
                json.writeNumberProperty(state.words(), states.getOrDefault(state, 0L));
            }
            json.writeEndObject();
            Pages.objects(json, "places", picture.places(), PictureJson::write);
            json.writeArrayPropertyStart("open");
            picture.open()
                    .forEach(statement -> json.writeString(statement.claim().id()));
            json.writeEndArray();
        }));
    }

    private Answer points(Asked asked) {
        Picture picture = desk.picture(asked.at(), asked.said(), asked.known());
        Locations locations = desk.conflict().locations(desk.names());
        StringBuilder collection = new StringBuilder();
        PictureGeoJson.write(picture, locations, line -> collection.append(line).append('\n'));
        return Answer.bytes(200, GEO_JSON, collection.toString().getBytes(StandardCharsets.UTF_8));
    }

    private Answer place(Asked asked) {
        Names names = desk.names();
        String id = id(asked.path("place"), names);
        Picture picture = desk.picture(asked.at(), asked.said(), asked.known());
        PlacePicture place = picture.of(id).orElseThrow(() -> nobodySpeaksOf(id));
        StatementJson statements = new StatementJson(names);
        return Answer.json(Json.object(json -> {
            times(json, picture.at(), asked.known());
            PictureJson.write(json, place);
            Pages.objects(json, "statements", named(place), statements::write);
        }));
    }

    private Answer figures(Asked asked) {
        Names names = desk.names();
        FigureSheet sheet =
                Figures.of(desk.statements(asked.known(), asked.said()), id(asked.path("place"), names), names);
        return Answer.json(Json.object(json -> {
            json.writeStringProperty("place", sheet.place());
            json.writeStringProperty("name", sheet.name());
            json.writeStringProperty("side", sheet.side());
            json.writeStringProperty("side_name", sheet.sideName());
            Pages.lines(json, FigureJson.lines(sheet));
        }));
    }

    private Answer estimates(Asked asked) {
        Picture picture = desk.picture(asked.at(), asked.said(), asked.known());
        Map<String, Estimate> estimates = desk.estimates(asked.at(), asked.said(), asked.known());
        List<PlacePicture> places = picture.places().stream()
                .filter(place -> estimates.containsKey(place.place()))
                .toList();
        return Answer.json(Json.object(json -> {
            times(json, picture.at(), asked.known());
            Pages.objects(
                    json,
                    "items",
                    places,
                    (item, place) -> estimate(item, place, Objects.requireNonNull(estimates.get(place.place()))));
        }));
    }

    private Answer estimate(Asked asked) {
        Names names = desk.names();
        String id = id(asked.path("place"), names);
        Picture picture = desk.picture(asked.at(), asked.said(), asked.known());
        PlacePicture place = picture.of(id).orElseThrow(() -> nobodySpeaksOf(id));
        Estimate estimate = Optional.ofNullable(
                        desk.estimates(asked.at(), asked.said(), asked.known()).get(id))
                .orElseThrow(() -> Problem.notFound("nobody says of " + id + " who holds it, or since when"));
        List<Statement> reasons = estimate.isEnough()
                ? estimate.reasons().stream().map(Reason::statement).distinct().toList()
                : List.of();
        return Answer.json(Json.object(json -> {
            times(json, picture.at(), asked.known());
            estimate(json, place, estimate);
            Pages.objects(json, "because", reasons, new StatementJson(names)::write);
        }));
    }

    private static void estimate(JsonGenerator json, PlacePicture place, Estimate estimate) {
        json.writeStringProperty("place", place.place());
        json.writeStringProperty("name", place.name());
        EstimateJson.write(json, estimate);
    }

    private static Problem nobodySpeaksOf(String place) {
        return Problem.notFound("nobody speaks of " + place + " by then");
    }

    static void times(JsonGenerator json, Instant at, Optional<Instant> known) {
        json.writeStringProperty("at", at.toString());
        Json.optional(json, "known", known.map(Instant::toString));
    }

    static String id(String place, Names names) {
        return place.startsWith("place:")
                ? place
                : names.place(place).orElseThrow(() -> Problem.notFound("'" + place + "' names no place"));
    }

    /** All statements that a picture of a place rests on, each once, in the order of their days. */
    private static List<Statement> named(PlacePicture place) {
        Map<String, Statement> named = new LinkedHashMap<>();
        Stream.of(
                        place.holdings().stream().flatMap(holding -> holding.statements().stream()),
                        place.superseded().stream().flatMap(PictureEndpoints::both),
                        place.contested().stream(),
                        place.denials().stream(),
                        place.prospects().stream())
                .flatMap(statements -> statements)
                .forEach(statement -> named.putIfAbsent(statement.claim().id(), statement));
        List<Statement> inOrder = new ArrayList<>(named.values());
        inOrder.sort(Comparator.comparing(statement -> statement
                .claim()
                .occurred()
                .map(occurred -> occurred.from().toString())
                .orElse("")));
        return inOrder;
    }

    private static Stream<Statement> both(Superseded old) {
        return Stream.concat(Stream.of(old.statement()), old.by().stream());
    }
}
