package relata.reading.dates;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import relata.text.Span;

/** A stretch of text between two borders that a reader sees: a paragraph, a heading, a cell, a line. */
final class Block {

    private final StringBuilder text = new StringBuilder();
    private final List<TextNode> nodes = new ArrayList<>();
    private final List<Element> elements = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();

    void add(TextNode node, Element around) {
        elements.add(around);
        starts.add(text.length());
        nodes.add(node);
        text.append(node.getWholeText());
    }

    boolean isEmpty() {
        return nodes.isEmpty();
    }

    String text() {
        return text.toString();
    }

    /** The element right around the text at an offset. */
    Element elementAt(int offset) {
        return elements.get(indexAt(offset));
    }

    /** Where a stretch of this block stands in the source; the whole node where entities in it, or its end in another node, keep it from being placed. */
    Optional<Span> source(Span words) {
        int i = indexAt(words.start());
        TextNode node = nodes.get(i);
        return Page.span(node.sourceRange()).map(range -> {
            int start = range.start() + words.start() - starts.get(i);
            boolean exact = range.length() == node.getWholeText().length() && start + words.length() <= range.end();
            return exact ? new Span(start, start + words.length()) : range;
        });
    }

    private int indexAt(int offset) {
        int found = Collections.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }
}
