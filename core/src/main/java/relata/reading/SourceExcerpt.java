package relata.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import relata.text.Span;

/**
 * A part of the original of a report, as text, with words of the report marked in it.
 *
 * @param text the decoded source, tags and all
 * @param bytes where it stands in the original's bytes
 * @param marks in the order in which they begin
 */
public record SourceExcerpt(String text, Span bytes, List<Mark> marks) {

    /**
     * Words of the report.
     *
     * @param number which of the stretches that were asked for
     * @param at where they stand in the excerpt, in UTF-16 units
     * @param bytes where they stand in the original's bytes
     */
    public record Mark(int number, Span at, Span bytes) {}

    /** A stretch of the source that is wanted, with those marked in it. */
    private record Wanted(Span source, List<Integer> numbers) {}

    public SourceExcerpt {
        marks = List.copyOf(marks);
    }

    /**
     * The parts of an original that hold stretches of its report; those that meet are one.
     *
     * @param around so many characters before and behind are shown as well
     * @return in the order of the source; nothing where the bytes are not at hand, or the text does not stand in them as such
     */
    public static Optional<List<SourceExcerpt>> of(Original original, List<Span> stretches, int around) {
        return original.decoded().map(source -> excerpts(original, source, stretches, around));
    }

    private static List<SourceExcerpt> excerpts(Original original, String source, List<Span> stretches, int around) {
        TextSource map = original.source().orElseThrow();
        byte[] bytes = original.bytes().orElseThrow();
        List<TextSource.Place> places = map.places(bytes, stretches);
        List<Wanted> wanted = wanted(places, source, around);
        int[] offsets = wanted.stream()
                .flatMapToInt(each -> IntStream.of(each.source.start(), each.source.end()))
                .sorted()
                .toArray();
        int[] found = map.encoding().places(bytes, offsets);
        List<SourceExcerpt> excerpts = new ArrayList<>();
        for (Wanted each : wanted) {
            int from = each.source.start();
            excerpts.add(new SourceExcerpt(
                    each.source.of(source),
                    new Span(
                            found[Arrays.binarySearch(offsets, from)],
                            found[Arrays.binarySearch(offsets, each.source.end())]),
                    each.numbers.stream()
                            .map(number -> new Mark(
                                    number,
                                    shifted(places.get(number).source(), from),
                                    places.get(number).bytes()))
                            .toList()));
        }
        return excerpts;
    }

    private static Span shifted(Span span, int by) {
        return new Span(span.start() - by, span.end() - by);
    }

    private static List<Wanted> wanted(List<TextSource.Place> places, String source, int around) {
        List<Integer> inOrder = IntStream.range(0, places.size())
                .boxed()
                .sorted(Comparator.comparing(number -> places.get(number).source()))
                .toList();
        List<Wanted> wanted = new ArrayList<>();
        for (int number : inOrder) {
            Span at = places.get(number).source();
            Span wide = new Span(whole(source, at.start() - around), whole(source, (int)
                    Math.min(source.length(), (long) at.end() + around)));
            int last = wanted.size() - 1;
            if (last >= 0 && wide.start() <= wanted.get(last).source.end()) {
                List<Integer> numbers = new ArrayList<>(wanted.get(last).numbers);
                numbers.add(number);
                wanted.set(last, new Wanted(wanted.get(last).source.cover(wide), numbers));
            } else {
                wanted.add(new Wanted(wide, List.of(number)));
            }
        }
        return wanted;
    }

    /** A place in the source that parts no pair of surrogates. */
    private static int whole(String source, int at) {
        int inside = Math.max(0, at);
        return inside > 0 && inside < source.length() && Character.isLowSurrogate(source.charAt(inside))
                ? inside - 1
                : inside;
    }
}
