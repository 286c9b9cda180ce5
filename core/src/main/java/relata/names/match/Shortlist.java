package relata.names.match;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** Of many names under a key, those that share most sounds with a mention: they alone are worth comparing. */
final class Shortlist {

    private static final int MOST = 12;
    private static final int VOWELS = Sounds.VOWELS.length();
    /** Another consonant tells as much as so many other vowels. */
    private static final int CONSONANT = 4;

    private final long mention;
    private final long[] masks;
    private int[] numbers = new int[64];
    private byte[] distances = new byte[64];
    private int size;

    Shortlist(long mention, long[] masks) {
        this.mention = mention;
        this.masks = masks;
    }

    void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
            distances = Arrays.copyOf(distances, size * 2);
        }
        long unlike = mention ^ masks[number];
        int distance = Long.bitCount(unlike) + (CONSONANT - 1) * Long.bitCount(unlike >>> VOWELS);
        distances[size] = (byte) Math.min(Byte.MAX_VALUE, distance);
        numbers[size++] = number;
    }

    /** The nearest, each once; among those that are as near, the first. */
    void forEach(IntConsumer names) {
        int[] chosen = new int[MOST];
        int found = 0;
        int farthest = farthest();
        for (int distance = 0; distance <= farthest && found < MOST; distance++) {
            for (int i = 0; i < size && found < MOST; i++) {
                if (distances[i] == distance && !contains(chosen, found, numbers[i])) {
                    chosen[found++] = numbers[i];
                    names.accept(numbers[i]);
                }
            }
        }
    }

    private int farthest() {
        int farthest = -1;
        for (int i = 0; i < size; i++) {
            farthest = Math.max(farthest, distances[i]);
        }
        return farthest;
    }

    private static boolean contains(int[] numbers, int size, int number) {
        for (int i = 0; i < size; i++) {
            if (numbers[i] == number) {
                return true;
            }
        }
        return false;
    }
}
