package relata.names.match;

/** The sounds of a name, and what it costs to lose each. */
final class SoundSequence {

    /** So much of a consonant's cost is not lost as easily as a glide. */
    private static final int FIRM = 50;
    /** Fewer vowels than this for each consonant are a script's or a transcriber's habit. */
    private static final float SPARSE = 0.45f;
    /** By how much cheaper a vowel is where the other name leaves vowels out. */
    private static final int UNWRITTEN = 7;

    final byte[] sounds;

    /** Where each word ends. */
    final byte[] ends;

    /** In hundredths; below zero for vowels inside of a word, which not every script writes. */
    private final byte[] lost;

    /** What all of it weighs, in hundredths. */
    final int weight;

    /** Few vowels are written, as in Arabic script or in a rendering letter by letter: others' vowels are no difference. */
    final boolean sparse;

    SoundSequence(byte[] sounds, byte[] lost, byte[] ends) {
        this.sounds = sounds;
        this.ends = ends;
        this.lost = lost;
        int sum = 0;
        int vowels = 0;
        int consonants = 0;
        for (int i = 0; i < sounds.length; i++) {
            sum += lost(i);
            if (Sounds.isVowel(sounds[i])) {
                vowels++;
            } else if (lost[i] > FIRM) {
                consonants++;
            }
        }
        this.weight = sum;
        this.sparse = vowels < SPARSE * consonants;
    }

    /** Where a word begins, counted from 0. */
    int start(int word) {
        return word == 0 ? 0 : end(word - 1);
    }

    int end(int word) {
        return ends[word] & 0xFF;
    }

    /** What some of the sounds weigh, in hundredths. */
    int weight(int from, int to) {
        int sum = 0;
        for (int i = from; i < to; i++) {
            sum += lost(i);
        }
        return sum;
    }

    int length() {
        return sounds.length;
    }

    /** What it costs to lose a sound. */
    int lost(int index) {
        return Math.abs(lost[index]);
    }

    /** What it costs to lose a sound against another name. */
    int lost(int index, SoundSequence against) {
        int cost = lost[index];
        return cost >= 0 ? cost : against.sparse && !sparse ? -cost / UNWRITTEN : -cost;
    }

    /** A bit for each sound that occurs. */
    long mask() {
        long mask = 0;
        for (byte sound : sounds) {
            mask |= 1L << sound;
        }
        return mask;
    }
}
