package relata.reading.page;

import java.util.Arrays;
import relata.text.Span;

/**
 * Where each character of a text taken from a page stands in the decoded source of the page. Runs of characters that stand there
 * to the letter are kept as one entry, so that the map of an article takes a few hundred numbers.
 *
 * <p>Bytes are reached from the decoded source by encoding what stands before: {@code source.substring(0, offset).getBytes(charset).length},
 * and the length of the byte order mark, where there is one.
 */
public final class SourceMap {

    /** Of a text without characters. */
    public static final SourceMap EMPTY = new Builder().build();

    /** A run that stands in the source to the letter. */
    private static final int VERBATIM = -1;

    private final int[] starts; // of each run in the text
    private final int[] sources; // of each run in the source
    private final int[] widths; // how much of the source each run as a whole stands for, or VERBATIM
    private final int length;

    private SourceMap(int[] starts, int[] sources, int[] widths, int length) {
        this.starts = starts;
        this.sources = sources;
        this.widths = widths;
        this.length = length;
    }

    /**
     * The stretch of the source that these characters were taken from, tags in between included. A character written as a reference
     * ({@code &amp;}) is the whole reference; a line break that the page's layout makes is an empty stretch.
     *
     * @throws IndexOutOfBoundsException where the text has no such characters
     */
    public Span inSource(Span text) {
        if (text.end() > length) {
            throw new IndexOutOfBoundsException(text + " of " + length + " characters");
        }
        if (text.length() == 0) {
            int at = text.start() == length && length > 0 ? end(length - 1) : length == 0 ? 0 : start(text.start());
            return new Span(at, at);
        }
        int from = start(text.start());
        return new Span(from, Math.max(from, end(text.end() - 1)));
    }

    /** How many characters the text has, in UTF-16 units. */
    public int length() {
        return length;
    }

    /** How many runs it is kept in: what it costs. */
    public int runs() {
        return starts.length;
    }

    private int start(int at) {
        int run = run(at);
        return widths[run] == VERBATIM ? sources[run] + at - starts[run] : sources[run];
    }

    private int end(int at) {
        int run = run(at);
        return widths[run] == VERBATIM ? sources[run] + at - starts[run] + 1 : sources[run] + widths[run];
    }

    private int run(int at) {
        int found = Arrays.binarySearch(starts, at);
        return found >= 0 ? found : -found - 2;
    }

    /** Takes characters in the order of the text. */
    static final class Builder {

        private int[] starts = new int[64];
        private int[] sources = new int[64];
        private int[] widths = new int[64];
        private int runs;
        private int length;
        private int next = -1; // where the source goes on if the run does

        /** Adds a character that stands at this place to the letter. */
        void verbatim(int source) {
            if (source != next) {
                begin(source, VERBATIM);
            }
            length++;
            next = source + 1;
        }

        /** Adds characters that a stretch of the source stands for as a whole. */
        void whole(int characters, int source, int width) {
            begin(source, width);
            length += characters;
            next = -1;
        }

        /** Where the source of the last character ends; 0 where there is none. */
        int sourceEnd() {
            if (runs == 0) {
                return 0;
            }
            return next >= 0 ? next : sources[runs - 1] + widths[runs - 1];
        }

        private void begin(int source, int width) {
            if (runs == starts.length) {
                resize(runs + runs / 2); // a page of references alone takes millions
            }
            starts[runs] = length;
            sources[runs] = source;
            widths[runs++] = width;
        }

        private void resize(int size) {
            starts = Arrays.copyOf(starts, size);
            sources = Arrays.copyOf(sources, size);
            widths = Arrays.copyOf(widths, size);
        }

        SourceMap build() {
            resize(runs);
            return new SourceMap(starts, sources, widths, length);
        }
    }
}
