package relata.text;

/**
 * Turns UTF-16 offsets, which Java counts in, into offsets in Unicode code points, which exports count in.
 * Text without surrogate pairs, which is nearly all text, costs nothing.
 */
public final class CodePoints {

    private final int[] pairs; // offsets of the high surrogates of all pairs, ascending

    private CodePoints(int[] pairs) {
        this.pairs = pairs;
    }

    public static CodePoints of(CharSequence text) {
        return new CodePoints(java.util.stream.IntStream.range(0, Math.max(0, text.length() - 1))
                .filter(i -> Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1)))
                .toArray());
    }

    /** The number of code points before a UTF-16 offset. */
    public int at(int offset) {
        int found = java.util.Arrays.binarySearch(pairs, offset);
        int before = found >= 0 ? found : -found - 1;
        return offset - before;
    }
}
