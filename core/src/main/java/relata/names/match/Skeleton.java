package relata.names.match;

import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** The consonants of a name as an index looks for them: four bits each, the first highest. */
final class Skeleton {

    private static final int BITS = 4;
    private static final long KEY = (1 << BITS) - 1;
    private static final int LONGEST = 15;
    /** What may as well be missing (a last t, the l of an article) is left out. */
    private static final int FIRM = 40;

    private Skeleton() {}

    static long of(SoundSequence sequence, Sounds table) {
        long skeleton = 0;
        int length = 0;
        int last = 0;
        for (int i = 0; i < sequence.length() && length < LONGEST; i++) {
            int key = table.key(sequence.sounds[i]);
            if (key != 0 && key != last && sequence.lost(i) >= FIRM) {
                skeleton = skeleton << BITS | key;
                length++;
                last = key;
            }
        }
        return skeleton;
    }

    /** How many consonants it has. */
    static int length(long skeleton) {
        return (Long.SIZE - Long.numberOfLeadingZeros(skeleton) + BITS - 1) / BITS;
    }

    /** All that differ from it in one consonant: missing, too many, or another. */
    static LongStream near(long skeleton, int keyCount) {
        int length = length(skeleton);
        LongStream fewer = IntStream.range(0, length).mapToLong(i -> without(skeleton, i));
        LongStream other = IntStream.range(0, length)
                .boxed()
                .flatMapToLong(i -> LongStream.rangeClosed(1, keyCount).map(key -> with(without(skeleton, i), i, key)));
        LongStream more = length == LONGEST
                ? LongStream.empty()
                : IntStream.rangeClosed(0, length)
                        .boxed()
                        .flatMapToLong(i -> LongStream.rangeClosed(1, keyCount).map(key -> with(skeleton, i, key)));
        return LongStream.concat(fewer, LongStream.concat(other, more))
                .filter(near -> near != skeleton && !repeats(near))
                .distinct();
    }

    /** With one more consonant, counted from the last. */
    private static long with(long skeleton, int index, long key) {
        long below = (1L << (BITS * index)) - 1;
        return (skeleton & ~below) << BITS | key << (BITS * index) | skeleton & below;
    }

    /** A consonant twice in a row, which no name's has. */
    private static boolean repeats(long skeleton) {
        for (long rest = skeleton; rest >>> BITS != 0; rest >>>= BITS) {
            if ((rest & KEY) == (rest >>> BITS & KEY)) {
                return true;
            }
        }
        return false;
    }

    /** Without one consonant, counted from the last. */
    static long without(long skeleton, int index) {
        long below = (1L << (BITS * index)) - 1;
        return (skeleton >>> BITS) & ~below | skeleton & below;
    }
}
