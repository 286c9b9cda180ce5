package relata.origins;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which texts are worth comparing as wholes: those of equal values in one of {@value #BANDS} bands of {@value #ROWS} minima
 * (locality-sensitive hashing). Two texts a fifth of whose letters are in both are found with a likelihood of .92.
 */
public final class Pairs {

    private static final int ROWS = 2;
    private static final int BANDS = Fingerprint.MINIMA / ROWS;

    /** What hundreds of texts have in common is compared with the first of them only, so that the work stays linear. */
    public static final int MOST_OF_A_GROUP = 64;

    private long[] pairs = new long[1024];
    private int count;

    private Pairs() {}

    /** Pairs of indices, the lower one in the upper half of each number; sorted, each once. */
    static long[] of(List<Fingerprint> texts) {
        Pairs pairs = new Pairs();
        for (int band = 0; band < BANDS; band++) {
            pairs.gather(keys(texts, band));
        }
        return Arrays.stream(pairs.pairs, 0, pairs.count).sorted().distinct().toArray();
    }

    /** A number for each band: two texts are worth comparing where one of them is the same at the same place. */
    public static int[] bands(Fingerprint text) {
        return IntStream.range(0, BANDS).map(band -> key(text, band)).toArray();
    }

    /** Whether two texts that were compared are near-copies: what clusters are made of. */
    public static boolean areCopies(Fingerprint one, Fingerprint other) {
        return Clustering.areCopies(one, other);
    }

    private static int key(Fingerprint text, int band) {
        return text.minimum(band * ROWS) << Character.SIZE | text.minimum(band * ROWS + 1);
    }

    private static long[] keys(List<Fingerprint> texts, int band) {
        long[] keys = new long[texts.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = (long) key(texts.get(i), band) << Integer.SIZE | i;
        }
        Arrays.sort(keys);
        return keys;
    }

    /** @param keys sorted; texts with the same upper half are worth comparing */
    private void gather(long[] keys) {
        int start = 0;
        for (int end = 1; end <= keys.length; end++) {
            if (end == keys.length || keys[end] >>> Integer.SIZE != keys[start] >>> Integer.SIZE) {
                int firsts = Math.min(end, start + MOST_OF_A_GROUP);
                for (int one = start; one < firsts; one++) {
                    for (int other = one + 1; other < end; other++) {
                        add((int) keys[one], (int) keys[other]);
                    }
                }
                start = end;
            }
        }
    }

    private void add(int one, int other) {
        if (count == pairs.length) {
            pairs = Arrays.copyOf(pairs, 2 * count);
        }
        pairs[count++] = (long) one << Integer.SIZE | other;
    }

    static int one(long pair) {
        return (int) (pair >>> Integer.SIZE);
    }

    static int other(long pair) {
        return (int) pair;
    }
}
