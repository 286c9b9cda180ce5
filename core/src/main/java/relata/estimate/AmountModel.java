package relata.estimate;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import relata.estimate.Amount.Interest;

/**
 * How far numbers lie from the true one, by whoever gives them. On a scale of logarithms a number is the true one, plus the leaning of its
 * origin, plus what all with one interest have in common on this occasion, plus an error of its own. A bound ("at least") falls short of what its origin takes the number to be. Origins' leanings are drawn towards those of their interest, and these towards nothing: little
 * is believed of whoever has given few numbers (a hierarchical model; Gelman and others, Bayesian Data Analysis, chapter 5).
 */
public final class AmountModel {

    private static final int GRID = 241;
    private static final int ROUNDS = 12;

    /** How far interests may lean, and how far origins of one interest lie apart; standard deviations. */
    private static final double LEANING = .5;

    private static final double APART = .2;

    /** Those without an interest lie closer together: by them all others are measured. */
    private static final double APART_OF_NONE = .08;

    /** What all with one interest have in common on one occasion: they share informants. */
    private static final double COMMON = .1;

    /** The error of a number before anything is learnt, counted as so many numbers. */
    private static final double ERROR = .3;

    private static final double ERROR_WEIGHT = 3;

    private static final double LEAST_ERROR = .05;

    /** One number in thirty is of something else, or misprinted. */
    private static final double STRAY = .03;

    private static final double STRAY_ERROR = 1.5;

    /** Before anything is said of it, a number may be a tenth or ten times what is said. */
    private static final double BEFORE = 2.3;

    /** So far does a bound such as "at least 43" fall short of what its origin takes the number to be, on average. */
    private static final double SHORT = .25;

    /** "About" doubles the error. */
    private static final double ABOUT = 2;

    /** Nodes and weights of Gauss and Hermite's quadrature with five points, for a standard normal. */
    private static final double[] NODES = {-2.85697, -1.355626, 0, 1.355626, 2.85697};

    private static final double[] WEIGHTS = {.011257, .222076, .533333, .222076, .011257};

    /** How far somebody leans, and how uncertain that is: mean and variance. */
    private record Leaning(double mean, double variance) {}

    private final Map<Interest, Leaning> leanings = new EnumMap<>(Interest.class);
    private final Map<String, Leaning> origins = new HashMap<>();
    private final Map<String, Double> errors = new HashMap<>();
    private double error = ERROR;

    private AmountModel() {
        for (Interest interest : Interest.values()) {
            leanings.put(interest, new Leaning(0, interest == Interest.NONE ? 0 : LEANING * LEANING));
        }
    }

    /**
     * Learnt from numbers of many things (expectation and maximisation).
     *
     * @param things for each the numbers that were given of it, each origin once
     */
    public static AmountModel of(Collection<List<Amount>> things) {
        AmountModel model = new AmountModel();
        List<List<Amount>> several =
                things.stream().filter(thing -> thing.size() > 1).toList();
        for (int round = 0; round < ROUNDS; round++) {
            model.learn(several);
        }
        return model;
    }

    /** What is left of a number when the middle of what is likely is taken from it. */
    private static final class Left {
        private double sum;
        private double squares;
        private double count;

        /** @param weight how likely the number is of the thing at all */
        private void add(double left, double variance, double weight) {
            sum += weight * left;
            squares += weight * (left * left + variance);
            count += weight;
        }
    }

    private void learn(List<List<Amount>> things) {
        Map<String, Left> left = new HashMap<>();
        Map<String, Interest> interests = new HashMap<>();
        for (List<Amount> thing : things) {
            AmountPosterior posterior = posterior(thing);
            double mean = posterior.mean();
            double variance = posterior.variance();
            for (Amount amount : thing) {
                if (amount.isPlain()) {
                    left.computeIfAbsent(amount.origin(), any -> new Left())
                            .add(amount.log() - mean, variance, 1 - stray(amount, mean));
                    interests.put(amount.origin(), amount.interest());
                }
            }
        }
        lean(left, interests);
        double squares = ERROR_WEIGHT * ERROR * ERROR;
        double count = ERROR_WEIGHT;
        for (Map.Entry<String, Left> origin : left.entrySet()) {
            double leaning = leaningOf(origin.getKey(), Interest.NONE).mean();
            Left numbers = origin.getValue();
            double own = numbers.squares - 2 * leaning * numbers.sum + numbers.count * leaning * leaning;
            squares += own;
            count += numbers.count;
            errors.put(origin.getKey(), own((ERROR_WEIGHT * error * error + own) / (ERROR_WEIGHT + numbers.count)));
        }
        error = own(squares / count);
    }

    /** The error of its own, where that in common is taken away. */
    private static double own(double variance) {
        return Math.sqrt(Math.max(LEAST_ERROR * LEAST_ERROR, variance - COMMON * COMMON));
    }

    /** Leanings of origins, drawn towards that of their interest; who has none leans nowhere, else nothing would be held fast. */
    private void lean(Map<String, Left> left, Map<String, Interest> interests) {
        Map<Interest, double[]> sums = new EnumMap<>(Interest.class);
        left.forEach((origin, numbers) -> {
            Interest interest = interests.getOrDefault(origin, Interest.NONE);
            double apart = interest == Interest.NONE ? APART_OF_NONE : APART;
            double own = numbers.count / (errorOf(origin) * errorOf(origin) + COMMON * COMMON);
            double towards = leaningOf(interest).mean() / (apart * apart);
            double found = numbers.count > 0 ? numbers.sum / numbers.count : 0;
            double precision = own + 1 / (apart * apart);
            origins.put(origin, new Leaning((found * own + towards) / precision, 1 / precision));
            double weight = own / (1 + own * apart * apart);
            double[] sum = sums.computeIfAbsent(interest, any -> new double[2]);
            sum[0] += weight * found;
            sum[1] += weight;
        });
        sums.forEach((interest, sum) -> {
            if (interest != Interest.NONE) {
                double precision = sum[1] + 1 / (LEANING * LEANING);
                leanings.put(interest, new Leaning(sum[0] / precision, 1 / precision));
            }
        });
    }

    private Leaning leaningOf(Interest interest) {
        return leanings.getOrDefault(interest, new Leaning(0, 0));
    }

    /** That of an origin of which nothing was learnt is that of its interest. */
    private Leaning leaningOf(String origin, Interest interest) {
        double apart = interest == Interest.NONE ? APART_OF_NONE : APART;
        return origins.getOrDefault(origin, new Leaning(leaningOf(interest).mean(), apart * apart));
    }

    /** How likely a number is of something else, or misprinted. */
    private double stray(Amount amount, double truth) {
        double expected = truth + leaningOf(amount.origin(), amount.interest()).mean();
        double of = (1 - STRAY) * likelihood(amount, expected, errorOf(amount.origin()));
        double other = STRAY * likelihood(amount, expected, STRAY_ERROR);
        return other / Math.max(of + other, Double.MIN_NORMAL);
    }

    private double errorOf(String origin) {
        return errors.getOrDefault(origin, error);
    }

    /** What numbers of one thing make likely; each origin once. */
    public AmountPosterior posterior(List<Amount> amounts) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        double sum = 0;
        for (Amount amount : amounts) {
            low = Math.min(low, amount.log());
            high = Math.max(high, amount.log());
            sum += amount.log();
        }
        double middle = sum / amounts.size();
        double from = low - 2.5;
        double step = (high + 2.5 - from) / (GRID - 1);
        double[] logs = new double[GRID];
        for (int i = 0; i < GRID; i++) {
            double truth = from + step * i;
            logs[i] = -(truth - middle) * (truth - middle) / (2 * BEFORE * BEFORE);
            for (Interest interest : Interest.values()) {
                logs[i] += logOf(interest, truth, amounts);
            }
        }
        return new AmountPosterior(from, step, logs);
    }

    /** What those of one interest say, whatever they have in common. */
    private double logOf(Interest interest, double truth, List<Amount> amounts) {
        double common = Math.sqrt(COMMON * COMMON + leaningOf(interest).variance());
        double likelihood = 0;
        boolean any = false;
        for (int node = 0; node < NODES.length; node++) {
            double product = WEIGHTS[node];
            for (Amount amount : amounts) {
                if (amount.interest() == interest) {
                    any = true;
                    product *= likelihood(amount, truth + common * NODES[node]);
                }
            }
            likelihood += product;
        }
        return any ? Math.log(Math.max(likelihood, Double.MIN_NORMAL)) : 0;
    }

    private double likelihood(Amount amount, double truth) {
        Leaning leaning = leaningOf(amount.origin(), amount.interest());
        double expected = truth + leaning.mean();
        double error = errorOf(amount.origin()) * (amount.approximate() ? ABOUT : 1);
        double own = Math.sqrt(error * error + leaning.variance());
        return (1 - STRAY) * likelihood(amount, expected, own) + STRAY * likelihood(amount, expected, STRAY_ERROR);
    }

    /** Of a density without the factor that all normal ones have. */
    private static double likelihood(Amount amount, double expected, double error) {
        if (amount.isPlain()) {
            double z = (amount.log() - expected) / error;
            return Math.exp(-z * z / 2) / error;
        }
        if (Double.isInfinite(amount.high())) {
            return shortOf(Math.log(amount.low()) - expected, error);
        } else if (amount.low() <= 0) {
            return shortOf(expected - Math.log(amount.high()), error);
        }
        double above = normal((expected - Math.log(amount.low())) / error);
        double below = normal((Math.log(amount.high()) - expected) / error);
        return Math.sqrt(2 * Math.PI) * Math.max(0, above + below - 1);
    }

    /** A bound is drawn short of what is known, by an exponential amount: the density of both errors together. */
    private static double shortOf(double by, double error) {
        double rate = 1 / SHORT;
        return Math.sqrt(2 * Math.PI)
                * rate
                * Math.exp(rate * by + rate * rate * error * error / 2)
                * normal(-(by + rate * error * error) / error);
    }

    /** The distribution function of the standard normal (Abramowitz and Stegun 26.2.17, within 1e-7). */
    private static double normal(double z) {
        double t = 1 / (1 + .2316419 * Math.abs(z));
        double tail = Math.exp(-z * z / 2)
                / Math.sqrt(2 * Math.PI)
                * t
                * (.319381530 + t * (-.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
        return z > 0 ? 1 - tail : tail;
    }
}
