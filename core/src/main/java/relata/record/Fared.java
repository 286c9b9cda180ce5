package relata.record;

/**
 * How claims of one source fared against later ones of independent origins. What it says again counts once.
 *
 * @param supported later claims say the same, and none the opposite
 * @param contradicted later claims say the opposite, and none the same
 * @param both some say so and some the opposite
 * @param overtaken a toll that a higher count overtook: true then
 * @param untested nobody else says anything of it
 */
public record Fared(int supported, int contradicted, int both, int overtaken, int untested) {

    static final Fared NONE = new Fared(0, 0, 0, 0, 0);

    /** How later claims stand to one claim. */
    enum Fate {
        SUPPORTED,
        CONTRADICTED,
        BOTH,
        OVERTAKEN,
        UNTESTED;

        static Fate of(boolean supported, boolean contradicted) {
            if (supported) {
                return contradicted ? BOTH : SUPPORTED;
            }
            return contradicted ? CONTRADICTED : UNTESTED;
        }
    }

    Fared with(Fate fate) {
        return switch (fate) {
            case SUPPORTED -> new Fared(supported + 1, contradicted, both, overtaken, untested);
            case CONTRADICTED -> new Fared(supported, contradicted + 1, both, overtaken, untested);
            case BOTH -> new Fared(supported, contradicted, both + 1, overtaken, untested);
            case OVERTAKEN -> new Fared(supported, contradicted, both, overtaken + 1, untested);
            case UNTESTED -> new Fared(supported, contradicted, both, overtaken, untested + 1);
        };
    }

    /** All of them. */
    public int claims() {
        return supported + contradicted + both + overtaken + untested;
    }

    /** The supported among those of which later claims say anything, those that they disagree on included. */
    public Rate rate() {
        return new Rate(supported, supported + contradicted + both);
    }
}
