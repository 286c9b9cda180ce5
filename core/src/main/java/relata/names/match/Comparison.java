package relata.names.match;

/**
 * What two names have in common, before it is weighed.
 *
 * @param cost of turning the sounds of one into those of the other, in hundredths of a consonant
 * @param kinds words for the kind of place
 * @param marks words that part places of one name
 */
record Comparison(SoundSequence one, SoundSequence other, int cost, Words kinds, Words marks) {

    private static final double UNIT = 100;
    private static final double LONG = 6;
    private static final double LONGEST = 8;

    /** How the words beside the name go together. */
    enum Words {
        SAME,
        SLIGHT,
        MISSING,
        OPPOSITE
    }

    /** The share of the sounds that has to be changed; however long a name, changes count. */
    double share() {
        return cost / (1 + Math.min(LONGEST * UNIT, (one.weight + other.weight) / 2.0));
    }

    /** The same with no more than a share of the sounds changed. */
    Comparison atMost(double share) {
        int most = (int) (share * (one.weight + other.weight) / 2);
        return cost <= most ? this : new Comparison(one, other, most, kinds, marks);
    }

    double score(Weights weights) {
        double sum = weights.bias()
                + weights.share() * share()
                + weights.cost() * cost / UNIT
                + weights.length() * Math.min(LONG, (one.weight + other.weight) / (2 * UNIT))
                + weights.kinds(kinds)
                + weights.marks(marks);
        return 1 / (1 + Math.exp(-sum));
    }
}
