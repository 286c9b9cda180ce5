package relata.inputs.documents;

import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** The body of a Word document (WordprocessingML, ISO/IEC 29500-1, 17.3). Deleted text stands in elements of its own, which are not read. */
final class WordXml implements XmlReading.Handler {

    /** What a text box says for programs that do not know text boxes, and what was moved away from here. */
    private static final Set<String> TWICE = Set.of("Fallback", "moveFrom");

    private static final Set<String> OFF = Set.of("0", "false", "off");

    private final Paragraphs paragraphs;
    private final StringBuilder run = new StringBuilder();
    private int twice;
    private boolean words;
    private boolean within;
    private boolean hidden;

    WordXml(Paragraphs paragraphs) {
        this.paragraphs = paragraphs;
    }

    @Override
    public void start(String name, XMLStreamReader element) {
        if (twice > 0 || TWICE.contains(name)) {
            twice++;
            return;
        }
        switch (name) {
            case "r" -> {
                flush(); // of the run that a text box stands in
                within = true;
            }
            case "t" -> words = true;
            case "vanish" -> hidden = isOn(element);
            case "tab" -> mark('\t');
            case "br", "cr" -> mark('\n');
            case "noBreakHyphen" -> mark('\u2011');
            case "tr" -> paragraphs.startRow();
            default -> {
                // all else shapes the text
            }
        }
    }

    /** The same names stand for the stops of a ruler outside of a run. */
    private void mark(char c) {
        if (within) {
            run.append(c);
        }
    }

    private static boolean isOn(XMLStreamReader element) {
        for (int i = 0; i < element.getAttributeCount(); i++) {
            if (element.getAttributeLocalName(i).equals("val")) {
                return !OFF.contains(element.getAttributeValue(i));
            }
        }
        return true;
    }

    @Override
    public void end(String name) {
        if (twice > 0) {
            twice--;
            return;
        }
        switch (name) {
            case "t" -> words = false;
            case "r" -> {
                flush();
                within = false;
            }
            case "p" -> paragraphs.end();
            case "tc" -> paragraphs.endCell();
            case "tr" -> paragraphs.endRow();
            default -> {
                // nothing ends with it
            }
        }
    }

    private void flush() {
        if (!hidden) {
            paragraphs.add(run.toString());
        }
        run.setLength(0);
        hidden = false;
    }

    @Override
    public void text(String text) {
        if (words && twice == 0) {
            run.append(text);
        }
    }
}
