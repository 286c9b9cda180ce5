package relata.inputs.documents;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;

/** The fields of an office document that tell of it (Dublin Core). */
final class FieldsXml implements XmlReading.Handler {

    private static final int LONGEST = 1_000;

    private final String changed;
    private final Map<String, String> values = new HashMap<>();
    private String element = "";

    /** @param changed the element that says when it was changed last */
    FieldsXml(String changed) {
        this.changed = changed;
    }

    Optional<String> title() {
        return Optional.ofNullable(values.get("title"));
    }

    Optional<String> changed() {
        return Optional.ofNullable(values.get(changed)).map(String::strip);
    }

    @Override
    public void start(String name, XMLStreamReader reader) {
        element = name;
    }

    @Override
    public void end(String name) {
        element = "";
    }

    @Override
    public void text(String text) {
        if (element.equals("title") || element.equals(changed)) {
            values.merge(element, text, (one, two) -> one.length() > LONGEST ? one : one + two);
        }
    }
}
