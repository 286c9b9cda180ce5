package relata.server;

import java.util.List;
import java.util.function.BiConsumer;
import relata.json.Json;
import tools.jackson.core.JsonGenerator;

/** Lists that are handed out a part at a time. */
final class Pages {

    private Pages() {}

    /**
     * The part that is asked for as {@code {"items": […], "total": N, "next": CURSOR or null}}; all of it as JSON Lines where that is preferred.
     *
     * @param write puts one item into an object that is open
     */
    static <T> Answer of(Asked asked, List<T> all, BiConsumer<JsonGenerator, T> write) {
        if (asked.prefers(Answer.JSON_LINES)) {
            return Answer.lines(
                    Answer.JSON_LINES,
                    out -> all.forEach(item -> out.accept(Json.object(json -> write.accept(json, item)))));
        }
        int from = Math.min(asked.cursor(), all.size());
        int to = Math.min(from + asked.limit(), all.size());
        return Answer.json(Json.object(json -> {
            objects(json, "items", all.subList(from, to), write);
            json.writeNumberProperty("total", all.size());
            json.writeName("next");
            if (to < all.size()) {
                json.writeString(Cursor.after(to));
            } else {
                json.writeNull();
            }
        }));
    }

    /** All of a list that is short by its nature, of objects that are written already. */
    static Answer lines(List<String> objects) {
        return Answer.json(Json.object(json -> lines(json, objects)));
    }

    /** Items that are written already, an object each. */
    static void lines(JsonGenerator json, List<String> objects) {
        lines(json, "items", objects);
    }

    static void lines(JsonGenerator json, String name, List<String> objects) {
        json.writeArrayPropertyStart(name);
        objects.forEach(json::writeRawValue);
        json.writeEndArray();
    }

    /** An array of objects. */
    static <T> void objects(JsonGenerator json, String name, List<T> items, BiConsumer<JsonGenerator, T> write) {
        json.writeArrayPropertyStart(name);
        for (T item : items) {
            json.writeStartObject();
            write.accept(json, item);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
