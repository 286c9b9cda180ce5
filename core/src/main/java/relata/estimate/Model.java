package relata.estimate;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * What chains need to know, learnt from all places together.
 *
 * @param pace how often places change hands
 * @param confusion how what is said comes about
 * @param sides of which anything is said, as the pace numbers them
 * @param start first day that the pace knows, counted from 1970-01-01
 */
record Model(Pace pace, Confusion confusion, List<String> sides, long start) {

    /** After so many rounds of estimating places by what was learnt, and learning from the places, little changes. */
    private static final int ROUNDS = 4;

    /** Faster and slower wars that are tried: how sides go, how contests end. */
    private static final double[][] STEPS = {{2, 1}, {.5, 1}, {1, 2}, {1, .5}};
    /** By so much more likely must a pace make what was said; natural logarithm. */
    private static final double LIKELIER = 1;

    private static final int PLACES_THAT_TEACH = 1_000;

    static Model learn(Collection<Place> places, long last) {
        Model model = assumed(places, last);
        List<Place> learntFrom = sample(places);
        double going = 1;
        double ending = 1;
        for (int round = 0; round < ROUNDS; round++) {
            double likely = model.logLikelihood(learntFrom);
            for (double[] step : STEPS) {
                Model other = model.with(model.pace.times(step[0], step[1]), model.confusion);
                double likelier = other.logLikelihood(learntFrom);
                if (likelier > likely + LIKELIER) {
                    likely = likelier;
                    model = other;
                    going *= step[0];
                    ending *= step[1];
                }
            }
            Learning learning = new Learning(model.sides.size(), (int) (last - model.start) + 1);
            for (Place place : learntFrom) {
                learning.add(place, model.who(place), model.chain(place), (int) (place.first() - model.start));
            }
            model = model.with(learning.pace(going, ending), learning.confusion());
        }
        return model;
    }

    /** Every so manieth; more places teach little more. */
    private static List<Place> sample(Collection<Place> places) {
        int step = 1 + places.size() / PLACES_THAT_TEACH;
        List<Place> all = List.copyOf(places);
        return IntStream.range(0, all.size())
                .filter(i -> i % step == 0)
                .mapToObj(all::get)
                .toList();
    }

    /** Before anything is learnt. */
    static Model assumed(Collection<Place> places, long last) {
        long start = places.stream().mapToLong(Place::first).min().orElse(last);
        TreeSet<String> all = new TreeSet<>();
        places.forEach(place -> all.addAll(place.sides()));
        List<String> sides = List.copyOf(all);
        return new Model(
                new Learning(sides.size(), (int) (last - start) + 1).pace(1, 1), Confusion.PRIOR, sides, start);
    }

    private Model with(Pace otherPace, Confusion otherConfusion) {
        return new Model(otherPace, otherConfusion, sides, start);
    }

    private double logLikelihood(Collection<Place> places) {
        return places.stream()
                .mapToDouble(place -> chain(place).logLikelihood())
                .sum();
    }

    Chain chain(Place place) {
        return new Chain(who(place), place.seen(confusion), pace, (int) (place.first() - start));
    }

    private int[] who(Place place) {
        return place.sides().stream().mapToInt(sides::indexOf).toArray();
    }
}
