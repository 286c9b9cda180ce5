package relata.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Things along a text, found by place without looking at all of them: a report of a megabyte holds thousands of quotations.
 *
 * @param <T> what stands in the text
 */
public final class SpanIndex<T> {

    private record Placed<T>(Span span, T thing) {}

    private final List<Placed<T>> placed; // by start
    private final int[] farthest; // for the middle of each stretch that a search halves: where the last of it ends

    private SpanIndex(List<Placed<T>> placed) {
        this.placed = placed;
        this.farthest = new int[placed.size()];
        measure(0, placed.size());
    }

    /** Things by the one span of each. */
    public static <T> SpanIndex<T> of(Collection<T> things, Function<T, Span> span) {
        return ofMany(things, thing -> List.of(span.apply(thing)));
    }

    /** Things by the several spans of each. */
    public static <T> SpanIndex<T> ofMany(Collection<T> things, Function<T, List<Span>> spans) {
        return new SpanIndex<>(things.stream()
                .flatMap(thing -> spans.apply(thing).stream().map(span -> new Placed<>(span, thing)))
                .sorted(Comparator.comparingInt(each -> each.span().start()))
                .toList());
    }

    private int measure(int from, int to) {
        if (from >= to) {
            return 0;
        }
        int middle = (from + to) >>> 1;
        int sides = Math.max(measure(from, middle), measure(middle + 1, to));
        farthest[middle] = Math.max(placed.get(middle).span().end(), sides);
        return farthest[middle];
    }

    /** What overlaps a span, by start; what starts at one place, in the order it was given. */
    public List<T> overlapping(Span span) {
        List<T> found = new ArrayList<>();
        collect(0, placed.size(), span, found);
        return found;
    }

    /** What holds an offset. */
    public List<T> at(int offset) {
        return overlapping(new Span(offset, offset + 1));
    }

    private void collect(int from, int to, Span span, List<T> found) {
        int middle = (from + to) >>> 1;
        if (from >= to || farthest[middle] <= span.start()) {
            return;
        }
        collect(from, middle, span, found);
        Placed<T> each = placed.get(middle);
        if (each.span().start() < span.end()) {
            if (each.span().overlaps(span)) {
                found.add(each.thing());
            }
            collect(middle + 1, to, span, found);
        }
    }
}
