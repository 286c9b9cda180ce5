package relata.estimate;

import java.util.Locale;

/** How good probabilities were: Brier score (0 to 2), log score (nats), and how far confidence and hits lie apart. */
final class Scores {

    private static final int BINS = 10;
    private static final double LEAST = 1e-4;

    private final double[][] bins = new double[BINS][3];
    private double brier;
    private double log;
    private int number;

    void add(double[] chances, int truth) {
        number++;
        int top = 0;
        for (int state = 0; state < chances.length; state++) {
            double miss = chances[state] - (state == truth ? 1 : 0);
            brier += miss * miss;
            top = chances[state] > chances[top] ? state : top;
        }
        log -= Math.log(Math.max(LEAST, chances[truth]));
        double[] bin = bins[Math.min(BINS - 1, (int) (chances[top] * BINS))];
        bin[0]++;
        bin[1] += chances[top];
        bin[2] += top == truth ? 1 : 0;
    }

    int number() {
        return number;
    }

    double brier() {
        return brier / number;
    }

    double log() {
        return log / number;
    }

    /** Expected calibration error of the likeliest answer, ten bins. */
    double calibration() {
        double apart = 0;
        for (double[] bin : bins) {
            apart += Math.abs(bin[1] - bin[2]);
        }
        return apart / number;
    }

    String row() {
        return String.format(Locale.ROOT, "%.3f\t%.3f\t%.3f", brier(), log(), calibration());
    }
}
