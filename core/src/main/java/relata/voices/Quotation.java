package relata.voices;

import java.util.List;
import relata.text.Span;

/**
 * Words between quotation marks.
 *
 * @param pieces the words without their marks, one stretch a paragraph, in text order; never empty
 * @param marked from the first to the last mark, marks included; where a mark is missing, to where the words end
 * @param depth 0 for the outermost, 1 for a quotation inside one …
 * @param complete whether both marks stand in the text; where one is missing, the bounds are a guess
 */
record Quotation(List<Span> pieces, Span marked, int depth, boolean complete) implements Comparable<Quotation> {

    Quotation {
        pieces = List.copyOf(pieces);
        if (pieces.isEmpty()) {
            throw new IllegalArgumentException("a quotation without words");
        }
    }

    int start() {
        return pieces.get(0).start();
    }

    int end() {
        return pieces.get(pieces.size() - 1).end();
    }

    boolean holds(int offset) {
        return pieces.stream().anyMatch(piece -> piece.contains(offset));
    }

    @Override
    public int compareTo(Quotation other) {
        return marked.compareTo(other.marked);
    }
}
