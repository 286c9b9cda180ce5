package relata.gazetteer;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Nodes, ways and relations of OpenStreetMap, one after the other, from XML or from PBF as the file itself shows. Source:
 * https://wiki.openstreetmap.org/wiki/OSM_XML.
 */
final class OsmElements {

    /** What a way or relation is made of; the role is empty for nodes of a way. */
    record Member(String type, long ref, String role) {}

    /**
     * A node, way or relation.
     *
     * @param latitude as written; empty but for nodes
     */
    record Element(
            String type, long id, String latitude, String longitude, Map<String, String> tags, List<Member> members) {

        Row row() {
            return new Row(type, id);
        }

        Optional<String> tag(String key) {
            return Optional.ofNullable(tags.get(key)).filter(value -> !value.isBlank());
        }
    }

    private OsmElements() {}

    static void read(ImportFile file, Consumer<Element> use) throws IOException {
        try (InputStream in = new BufferedInputStream(file.open())) {
            if (PbfElements.isThere(in)) {
                PbfElements.read(in, use);
            } else {
                readXml(in, use);
            }
        }
    }

    private static void readXml(InputStream in, Consumer<Element> use) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        // A file from elsewhere must not make the parser fetch or unfold anything.
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        long line = 1;
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    line = xml.getLocation().getLineNumber();
                    start(xml, line, use);
                }
            }
        } catch (XMLStreamException e) {
            long at = e.getLocation() == null ? line : e.getLocation().getLineNumber();
            throw Row.line(at)
                    .error("broken OSM XML: "
                            + String.valueOf(e.getMessage())
                                    .replaceAll("(?s).*Message: ", "")
                                    .replaceAll("\\s+", " "));
        }
    }

    private static void start(XMLStreamReader xml, long line, Consumer<Element> use) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "node", "way", "relation" -> use.accept(element(xml, line));
            case "osm", "bounds", "bound", "note", "meta", "changeset" -> {}
            default -> throw Row.line(line).error("no OSM XML: <" + xml.getLocalName() + ">");
        }
    }

    private static Element element(XMLStreamReader xml, long line) throws XMLStreamException {
        String type = xml.getLocalName();
        long id = number(xml, "id", line);
        String latitude = attribute(xml, "lat");
        String longitude = attribute(xml, "lon");
        Map<String, String> tags = new HashMap<>();
        List<Member> members = new ArrayList<>();
        for (int event = xml.next();
                event != XMLStreamConstants.END_ELEMENT || !xml.getLocalName().equals(type);
                event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "tag" -> tags.put(attribute(xml, "k"), attribute(xml, "v"));
                    case "nd" -> members.add(new Member("node", number(xml, "ref", line), ""));
                    case "member" ->
                        members.add(
                                new Member(attribute(xml, "type"), number(xml, "ref", line), attribute(xml, "role")));
                    default -> {}
                }
            }
        }
        return new Element(type, id, latitude, longitude, tags, members);
    }

    private static String attribute(XMLStreamReader xml, String name) {
        return Optional.ofNullable(xml.getAttributeValue(null, name)).orElse("");
    }

    private static long number(XMLStreamReader xml, String name, long line) {
        try {
            return Long.parseLong(attribute(xml, name));
        } catch (NumberFormatException e) {
            throw Row.line(line).error("'" + attribute(xml, name) + "' is no " + name + " of OSM XML");
        }
    }
}
