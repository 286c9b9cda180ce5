package relata.reading.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** A stretch of a page that is set as one: a paragraph, a heading, an item of a list, a cell. */
final class Block {

    /**
     * A piece of its text.
     *
     * @param node a line break where there is none
     * @param anchor the link it is
     */
    record Piece(Optional<TextNode> node, Optional<Element> anchor) {}

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final int SHORTEST_RUNNING = 60;
    private static final Piece BREAK = new Piece(Optional.empty(), Optional.empty());

    final Box box;
    final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder characters = new StringBuilder();
    private int linked;

    Block(Box box) {
        this.box = box;
    }

    /** @param anchor the link that the text is, where it is one */
    void add(TextNode node, Optional<Element> anchor) {
        pieces.add(new Piece(Optional.of(node), anchor));
        int before = characters.length();
        String whole = node.getWholeText();
        for (int i = 0; i < whole.length(); i++) {
            char c = whole.charAt(i);
            if (!isSpace(c)) {
                characters.append(c);
            } else if (endsInText()) {
                characters.append(' ');
            }
        }
        if (anchor.isPresent()) {
            linked += characters.length() - before;
        }
    }

    void addBreak() {
        pieces.add(BREAK);
        if (endsInText()) {
            characters.append(' ');
        }
    }

    private boolean endsInText() {
        return characters.length() > 0 && characters.charAt(characters.length() - 1) != ' ';
    }

    /** Its text on one line. */
    String text() {
        return characters.toString().strip();
    }

    /** How many characters it has. */
    int length() {
        return characters.length();
    }

    /** How many of them are links. */
    int linked() {
        return linked;
    }

    /** Which share of it is links, 0 to 1. */
    double linkShare() {
        return length() == 0 ? 0 : (double) linked / length();
    }

    /** Whether some of it is marked as a time. */
    boolean isTime() {
        return pieces.stream().flatMap(piece -> piece.node().stream()).anyMatch(node -> node.parentNameIs("time"));
    }

    /** Whether a link in it leads to another page. */
    boolean leadsAway() {
        return pieces.stream()
                .flatMap(piece -> piece.anchor().stream())
                .anyMatch(anchor -> anchor.attr("href").indexOf('#') < 0);
    }

    boolean isBlank() {
        return characters.chars().allMatch(c -> isSpace((char) c) || Character.getType(c) == Character.FORMAT);
    }

    String tag() {
        return box.tag();
    }

    boolean isHeading() {
        return HEADINGS.contains(tag());
    }

    /** Whether it is long and has few links, as a paragraph does. */
    boolean isRunning() {
        return length() >= SHORTEST_RUNNING && linkShare() < 0.4 && !isHeading();
    }

    static boolean isSpace(char c) {
        return c <= ' ' || c == '\u0085' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
