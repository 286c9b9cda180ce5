package relata.origins;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import relata.text.Span;

/** Which text was the first to have each chosen run of letters, and so which passages of a text stood in another before. */
final class FirstUses {

    private static final int INDEX_BITS = 24;
    private static final long INDEX = (1L << INDEX_BITS) - 1;

    /**
     * How far the first run of a passage begins before its last, in UTF-16 units: with the last run itself, a long sentence. Whatever
     * is in both texts from some 25 words on is found so, and less if its runs lie well.
     */
    private static final int LEAST_REACH = 50;

    /** A run may be a phrase that somebody used before; the passage goes on behind it. */
    private static final int PASSED_OVER = 1;

    /** Letters of a run to the stretch of text that they stand in, spaces and marks included: 6 to 5 in most languages. */
    private static final int LENGTH_OF_A_RUN = Fingerprint.GRAM * 6 / 5;

    /** A stretch of a text that stood in an earlier one. */
    record Part(Span span, int first) {}

    private final List<Fingerprint> texts;
    private final long[] firsts; // runs with the number of the first text in the lower bits, sorted

    /** @param texts the earliest first */
    FirstUses(List<Fingerprint> texts) {
        this.texts = texts;
        long[] uses = uses(texts);
        int kept = 0;
        for (long use : uses) {
            if (kept == 0 || use >>> INDEX_BITS != uses[kept - 1] >>> INDEX_BITS) {
                uses[kept++] = use;
            }
        }
        firsts = Arrays.copyOf(uses, kept);
    }

    /** Every run of every text with the number of the text in its lower bits, sorted. */
    private static long[] uses(List<Fingerprint> texts) {
        long[] uses =
                new long[texts.stream().mapToInt(text -> text.grams().length).sum()];
        int next = 0;
        for (int i = 0; i < texts.size(); i++) {
            for (long gram : texts.get(i).grams()) {
                uses[next++] = gram << INDEX_BITS | i;
            }
        }
        Arrays.sort(uses);
        return uses;
    }

    /** The parts of a text that stood in earlier ones, in text order. */
    List<Part> parts(int text) {
        Fingerprint print = texts.get(text);
        int[] firstOf = Arrays.stream(print.grams()).mapToInt(this::first).toArray();
        List<Part> parts = new ArrayList<>();
        int start = 0;
        while (start < firstOf.length) {
            int last = start;
            for (int i = start; i < firstOf.length && i - last <= PASSED_OVER + 1; i++) {
                last = firstOf[i] == firstOf[start] ? i : last;
            }
            int from = print.offset(start);
            int reach = print.offset(last) - from;
            if (firstOf[start] != text && reach >= LEAST_REACH) {
                parts.add(new Part(new Span(from, from + reach + LENGTH_OF_A_RUN), firstOf[start]));
                start = last + 1;
            } else {
                start++;
            }
        }
        return parts;
    }

    private int first(long gram) {
        int at = Arrays.binarySearch(firsts, gram << INDEX_BITS);
        return (int) (firsts[at < 0 ? -at - 1 : at] & INDEX);
    }
}
