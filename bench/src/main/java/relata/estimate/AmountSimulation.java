package relata.estimate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import relata.estimate.Amount.Interest;

/**
 * Estimates of numbers against made-up events of which the true number is known, beside the Gaussian truth model and plain averages.
 *
 * <p>A world has 150 events, of some thirty dead each (log-normal), and 12 sources. Each has an interest in more, in less or in none, leans
 * accordingly (.35 of a natural logarithm, .2 apart from source to source), errs by a tenth to a half, and tells of a third of the events. A quarter of the
 * numbers are given as "at least", rounded down; one in seven is copied from a source before it; one in thirty is of something else.
 *
 * <p>Prints a line for each scenario and way: mean continuous ranked probability score in natural logarithms, root mean square error, share of the
 * true numbers within the middle 80 %.
 */
public final class AmountSimulation {

    private static final int SEEDS = 16;
    private static final int EVENTS = 150;

    private enum Scenario {
        BALANCED(4, 4, 4),
        ONE_SIDED(8, 1, 3),
        UNBIASED(0, 0, 12);

        private final int more;
        private final int less;
        private final int none;

        Scenario(int more, int less, int none) {
            this.more = more;
            this.less = less;
            this.none = none;
        }
    }

    /** What somebody gives. */
    record Told(String source, Interest interest, double value, boolean atLeast, boolean copied) {

        Amount amount() {
            return new Amount(value, atLeast ? Double.POSITIVE_INFINITY : value, false, interest, source);
        }
    }

    /** @param truth natural logarithm of the true number */
    record Event(double truth, List<Told> told) {}

    /** A way to tell the true number of each event, as a density over its logarithm. */
    interface Way {
        List<GaussianTruth.Belief> of(List<Event> events);
    }

    private AmountSimulation() {}

    public static void main(String[] args) {
        int first = args.length > 0 ? Integer.parseInt(args[0]) : 0;
        int seeds = args.length > 1 ? Integer.parseInt(args[1]) : SEEDS;
        Map<String, Way> ways = new LinkedHashMap<>();
        ways.put("Gaussian truth model", events -> new GaussianTruth(true).of(events));
        ways.put("Gaussian truth model, copies once", events -> new GaussianTruth(false).of(events));
        ways.put("estimate, nothing learnt", events -> estimate(events, AmountModel.of(List.of())));
        ways.put("estimate, sides not known", events -> estimate(withoutSides(events)));
        ways.put("estimate", AmountSimulation::estimate);
        System.out.println("scenario\tway\tCRPS\terror\twithin 80 %");
        for (Scenario scenario : Scenario.values()) {
            for (Map.Entry<String, Way> way : ways.entrySet()) {
                Tally tally = new Tally();
                for (int seed = first; seed < first + seeds; seed++) {
                    List<Event> events = events(scenario, new Random(seed));
                    List<GaussianTruth.Belief> beliefs = way.getValue().of(events);
                    for (int i = 0; i < events.size(); i++) {
                        tally.add(beliefs.get(i), events.get(i).truth());
                    }
                }
                System.out.println(scenario.name().toLowerCase(Locale.ROOT).replace('_', '-') + "\t" + way.getKey()
                        + "\t" + tally.row());
            }
        }
    }

    private static final class Tally {
        private double crps;
        private double squares;
        private int within;
        private int count;

        void add(GaussianTruth.Belief belief, double truth) {
            crps += belief.crps(truth);
            squares += (belief.middle() - truth) * (belief.middle() - truth);
            within += truth >= belief.low() && truth <= belief.high() ? 1 : 0;
            count++;
        }

        String row() {
            return String.format(
                            Locale.ROOT,
                            "%.3f\t%.3f\t%.3f",
                            crps / count,
                            Math.sqrt(squares / count),
                            (double) within / count)
                    .replace("0.", ".");
        }
    }

    private static List<GaussianTruth.Belief> estimate(List<Event> events) {
        return estimate(
                events,
                AmountModel.of(events.stream().map(AmountSimulation::amounts).toList()));
    }

    private static List<GaussianTruth.Belief> estimate(List<Event> events, AmountModel model) {
        List<GaussianTruth.Belief> beliefs = new ArrayList<>();
        for (Event event : events) {
            AmountPosterior posterior = model.posterior(amounts(event));
            beliefs.add(new GaussianTruth.Belief(
                    posterior.quantile(.1), posterior.quantile(.5), posterior.quantile(.9), posterior::crps));
        }
        return beliefs;
    }

    /** Copies count once: for whoever said it first. */
    private static List<Amount> amounts(Event event) {
        return event.told().stream()
                .filter(told -> !told.copied())
                .map(Told::amount)
                .toList();
    }

    private static List<Event> withoutSides(List<Event> events) {
        return events.stream()
                .map(event -> new Event(
                        event.truth(),
                        event.told().stream()
                                .map(told -> new Told(
                                        told.source(), Interest.NONE, told.value(), told.atLeast(), told.copied()))
                                .toList()))
                .toList();
    }

    private static List<Event> events(Scenario scenario, Random random) {
        List<Interest> interests = new ArrayList<>();
        for (int i = 0; i < scenario.more; i++) {
            interests.add(Interest.MORE);
        }
        for (int i = 0; i < scenario.less; i++) {
            interests.add(Interest.LESS);
        }
        for (int i = 0; i < scenario.none; i++) {
            interests.add(Interest.NONE);
        }
        double[] leaning = new double[interests.size()];
        double[] error = new double[interests.size()];
        for (int s = 0; s < interests.size(); s++) {
            double towards = interests.get(s) == Interest.MORE ? .35 : interests.get(s) == Interest.LESS ? -.35 : 0;
            leaning[s] = interests.get(s) == Interest.NONE
                    ? .05 * random.nextGaussian()
                    : towards + .2 * random.nextGaussian();
            error[s] = .1 + .4 * random.nextDouble();
        }
        List<Event> events = new ArrayList<>();
        while (events.size() < EVENTS) {
            Event event = event(interests, leaning, error, random);
            if (event.told().stream().filter(told -> !told.copied()).count() >= 3) {
                events.add(event);
            }
        }
        return events;
    }

    private static Event event(List<Interest> interests, double[] leaning, double[] error, Random random) {
        double truth = Math.log(30) + random.nextGaussian();
        Map<Interest, Double> common = new HashMap<>();
        for (Interest interest : Interest.values()) {
            common.put(interest, .1 * random.nextGaussian());
        }
        List<Told> told = new ArrayList<>();
        for (int s = 0; s < interests.size(); s++) {
            if (random.nextDouble() < .35) {
                String source = "source" + s;
                Interest interest = interests.get(s);
                if (!told.isEmpty() && random.nextDouble() < .15) {
                    Told before = told.get(random.nextInt(told.size()));
                    told.add(new Told(source, interest, before.value(), before.atLeast(), true));
                } else {
                    double log = truth + leaning[s] + common.get(interest) + error[s] * random.nextGaussian();
                    if (random.nextDouble() < 1 / 30.0) {
                        log = truth + 1.5 * random.nextGaussian();
                    }
                    boolean atLeast = random.nextDouble() < .25;
                    double value = Math.exp(log) * (atLeast ? .6 + .4 * random.nextDouble() : 1);
                    told.add(new Told(source, interest, Math.max(1, Math.rint(value)), atLeast, false));
                }
            }
        }
        return new Event(truth, told);
    }
}
