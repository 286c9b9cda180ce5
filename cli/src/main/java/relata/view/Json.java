package relata.view;

import java.io.StringWriter;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** One JSON object on one line. */
final class Json {

    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    static String object(Consumer<JsonGenerator> content) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            content.accept(json);
            json.writeEndObject();
        }
        return line.toString();
    }

    static void optional(JsonGenerator json, String name, Optional<String> value) {
        json.writeName(name);
        value.ifPresentOrElse(json::writeString, json::writeNull);
    }

    /** 85, not 85.0; 7.5 stays. */
    static void number(JsonGenerator json, String name, double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            json.writeNumberProperty(name, (long) value);
        } else {
            json.writeNumberProperty(name, value);
        }
    }
}
