package relata.reading;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import relata.reading.page.SourceMap;
import relata.text.Span;

/**
 * Where the text of a report stands in the bytes that it was read from.
 *
 * @param encoding how the bytes are text
 * @param map from the report's text to that text: the source of a page, or the report itself
 */
public record TextSource(Encoding encoding, SourceMap map) {

    /**
     * Where words stand.
     *
     * @param source in the decoded bytes, in UTF-16 units
     * @param bytes in the bytes, from the first of them to behind the last
     */
    public record Place(Span source, Span bytes) {}

    /** Of a text file: all of it is the report. */
    static TextSource ofText(Encoding encoding, String text) {
        return new TextSource(encoding, SourceMap.verbatim(text.length()));
    }

    /**
     * Where stretches of the report's text stand.
     *
     * @param bytes those that the report was read from
     * @throws IndexOutOfBoundsException where the text has no such characters
     */
    public List<Place> places(byte[] bytes, List<Span> stretches) {
        List<Span> sources = stretches.stream().map(map::inSource).toList();
        int[] offsets = sources.stream()
                .flatMapToInt(span -> IntStream.of(span.start(), span.end()))
                .sorted()
                .distinct()
                .toArray();
        int[] found = encoding.places(bytes, offsets);
        return sources.stream()
                .map(span -> new Place(
                        span,
                        new Span(
                                found[Arrays.binarySearch(offsets, span.start())],
                                found[Arrays.binarySearch(offsets, span.end())])))
                .toList();
    }

    /** Whether the text of a report is, where the map says so, what stands in the decoded bytes. */
    public boolean fits(String text, String source) {
        return text.length() == map.length() && map.fits(text, source);
    }
}
