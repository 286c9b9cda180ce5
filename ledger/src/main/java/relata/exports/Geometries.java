package relata.exports;

import java.util.List;
import relata.names.KnownPlace;
import relata.names.Outline;
import tools.jackson.core.JsonGenerator;

/** Geometries of a feature (RFC 7946): longitude before latitude. */
final class Geometries {

    private Geometries() {}

    static void point(JsonGenerator json, KnownPlace.Point at) {
        json.writeObjectPropertyStart("geometry");
        json.writeStringProperty("type", "Point");
        json.writeName("coordinates");
        position(json, at);
        json.writeEndObject();
    }

    static void area(JsonGenerator json, Outline outline) {
        json.writeObjectPropertyStart("geometry");
        json.writeStringProperty("type", "MultiPolygon");
        json.writeArrayPropertyStart("coordinates");
        for (List<List<KnownPlace.Point>> polygon : outline.polygons()) {
            json.writeStartArray();
            for (List<KnownPlace.Point> ring : polygon) {
                json.writeStartArray();
                ring.forEach(corner -> position(json, corner));
                json.writeEndArray();
            }
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    static void position(JsonGenerator json, KnownPlace.Point at) {
        json.writeStartArray();
        json.writeNumber(at.longitude());
        json.writeNumber(at.latitude());
        json.writeEndArray();
    }
}
