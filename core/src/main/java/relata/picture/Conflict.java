package relata.picture;

import java.util.List;

/**
 * Figures that cannot all hold. It does not say which of them does.
 *
 * @param figures all figures that it rests on
 * @param text what stands against what, in words for users
 * @param gap how far apart they lie, in {@code unit}
 * @param unit "points" for shares
 * @param change the smallest changes of which one would do
 */
public record Conflict(List<Figure> figures, String text, double gap, String unit, String change) {

    public Conflict {
        figures = List.copyOf(figures);
    }
}
