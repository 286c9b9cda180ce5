package relata.names.match;

/**
 * What two names have in common, before it is weighed.
 *
 * @param cost of turning the sounds of one into those of the other, in hundredths of a consonant
 * @param worstWord see {@link Alignment#worstWord}; below 0 where both have one word, or one has more
 * @param kinds words for the kind of place
 * @param marks words that part places of one name
 */
record Comparison(SoundSequence one, SoundSequence other, int cost, double worstWord, Words kinds, Words marks) {

    private static final double UNIT = 100;
    private static final double LONG = 6;
    private static final double LONGEST = 8;
    /** A sum that stands for a score of .92: alike, and no more. */
    private static final double ALIKE = 2.5;

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
        return cost <= most ? this : new Comparison(one, other, most, worstWord, kinds, marks);
    }

    /** That word answers to word makes names alike; that they are the same, only their sounds say. */
    private double withWords(double sum, Weights weights) {
        if (worstWord < 0) {
            return sum;
        }
        double likelier = sum + weights.words() + weights.worstWord() * worstWord;
        return likelier < sum ? likelier : Math.max(sum, Math.min(likelier, ALIKE));
    }

    double score(Weights weights) {
        double sum = weights.bias()
                + weights.share() * share()
                + weights.cost() * cost / UNIT
                + weights.length() * Math.min(LONG, (one.weight + other.weight) / (2 * UNIT))
                + weights.kinds(kinds)
                + weights.marks(marks);
        return 1 / (1 + Math.exp(-withWords(sum, weights)));
    }
}
