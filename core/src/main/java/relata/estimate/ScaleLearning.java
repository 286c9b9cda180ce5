package relata.estimate;

import java.util.Arrays;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;
import relata.estimate.Pace.Scale;

/**
 * How fast the war as a whole is. What is likeliest is not enough where little is known: a pace is the mean of those that are
 * possible, each as far as it makes what was said likely, and as it is likely beforehand (log-normal around the usual pace).
 */
final class ScaleLearning {

    /** Deviation, as natural logarithm, of the paces of wars from the usual one. */
    private static final double DEVIATION = 1;
    /** Paces that are tried at first, and then, nearer to each other: powers of two. */
    private static final double[] WIDE = {-3, -2, -1, 0, 1, 2, 3};

    private static final double[] NARROW = {-1, -.5, 0, .5, 1};

    private final ToDoubleFunction<Pace> logLikelihood;
    private final double[] steps;

    /**
     * @param logLikelihood of all that was said, for a pace
     * @param first whether nothing is known of the scale as yet
     */
    ScaleLearning(ToDoubleFunction<Pace> logLikelihood, boolean first) {
        this.logLikelihood = logLikelihood;
        this.steps = first ? WIDE : NARROW;
    }

    /** The same pace on a better scale. */
    Pace scaled(Pace pace) {
        Scale scale = pace.scale();
        scale = scale.withGoing(mean(scale.going(), pace, scale::withGoing));
        scale = scale.withEnding(mean(scale.ending(), pace, scale::withEnding));
        return pace.on(scale.withSpoken(mean(scale.spoken(), pace, scale::withSpoken)));
    }

    private double mean(double now, Pace pace, DoubleFunction<Scale> with) {
        double[] tried =
                Arrays.stream(steps).map(step -> now * Math.pow(2, step)).toArray();
        double[] logs = Arrays.stream(tried)
                .map(one -> logLikelihood.applyAsDouble(pace.on(with.apply(one)))
                        - Math.pow(Math.log(one) / DEVIATION, 2) / 2)
                .toArray();
        double most = Arrays.stream(logs).max().orElseThrow();
        double sum = 0;
        double total = 0;
        for (int i = 0; i < tried.length; i++) {
            double weight = Math.exp(logs[i] - most);
            sum += weight * tried[i];
            total += weight;
        }
        return sum / total;
    }
}
