package relata.inputs.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Stretches from left to right that no line so far covers.
 *
 * @param free in order
 */
record Gaps(List<Stretch> free) {

    private static final double FAR = 1e6;

    /** From one place to another, in points. */
    record Stretch(double from, double to) {}

    static Gaps of(Line line) {
        return new Gaps(List.of(new Stretch(-FAR, FAR))).with(line);
    }

    /** What is left when another line is laid over. What lies outside of all lines is no gap between columns, and is let go by whoever asks. */
    Gaps with(Line line) {
        List<Stretch> left = free;
        for (Piece piece : line.pieces()) {
            List<Stretch> cut = new ArrayList<>(left.size() + 1);
            for (Stretch stretch : left) {
                if (piece.end() <= stretch.from || piece.x() >= stretch.to) {
                    cut.add(stretch);
                    continue;
                }
                if (piece.x() > stretch.from) {
                    cut.add(new Stretch(stretch.from, piece.x()));
                }
                if (piece.end() < stretch.to) {
                    cut.add(new Stretch(piece.end(), stretch.to));
                }
            }
            left = cut;
        }
        return new Gaps(left);
    }

    boolean isEmpty() {
        return free.size() < 1;
    }

    /** The middle of the widest gap with text on both sides. */
    Optional<Double> widest(double least) {
        return free.stream()
                .filter(stretch -> stretch.from > -FAR && stretch.to < FAR && stretch.to - stretch.from >= least)
                .max(Comparator.comparingDouble(stretch -> stretch.to - stretch.from))
                .map(stretch -> (stretch.from + stretch.to) / 2);
    }
}
