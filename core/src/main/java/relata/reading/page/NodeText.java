package relata.reading.page;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Goes through the characters of a text node and, beside them, through the source that the node was read from. */
final class NodeText {

    private static final int LONGEST_REFERENCE = 33; // &CounterClockwiseContourIntegral;

    /** Takes characters and the stretch of the source that each stands for. */
    interface Sink {
        void take(String text, int from, int to, int source, int width);
    }

    private final String source;
    private final Map<String, String> decoded = new HashMap<>(); // what references stand for

    NodeText(String source) {
        this.source = source;
    }

    void read(TextNode node, Sink sink) {
        String text = node.getWholeText();
        Range range = node.sourceRange();
        int at = range.startPos();
        int end = Math.min(range.endPos(), source.length());
        int i = 0;
        while (i < text.length()) {
            if (at >= end) {
                // Not in the source as far as the parser tells: what is left stands for nothing there.
                sink.take(text, i, text.length(), end, 0);
                return;
            }
            char c = source.charAt(at);
            int reference = c == '&' ? reference(text, i, at, end) : 0;
            if (reference > 0) {
                int length = decoded(at, reference).length();
                sink.take(text, i, i + length, at, reference);
                i += length;
                at += reference;
            } else if (c == text.charAt(i)) {
                sink.take(text, i, i + 1, at, 1);
                i++;
                at++;
            } else {
                at++; // the parser leaves some characters out, such as NUL
            }
        }
    }

    /** How long the character reference is that stands at this place of the source for what follows in the text; 0 if none does. */
    private int reference(String text, int i, int at, int end) {
        int longest = at + 1;
        while (longest < end && longest - at < LONGEST_REFERENCE && isOfReference(source.charAt(longest))) {
            longest++;
        }
        if (longest < end && source.charAt(longest) == ';') {
            longest++;
        }
        for (int to = longest; to > at + 2; to--) {
            String decoded = decoded(at, to - at);
            if (decoded.indexOf('&') < 0 && text.startsWith(decoded, i)
                    || isAmpersand(at, to) && text.charAt(i) == '&') {
                return to - at;
            }
        }
        return 0;
    }

    private boolean isAmpersand(int at, int to) {
        return decoded(at, to - at).equals("&");
    }

    private String decoded(int at, int length) {
        return decoded.computeIfAbsent(
                source.substring(at, at + length), reference -> Parser.unescapeEntities(reference, false));
    }

    private static boolean isOfReference(char c) {
        return c < 128 && (Character.isLetterOrDigit(c) || c == '#');
    }
}
