package relata.inputs.documents;

import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** The body of an OpenDocument text (ISO/IEC 26300-1, chapters 5 and 6). */
final class OpenDocumentXml implements XmlReading.Handler {

    /** What was deleted, and what somebody remarked beside the text. */
    private static final Set<String> NOT_READ =
            Set.of("tracked-changes", "annotation", "note-citation", "forms", "title", "desc");

    private static final int MOST_SPACES = 100;

    private final Paragraphs paragraphs;
    private int passedOver;
    private int within;

    OpenDocumentXml(Paragraphs paragraphs) {
        this.paragraphs = paragraphs;
    }

    @Override
    public void start(String name, XMLStreamReader element) {
        if (passedOver > 0 || NOT_READ.contains(name)) {
            passedOver++;
            return;
        }
        switch (name) {
            case "p", "h" -> {
                if (within > 0) {
                    paragraphs.add(" "); // of a note, which stands within the paragraph it belongs to
                }
                within++;
            }
            case "s" -> paragraphs.add(" ".repeat(spaces(element)));
            case "tab" -> paragraphs.add("\t");
            case "line-break" -> paragraphs.add("\n");
            case "table-row" -> paragraphs.startRow();
            default -> {
                // all else shapes the text
            }
        }
    }

    private static int spaces(XMLStreamReader element) {
        for (int i = 0; i < element.getAttributeCount(); i++) {
            if (element.getAttributeLocalName(i).equals("c")) {
                String count = element.getAttributeValue(i);
                return count.matches("[0-9]{1,2}+") ? Integer.parseInt(count) : MOST_SPACES;
            }
        }
        return 1;
    }

    @Override
    public void end(String name) {
        if (passedOver > 0) {
            passedOver--;
            return;
        }
        switch (name) {
            case "p", "h" -> {
                within--;
                if (within == 0) {
                    paragraphs.end();
                } else {
                    paragraphs.add(" ");
                }
            }
            case "table-cell" -> paragraphs.endCell();
            case "table-row" -> paragraphs.endRow();
            default -> {
                // nothing ends with it
            }
        }
    }

    @Override
    public void text(String text) {
        if (passedOver == 0 && within > 0) {
            paragraphs.add(text.replaceAll("\\s++", " "));
        }
    }
}
