package relata.exports;

import java.util.function.Consumer;
import relata.json.Json;
import tools.jackson.core.JsonGenerator;

/** A JSON document that is mostly one long list, an object a line, written as it comes. */
final class Listing {

    private final Consumer<String> out;
    private boolean first = true;

    Listing(Consumer<String> out) {
        this.out = out;
    }

    /** @param head the document up to the list's opening bracket */
    void begin(String head) {
        out.accept(head);
    }

    void add(Consumer<JsonGenerator> content) {
        out.accept((first ? "" : ",") + Json.object(content));
        first = false;
    }

    /** @param tail the document from the list's closing bracket on */
    void end(String tail) {
        out.accept(tail);
    }
}
