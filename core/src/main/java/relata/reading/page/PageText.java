package relata.reading.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import relata.text.Span;

/**
 * The text of the part of a page that holds the report.
 *
 * @param text paragraphs divided by blank lines; white space within them as it is shown, not as it is written in the source
 * @param stretches in text order, not overlapping
 * @param links words that lead elsewhere, in text order
 * @param map where each character stands in the source
 */
record PageText(String text, List<Stretch> stretches, List<Link> links, SourceMap map) {

    private static final int MOST_LINKS = 1_000;

    /** Puts the text together. */
    static final class Builder {

        private final NodeText nodes;
        private final StringBuilder text = new StringBuilder();
        private final List<Stretch> stretches = new ArrayList<>();
        private final List<Link> links = new ArrayList<>();
        private final SourceMap.Builder map = new SourceMap.Builder();

        Builder(String source) {
            nodes = new NodeText(source);
        }

        void add(Block block, Stretch.Role role) {
            if (text.length() > 0) {
                text.append("\n\n");
                map.whole(2, map.sourceEnd(), 0);
            }
            int start = text.length();
            for (Block.Piece piece : block.pieces) {
                piece.node().ifPresentOrElse(node -> add(node, piece.anchor()), this::lineBreak);
            }
            int end = text.length();
            while (end > start && Block.isSpace(text.charAt(end - 1))) {
                end--;
            }
            stretches.add(new Stretch(new Span(start, end), role));
        }

        private void add(TextNode node, Optional<Element> anchor) {
            int before = text.length();
            nodes.read(node, this::take);
            if (links.size() < MOST_LINKS) {
                anchor.map(link -> link.absUrl("href"))
                        .filter(address -> address.startsWith("https://") || address.startsWith("http://"))
                        .ifPresent(address -> link(before, text.length(), address));
            }
        }

        /** Adds a link, or goes on with the last one, of which only a part was emphasised. */
        private void link(int from, int to, String address) {
            int start = from;
            int end = to;
            while (start < end && Block.isSpace(text.charAt(start))) {
                start++;
            }
            while (end > start && Block.isSpace(text.charAt(end - 1))) {
                end--;
            }
            if (start == end) {
                return;
            }
            int last = links.size() - 1;
            if (last >= 0
                    && links.get(last).address().equals(address)
                    && from - links.get(last).span().end() <= 1) {
                links.set(last, new Link(new Span(links.get(last).span().start(), end), address));
            } else {
                links.add(new Link(new Span(start, end), address));
            }
        }

        private void take(String from, int first, int last, int source, int width) {
            if (last - first == 1 && Block.isSpace(from.charAt(first))) {
                if (isAfterText()) {
                    text.append(' ');
                    add(1, source, width);
                }
                return;
            }
            text.append(from, first, last);
            add(last - first, source, width);
        }

        private void add(int characters, int source, int width) {
            if (characters == 1 && width == 1) {
                map.verbatim(source);
            } else {
                map.whole(characters, source, width);
            }
        }

        private void lineBreak() {
            if (isAfterText()) {
                text.append('\n');
                map.whole(1, map.sourceEnd(), 0);
            }
        }

        private boolean isAfterText() {
            return text.length() > 0 && !Block.isSpace(text.charAt(text.length() - 1));
        }

        PageText build() {
            return new PageText(text.toString(), stretches, links, map.build());
        }
    }
}
