package relata.estimate;

import java.util.List;
import relata.estimate.Testimony.Meaning;

/**
 * How likely each thing is to be said where the truth is known: a table for sources that stand with or against a side, and
 * one for the others. Rows are what is true, columns what is said, each row adds up to 1. For partisans: a side they favour,
 * a rival of it, contested. For the others: a side (what is said: that side), [another side], contested.
 *
 * <p>Such tables go back to Dawid and Skene (1979), who give each observer one; here all partisans share one, since a
 * ledger knows little of each.
 */
record Confusion(double[][] partisans, double[][] others) {

    static final int FIRST = 0;
    static final int SECOND = 1;
    static final int CONTESTED = 2;

    /** What is assumed before anything is learnt: partisans are quick to announce and slow to concede. */
    static final Confusion PRIOR = new Confusion(
            new double[][] {{.89, .02, .09}, {.27, .53, .20}, {.37, .18, .45}},
            new double[][] {{.86, .05, .09}, {.05, .86, .09}, {.40, 0, .60}});

    /** Of a class with several sides, so much of what is said of the class is of the one that holds the place. */
    private static final double RIGHT_ONE = .9;

    /**
     * How likely a testimony is in each state of the place.
     *
     * @param sides that the chain knows
     * @return for each side, and at the end for "contested"
     */
    double[] likelihood(Testimony testimony, List<String> sides) {
        double[] likelihood = new double[sides.size() + 1];
        for (int state = 0; state < likelihood.length; state++) {
            double said = table(testimony)[row(testimony, sides, state)][column(testimony, sides, state)]
                    * share(testimony, sides, state);
            likelihood[state] = testimony.meaning() == Meaning.LACKS ? 1 - said : said;
        }
        return likelihood;
    }

    private double[][] table(Testimony testimony) {
        return testimony.isPartisan() ? partisans : others;
    }

    /** Which row of its table tells how a testimony comes about in a state. */
    static int row(Testimony testimony, List<String> sides, int state) {
        if (state == sides.size()) {
            return CONTESTED;
        }
        return !testimony.isPartisan() || testimony.favours(sides.get(state)) ? FIRST : SECOND;
    }

    /** Which column of its table holds what a testimony says. */
    static int column(Testimony testimony, List<String> sides, int state) {
        if (testimony.meaning() == Meaning.CONTESTED) {
            return CONTESTED;
        }
        if (testimony.isPartisan()) {
            return testimony.favours(testimony.side()) ? FIRST : SECOND;
        }
        return state == sides.size() || sides.get(state).equals(testimony.side()) ? FIRST : SECOND;
    }

    /** What part of a column is said of this very side. */
    private static double share(Testimony testimony, List<String> sides, int state) {
        if (testimony.meaning() == Meaning.CONTESTED) {
            return 1;
        }
        boolean ofASide = state < sides.size();
        if (ofASide && sides.get(state).equals(testimony.side())) {
            return alike(testimony, sides) == 1 ? 1 : testimony.isPartisan() ? RIGHT_ONE : 1;
        }
        if (!testimony.isPartisan()) {
            // The last of the sides is "somebody else", whom nobody names.
            return 1.0 / Math.max(1, sides.size() - (ofASide ? 2 : 1));
        }
        int alike = alike(testimony, sides);
        boolean sameClass = ofASide && testimony.favours(sides.get(state)) == testimony.favours(testimony.side());
        return sameClass ? (1 - RIGHT_ONE) / Math.max(1, alike - 1) : 1.0 / alike;
    }

    /** How many sides, of those that may be named, its origin favours, or not, as it does the one named. */
    private static int alike(Testimony testimony, List<String> sides) {
        boolean favoured = testimony.favours(testimony.side());
        int alike = 0;
        for (String side : sides.subList(0, sides.size() - 1)) {
            if (testimony.favours(side) == favoured) {
                alike++;
            }
        }
        return Math.max(1, alike);
    }
}
