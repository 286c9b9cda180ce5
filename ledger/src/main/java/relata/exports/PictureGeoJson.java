package relata.exports;

import java.util.Optional;
import java.util.function.Consumer;
import relata.json.Json;
import relata.json.PictureJson;
import relata.names.KnownPlace;
import relata.names.Outline;
import relata.picture.Picture;
import relata.picture.PlacePicture;

/**
 * The picture of a day for maps (RFC 7946): a feature for each place of which somebody says where it lies, with its state; a polygon where
 * somebody drew it, else a point.
 */
public final class PictureGeoJson {

    private PictureGeoJson() {}

    /** @return how many places have no coordinates, and so no feature */
    public static int write(Picture picture, Locations locations, Consumer<String> out) {
        Listing list = new Listing(out);
        list.begin("{\"type\":\"FeatureCollection\",\"features\":[");
        int unlocated = 0;
        for (PlacePicture place : picture.places()) {
            Optional<Locations.Located> located = locations.of(place.place());
            if (located.isPresent()) {
                feature(list, picture, place, located.get(), locations.outline(place.place()));
            } else {
                unlocated++;
            }
        }
        list.end("]}");
        return unlocated;
    }

    private static void feature(
            Listing list, Picture picture, PlacePicture place, Locations.Located located, Optional<Outline> outline) {
        KnownPlace.Point point = located.place().at().orElseThrow();
        list.add(json -> {
            json.writeStringProperty("type", "Feature");
            json.writeStringProperty("id", place.place());
            outline.ifPresentOrElse(area -> Geometries.area(json, area), () -> Geometries.point(json, point));
            json.writeObjectPropertyStart("properties");
            json.writeStringProperty("at", picture.at().toString());
            PictureJson.write(json, place);
            json.writeStringProperty("kind", located.place().kind());
            json.writeName("point");
            Geometries.position(json, point);
            json.writeStringProperty("coordinates_source", located.source());
            located.place()
                    .confidence()
                    .ifPresent(confidence -> Json.number(json, "coordinates_confidence", confidence));
            json.writeEndObject();
        });
    }
}
