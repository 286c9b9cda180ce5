package relata.estimate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import relata.estimate.AmountSimulation.Event;
import relata.estimate.AmountSimulation.Told;

/**
 * The Gaussian truth model (Zhao and Han 2012): each source errs around the truth with a variance of its own; truths and variances are found by
 * expectation and maximisation. As there, numbers are taken from the middle of their event and measured in the spread of all; here on logarithms. It
 * knows no leaning and no bounds.
 */
final class GaussianTruth {

    /** What is believed of one number: the ends and the middle of the middle 80 %, and how far all of it lies from a truth. */
    record Belief(double low, double middle, double high, DoubleUnaryOperator score) {

        double crps(double truth) {
            return score.applyAsDouble(truth);
        }
    }

    private static final int ROUNDS = 30;
    private static final double ALPHA = 10;
    private static final double BETA = 10;
    private static final double NINTH_DECILE = 1.281552;

    private final boolean withCopies;

    /** @param withCopies whether what is copied counts like what is told first */
    GaussianTruth(boolean withCopies) {
        this.withCopies = withCopies;
    }

    List<Belief> of(List<Event> events) {
        int n = events.size();
        double[] middle = new double[n];
        double squares = 0;
        int count = 0;
        for (int e = 0; e < n; e++) {
            List<Told> told = told(events.get(e));
            middle[e] = told.stream()
                    .mapToDouble(it -> Math.log(it.value()))
                    .sorted()
                    .toArray()[told.size() / 2];
            for (Told it : told) {
                squares += Math.pow(Math.log(it.value()) - middle[e], 2);
                count++;
            }
        }
        double spread = Math.sqrt(squares / count);
        double[] mean = new double[n];
        double[] variance = new double[n];
        Map<String, Double> ofSource = new HashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            Map<String, double[]> sums = new HashMap<>();
            for (int e = 0; e < n; e++) {
                double weight = 1; // the prior: in the middle, with the spread of all
                double sum = 0;
                for (Told it : told(events.get(e))) {
                    double of = ofSource.getOrDefault(it.source(), 1.0);
                    weight += 1 / of;
                    sum += (Math.log(it.value()) - middle[e]) / spread / of;
                }
                mean[e] = sum / weight;
                variance[e] = 1 / weight;
                for (Told it : told(events.get(e))) {
                    double left = (Math.log(it.value()) - middle[e]) / spread - mean[e];
                    double[] of = sums.computeIfAbsent(it.source(), any -> new double[2]);
                    of[0] += left * left + variance[e];
                    of[1]++;
                }
            }
            sums.forEach((source, of) -> ofSource.put(source, (2 * BETA + of[0]) / (2 * (ALPHA + 1) + of[1])));
        }
        List<Belief> beliefs = new ArrayList<>();
        for (int e = 0; e < n; e++) {
            double at = middle[e] + spread * mean[e];
            double deviation = spread * Math.sqrt(variance[e]);
            beliefs.add(new Belief(
                    at - NINTH_DECILE * deviation,
                    at,
                    at + NINTH_DECILE * deviation,
                    truth -> crps((truth - at) / deviation) * deviation));
        }
        return beliefs;
    }

    private List<Told> told(Event event) {
        return event.told().stream().filter(it -> withCopies || !it.copied()).toList();
    }

    /** Of a standard normal (Gneiting and Raftery 2007). */
    private static double crps(double z) {
        double density = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
        return z * (2 * normal(z) - 1) + 2 * density - 1 / Math.sqrt(Math.PI);
    }

    private static double normal(double z) {
        double t = 1 / (1 + .2316419 * Math.abs(z));
        double tail = Math.exp(-z * z / 2)
                / Math.sqrt(2 * Math.PI)
                * t
                * (.319381530 + t * (-.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
        return z > 0 ? 1 - tail : tail;
    }
}
