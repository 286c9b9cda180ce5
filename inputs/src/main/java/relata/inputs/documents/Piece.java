package relata.inputs.documents;

/** A stretch of a line that is set as one. */
final class Piece {

    private final StringBuilder text = new StringBuilder();
    private final double x;
    private final double y;
    private final double size;
    private double end;

    Piece(Glyph first) {
        x = first.x();
        y = first.y();
        size = first.size();
        end = first.end();
        text.append(first.text());
    }

    /** Whether a character goes on where this ends. */
    boolean takes(Glyph next, double sameLine, double apart) {
        double gap = next.x() - end;
        return Math.abs(next.y() - y) < sameLine * Math.max(size, next.size())
                && gap < apart * size
                && gap > -apart * size
                && next.x() >= x;
    }

    void add(Glyph next, double space) {
        boolean blank = text.length() > 0 && Character.isWhitespace(text.charAt(text.length() - 1));
        if (next.x() - end > space * size && !blank && !next.text().isBlank()) {
            text.append(' ');
        }
        if (!(blank && next.text().isBlank())) {
            text.append(next.text());
        }
        end = Math.max(end, next.end());
    }

    String text() {
        return text.toString().strip();
    }

    double x() {
        return x;
    }

    double y() {
        return y;
    }

    double end() {
        return end;
    }

    double size() {
        return size;
    }
}
