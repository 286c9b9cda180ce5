package relata.ledger;

import java.io.StringWriter;
import java.util.Collection;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Row numbers as one bound value, a JSON array, which holds any number of them; each {@link Store} says how it is taken apart. */
final class Keys {

    static final String IN = " <in_keys>";

    private static final JsonFactory JSON = new JsonFactory();

    private Keys() {}

    /** Words as one bound value, a JSON array, taken apart by {@code <in_names>}. */
    static String ofWords(Collection<String> words) {
        StringWriter array = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), array)) {
            json.writeStartArray();
            words.forEach(json::writeString);
            json.writeEndArray();
        }
        return array.toString();
    }

    static String of(Collection<Long> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
    }
}
