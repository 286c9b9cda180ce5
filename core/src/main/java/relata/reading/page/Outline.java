package relata.reading.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The boxes and blocks of a page, in the order of the source; what is not shown is left out. */
final class Outline {

    private static final Set<String> BREAKS = Set.of(
            "td",
            "th",
            "li",
            "dt",
            "dd",
            "main",
            "article",
            "section",
            "picture",
            "figure",
            "figcaption",
            "summary",
            "details",
            "center",
            "label",
            "legend");

    private final List<Box> boxes = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final Naming naming;
    private Optional<Block> open = Optional.empty();

    Outline(Document page, Names names) {
        naming = new Naming(names);
        walk(page.body(), Optional.empty(), Optional.empty(), Optional.empty());
        close();
    }

    List<Box> boxes() {
        return boxes;
    }

    List<Block> blocks() {
        return blocks;
    }

    private void walk(Element element, Optional<Box> parent, Optional<Box> holder, Optional<Element> link) {
        Box box = naming.box(element, parent, boxes.size());
        boxes.add(box);
        boolean breaks = isBreak(element);
        if (breaks) {
            close();
        }
        Optional<Box> around = breaks ? Optional.of(box) : holder;
        Optional<Element> anchor =
                element.normalName().equals("a") && element.hasAttr("href") ? Optional.of(element) : link;
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                open(box, around).add(text, anchor);
            } else if (child instanceof Element inner) {
                if (inner.normalName().equals("br")) {
                    lineBreak(inner);
                } else if (Shown.is(inner)) {
                    walk(inner, Optional.of(box), around, anchor);
                }
            }
        }
        if (breaks) {
            close();
        }
        box.close(boxes.size());
    }

    private Block open(Box box, Optional<Box> around) {
        if (open.isEmpty()) {
            open = Optional.of(new Block(around.orElse(box)));
        }
        return open.get();
    }

    private void lineBreak(Element br) {
        if (isDoubleBreak(br)) {
            close();
        } else {
            open.ifPresent(Block::addBreak);
        }
    }

    private static boolean isBreak(Element element) {
        return element.isBlock()
                || BREAKS.contains(element.normalName())
                || element.normalName().indexOf('-') > 0 && hasBlocks(element);
    }

    private static boolean hasBlocks(Element element) {
        for (Element child : element.children()) {
            if (child.isBlock()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDoubleBreak(Element br) {
        Node next = br.nextSibling();
        while (next instanceof TextNode text && text.isBlank()) {
            next = next.nextSibling();
        }
        return next instanceof Element element && element.normalName().equals("br");
    }

    private void close() {
        open.filter(block -> !block.isBlank()).ifPresent(blocks::add);
        open = Optional.empty();
    }
}
