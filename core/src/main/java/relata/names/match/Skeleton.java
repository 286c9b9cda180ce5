package relata.names.match;

/** The consonants of a name as an index looks for them: four bits each, the first highest. */
final class Skeleton {

    private static final int BITS = 4;
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

    /** Without one consonant, counted from the last. */
    static long without(long skeleton, int index) {
        long below = (1L << (BITS * index)) - 1;
        return (skeleton >>> BITS) & ~below | skeleton & below;
    }
}
