package relata.inputs.documents;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import relata.reading.UnreadableReport;

/**
 * Reads XML piece by piece with the JDK's own reader, whatever other readers are on the class path: some of those know no limits. A document type is
 * refused, so there are no entities to expand and nothing is fetched.
 */
final class XmlReading {

    /** Hears of elements by their names without name spaces, and of the text between. */
    interface Handler {

        void start(String name, XMLStreamReader element);

        void end(String name);

        void text(String text);
    }

    private XmlReading() {}

    static void read(InputStream in, Handler handler) throws XMLStreamException, IOException, UnreadableReport {
        XMLStreamReader xml = factory().createXMLStreamReader(in);
        try (in) {
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new UnreadableReport("declares a document type in its XML, which is not read");
                    case XMLStreamConstants.START_ELEMENT -> handler.start(xml.getLocalName(), xml);
                    case XMLStreamConstants.END_ELEMENT -> handler.end(xml.getLocalName());
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        handler.text(xml.getText());
                    default -> {
                        // comments and processing instructions say nothing
                    }
                }
            }
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException broken) {
                throw broken;
            }
            throw e;
        } finally {
            xml.close();
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }
}
