package relata.picture;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Figures that cannot all hold. It does not say which of them does.
 *
 * @param one what stands against the other
 * @param gap how far apart they lie, in {@code unit}
 * @param unit "points" for shares
 * @param change the smallest changes of which one would do
 */
public record Conflict(Account one, Account other, double gap, String unit, String change) {

    /**
     * One of the two.
     *
     * @param words a figure with who says it, or what figures imply
     * @param figures that it rests on
     */
    public record Account(String words, List<Figure> figures) {

        public Account {
            figures = List.copyOf(figures);
        }
    }

    /** All figures that it rests on. */
    public List<Figure> figures() {
        return Stream.concat(one.figures().stream(), other.figures().stream()).toList();
    }

    /** What stands against what, in words for users. */
    public String text() {
        return one.words() + " against " + other.words();
    }

    /** The days that both are about; none where a figure of the same report bears no date. */
    public Optional<Window> days() {
        return one.figures()
                .get(0)
                .window()
                .flatMap(mine -> other.figures().get(0).window().map(mine::and));
    }
}
