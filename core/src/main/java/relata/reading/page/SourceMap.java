package relata.reading.page;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import relata.text.Span;

/**
 * Where each character of a text taken from a page stands in the decoded source of the page. Runs of characters that stand there
 * to the letter are kept as one entry, so that the map of an article takes a few hundred numbers.
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

    /** Of a text that is its source to the letter. */
    public static SourceMap verbatim(int length) {
        Builder map = new Builder();
        if (length > 0) {
            map.begin(0, VERBATIM);
            map.length = length;
        }
        return map.build();
    }

    /**
     * The map that {@link #bytes} gave.
     *
     * @throws IllegalArgumentException where they are not those of a map
     */
    public static SourceMap of(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            Builder map = new Builder();
            int runs = number(in);
            int source = 0;
            for (int i = 0; i < runs; i++) {
                int characters = number(in);
                int step = number(in);
                int width = number(in) - 1;
                if (characters < 0 || width < VERBATIM) {
                    throw new IllegalArgumentException("no map: a run of nothing");
                }
                source += (step >>> 1) ^ -(step & 1);
                map.begin(source, width);
                map.length += characters;
                source += width == VERBATIM ? characters : width;
            }
            return map.build();
        } catch (BufferUnderflowException e) {
            throw new IllegalArgumentException("no map: it ends too early", e);
        }
    }

    /**
     * The map as bytes: how many runs; for each how many characters it has, how far it begins from where the last one ended in the source (sign last), and one
     * more than what it stands for as a whole, or nothing. Numbers have seven bits a byte, the lowest first (as LEB128).
     */
    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(4 * starts.length + 1);
        write(out, starts.length);
        int source = 0;
        for (int i = 0; i < starts.length; i++) {
            int characters = (i + 1 < starts.length ? starts[i + 1] : length) - starts[i];
            int step = sources[i] - source;
            write(out, characters);
            write(out, (step << 1) ^ (step >> 31));
            write(out, widths[i] + 1);
            source = sources[i] + (widths[i] == VERBATIM ? characters : widths[i]);
        }
        return out.toByteArray();
    }

    private static void write(ByteArrayOutputStream out, int number) {
        int left = number;
        while (left >>> 7 != 0) {
            out.write(left & 0x7F | 0x80);
            left >>>= 7;
        }
        out.write(left);
    }

    private static int number(ByteBuffer in) {
        int number = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = in.get();
            number |= (next & 0x7F) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }

    /** Whether the text is what stands in the source, where it stands there to the letter; one white space is as good as another. */
    public boolean fits(String text, String source) {
        if (text.length() != length) {
            return false;
        }
        for (int at = 0; at < length; at++) {
            int there = start(at);
            if (there < 0
                    || end(at) > source.length()
                    || isVerbatim(at) && !isLike(text.charAt(at), source.charAt(there))) {
                return false;
            }
        }
        return true;
    }

    private boolean isVerbatim(int at) {
        return widths[run(at)] == VERBATIM;
    }

    private static boolean isLike(char one, char other) {
        return one == other || Block.isSpace(one) && Block.isSpace(other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceMap map
                && length == map.length
                && Arrays.equals(starts, map.starts)
                && Arrays.equals(sources, map.sources)
                && Arrays.equals(widths, map.widths);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(starts) + Arrays.hashCode(sources);
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
