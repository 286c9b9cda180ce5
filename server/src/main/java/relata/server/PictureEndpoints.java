package relata.server;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import relata.json.FigureJson;
import relata.json.Json;
import relata.json.PictureJson;
import relata.json.StatementJson;
import relata.names.KnownPlace;
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
                        "Where the places of the picture lie, as far as anybody says: points with their state (RFC 7946).",
                        "PlacePoints",
                        this::points,
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
        Names names = desk.names();
        List<PlacePicture> places =
                desk.picture(asked.at(), asked.said(), asked.known()).places();
        return Answer.json(Json.object(json -> {
            json.writeStringProperty("type", "FeatureCollection");
            json.writeArrayPropertyStart("features");
            places.forEach(place -> names.knownPlace(place.place())
                    .ifPresent(known -> known.at().ifPresent(at -> point(json, place, known, at))));
            json.writeEndArray();
        }));
    }

    private static void point(JsonGenerator json, PlacePicture place, KnownPlace known, KnownPlace.Point at) {
        json.writeStartObject();
        json.writeStringProperty("type", "Feature");
        json.writeStringProperty("id", place.place());
        json.writeObjectPropertyStart("geometry");
        json.writeStringProperty("type", "Point");
        json.writeArrayPropertyStart("coordinates");
        json.writeNumber(at.longitude());
        json.writeNumber(at.latitude());
        json.writeEndArray();
        json.writeEndObject();
        json.writeObjectPropertyStart("properties");
        json.writeStringProperty("name", place.name());
        json.writeStringProperty("state", place.state().words());
        json.writeStringProperty("kind", known.kind());
        json.writeName("confidence");
        known.confidence().ifPresentOrElse(json::writeNumber, json::writeNull);
        json.writeEndObject();
        json.writeEndObject();
    }

    private Answer place(Asked asked) {
        Names names = desk.names();
        String id = id(asked.path("place"), names);
        Picture picture = desk.picture(asked.at(), asked.said(), asked.known());
        PlacePicture place = picture.of(id).orElseThrow(() -> Problem.notFound("nobody speaks of " + id + " by then"));
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

    private static void times(JsonGenerator json, Instant at, Optional<Instant> known) {
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
