package relata.names.match;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** From keys to the numbers of entries: one sorted array, 39 bits of the key's hash and 24 of the number, with a directory to its parts. */
final class Postings {

    static final int MOST_ENTRIES = 1 << 24;
    private static final int NUMBER_BITS = 24;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final int FEWEST_PARTS_BITS = 4;

    private long[] postings = new long[1024];
    private int size;
    private int[] parts = {};
    private int partShift;

    void add(long key, int number) {
        if (size == postings.length) {
            postings = Arrays.copyOf(postings, size * 2);
        }
        postings[size++] = hash(key) | number;
    }

    /** Call once all is added. */
    void sort() {
        postings = Arrays.copyOf(postings, size);
        Arrays.sort(postings);
        int bits = Math.max(FEWEST_PARTS_BITS, Integer.SIZE - Integer.numberOfLeadingZeros(size) - FEWEST_PARTS_BITS);
        partShift = Long.SIZE - 1 - bits;
        parts = new int[(1 << bits) + 1];
        int part = 0;
        for (int i = 0; i < size; i++) {
            while (part <= postings[i] >>> partShift) {
                parts[part++] = i;
            }
        }
        Arrays.fill(parts, part, parts.length, size);
    }

    /** Hands over the entries under a key, no more than so many. */
    void find(long key, int most, IntConsumer entries) {
        long from = hash(key);
        int part = (int) (from >>> partShift);
        int at = Arrays.binarySearch(postings, parts[part], parts[part + 1], from);
        int left = most;
        for (int i = at < 0 ? -at - 1 : at; i < size && left > 0; i++) {
            if ((postings[i] ^ from) >>> NUMBER_BITS != 0) {
                return;
            }
            entries.accept((int) postings[i] & (MOST_ENTRIES - 1));
            left--;
        }
    }

    /** Never negative; the number's bits are free. */
    private static long hash(long key) {
        long mixed = (key ^ key >>> 29) * SPREAD;
        return ((mixed ^ mixed >>> 32) * SPREAD >>> 1) & -MOST_ENTRIES;
    }
}
