package relata.inputs.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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
        Reader decoded = decoded(in);
        XMLStreamReader xml = factory().createXMLStreamReader(decoded);
        try (decoded) {
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

    /**
     * Documents are in UTF-8 or UTF-16 (ISO/IEC 29500-2, 9.1.2). They are decoded here, since the JDK's reader of XML loses a whole part for one
     * byte that is wrong, and writes that to the terminal.
     */
    private static Reader decoded(InputStream in) throws IOException {
        PushbackInputStream begun = new PushbackInputStream(in, 3);
        byte[] there = begun.readNBytes(3);
        byte[] head = Arrays.copyOf(there, 3);
        if (head[0] == (byte) 0xEF && head[1] == (byte) 0xBB && head[2] == (byte) 0xBF) {
            return new InputStreamReader(begun, StandardCharsets.UTF_8);
        }
        begun.unread(there);
        boolean marked = (head[0] & 0xFF) + (head[1] & 0xFF) == 0xFE + 0xFF;
        if (marked) {
            return new InputStreamReader(begun, StandardCharsets.UTF_16);
        }
        Charset plain = head[0] == 0
                ? StandardCharsets.UTF_16BE
                : head[1] == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
        return new InputStreamReader(begun, plain);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }
}
