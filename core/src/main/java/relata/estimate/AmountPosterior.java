package relata.estimate;

/**
 * What numbers that were given make likely of the true one: a density over its natural logarithm, on a grid.
 */
public final class AmountPosterior {

    private final double from;
    private final double step;
    private final double[] mass;

    /** @param logs logarithms of the density, up to a constant, at {@code from}, {@code from + step} … */
    AmountPosterior(double from, double step, double[] logs) {
        this.from = from;
        this.step = step;
        this.mass = new double[logs.length];
        double most = Double.NEGATIVE_INFINITY;
        for (double log : logs) {
            most = Math.max(most, log);
        }
        double sum = 0;
        for (int i = 0; i < logs.length; i++) {
            mass[i] = Math.exp(logs[i] - most);
            sum += mass[i];
        }
        for (int i = 0; i < logs.length; i++) {
            mass[i] /= sum;
        }
    }

    /** Mean of the logarithm. */
    public double mean() {
        double mean = 0;
        for (int i = 0; i < mass.length; i++) {
            mean += mass[i] * at(i);
        }
        return mean;
    }

    /** Variance of the logarithm. */
    double variance() {
        double mean = mean();
        double variance = 0;
        for (int i = 0; i < mass.length; i++) {
            variance += mass[i] * (at(i) - mean) * (at(i) - mean);
        }
        return variance;
    }

    /**
     * The logarithm below which the true one lies with a probability.
     *
     * @param probability from 0 to 1
     */
    public double quantile(double probability) {
        double below = 0;
        for (int i = 0; i < mass.length; i++) {
            if (below + mass[i] >= probability) {
                return at(i) - step / 2 + step * (probability - below) / mass[i];
            }
            below += mass[i];
        }
        return at(mass.length - 1);
    }

    /**
     * How far the whole density lies from the truth: the continuous ranked probability score (Matheson and Winkler 1976), in units of the
     * natural logarithm; 0 is best.
     */
    public double crps(double truth) {
        double score = 0;
        double below = 0;
        for (int i = 0; i < mass.length; i++) {
            double missed = below + mass[i] / 2 - (at(i) >= truth ? 1 : 0);
            score += missed * missed * step;
            below += mass[i];
        }
        double last = at(mass.length - 1);
        return score + Math.max(0, from - truth) + Math.max(0, truth - last);
    }

    private double at(int i) {
        return from + step * i;
    }
}
