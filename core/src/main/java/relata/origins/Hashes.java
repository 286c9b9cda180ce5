package relata.origins;

/** Arithmetic of hashing that must never change: what it gives is kept. */
final class Hashes {

    static final long ODD = 0x9E3779B97F4A7C15L;

    private Hashes() {}

    /** Spreads what differs in a few bits over all 64: the finisher of SplitMix64 (Steele, Lea and Flood 2014). */
    static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
