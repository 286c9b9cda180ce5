package relata.gazetteer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A GeoJSON FeatureCollection (RFC 7946). Properties: {@code id} (or the feature's own), {@code name}, {@code kind},
 * {@code in}, {@code variants} (a list), and {@code name:ar} and the like; others are passed over.
 */
final class GeoJsonRows implements Rows {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final String LOCAL_NAME = "name:";

    @Override
    public void read(ImportFile file, Consumer<PlaceRow> use) throws IOException {
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), file.open())) {
            try {
                collection(json, use);
            } catch (JacksonException e) {
                throw Row.line(json.currentLocation().getLineNr())
                        .error("broken GeoJSON: " + e.getOriginalMessage().replaceAll("\\s+", " "));
            }
        }
    }

    private static void collection(JsonParser json, Consumer<PlaceRow> use) {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw Row.line(1).error("no GeoJSON FeatureCollection");
        }
        boolean features = false;
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            json.nextToken();
            if (name.equals("features") && json.currentToken() == JsonToken.START_ARRAY) {
                features = true;
                for (long number = 1; json.nextToken() != JsonToken.END_ARRAY; number++) {
                    use.accept(
                            feature(new Row("line", json.currentTokenLocation().getLineNr()), number, value(json)));
                }
            } else {
                json.skipChildren();
            }
        }
        if (!features) {
            throw Row.line(1).error("no FeatureCollection: it has no list of features");
        }
    }

    /** Maps, lists, numbers, words, truth values; null for null. */
    private static @Nullable Object value(JsonParser json) {
        return switch (json.currentToken()) {
            case START_OBJECT -> {
                Map<String, @Nullable Object> object = new LinkedHashMap<>();
                while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                    String name = json.currentName();
                    json.nextToken();
                    object.put(name, value(json));
                }
                yield object;
            }
            case START_ARRAY -> {
                List<@Nullable Object> items = new ArrayList<>();
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    items.add(value(json));
                }
                yield items;
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Number(json.getString(), json.getDoubleValue());
            case VALUE_NULL -> null;
            default -> json.getString();
        };
    }

    /** A number as it is written and as it is counted with: ids may be numbers. */
    record Number(String written, double value) {
        @Override
        public String toString() {
            return written;
        }
    }

    private static PlaceRow feature(Row line, long number, @Nullable Object value) {
        Row row = new Row("feature " + number + ", " + line.unit(), line.number());
        if (!(value instanceof Map<?, ?> feature) || !"Feature".equals(feature.get("type"))) {
            throw row.error("no GeoJSON Feature");
        }
        Map<?, ?> properties = feature.get("properties") instanceof Map<?, ?> given ? given : Map.of();
        String id = text(properties, "id").or(() -> text(feature, "id")).orElse("");
        Optional<Geometry> geometry =
                Optional.ofNullable(feature.get("geometry")).map(found -> Shapes.ofGeoJson(row, found));
        return new PlaceRow(
                row,
                id,
                Optional.of(id).filter(Identity::isIdentity),
                text(properties, "name").orElse(""),
                text(properties, "kind").orElse("place"),
                geometry.map(Shapes::inside).map(at -> Coordinates.point(row, at.latitude(), at.longitude())),
                geometry.filter(shape -> shape.getDimension() > 0),
                Optional.of(id),
                text(properties, "in"),
                0,
                variants(properties));
    }

    private static Optional<String> text(Map<?, ?> object, String key) {
        return Optional.ofNullable(object.get(key)).map(Object::toString).filter(text -> !text.isBlank());
    }

    private static List<PlaceRow.Variant> variants(Map<?, ?> properties) {
        List<PlaceRow.Variant> variants = new ArrayList<>();
        for (Object key : properties.keySet()) {
            if (key.toString().startsWith(LOCAL_NAME)) {
                Optional<String> language = Optional.of(key.toString().substring(LOCAL_NAME.length()));
                text(properties, key.toString()).ifPresent(name -> variants.add(new PlaceRow.Variant(name, language)));
            }
        }
        if (properties.get("variants") instanceof List<?> names) {
            names.forEach(name -> variants.add(new PlaceRow.Variant(String.valueOf(name), Optional.empty())));
        }
        return variants;
    }
}
