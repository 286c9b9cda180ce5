package relata.estimate;

import java.util.Arrays;
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

    private static final int PLACES_THAT_TEACH = 1_000;

    static Model learn(Collection<Place> places, long last) {
        Model model = assumed(places, last);
        List<Place> learntFrom = sample(places);
        for (int round = 0; round < ROUNDS; round++) {
            Model now = model;
            Pace pace = new ScaleLearning(
                            other -> now.with(other, now.confusion).logLikelihood(learntFrom), round == 0)
                    .scaled(now.pace);
            model = model.with(pace, model.confusion);
            Learning learning = new Learning(model.sides.size(), (int) (last - model.start) + 1);
            for (Place place : learntFrom) {
                learning.add(place, model.who(place), model.chain(place), pace, (int) (place.first() - model.start));
            }
            model = model.with(learning.pace(pace.scale()), learning.confusion());
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
                new Learning(sides.size(), (int) (last - start) + 1).pace(Pace.Scale.USUAL),
                Confusion.PRIOR,
                sides,
                start);
    }

    private Model with(Pace otherPace, Confusion otherConfusion) {
        return new Model(otherPace, otherConfusion, sides, start);
    }

    /** Places on all cores, but added up in their order, so that the sum is always the same. */
    private double logLikelihood(Collection<Place> places) {
        return Arrays.stream(places.parallelStream()
                        .mapToDouble(place -> chain(place).logLikelihood())
                        .toArray())
                .sum();
    }

    Chain chain(Place place) {
        return new Chain(who(place), place.seen(confusion), pace, (int) (place.first() - start));
    }

    int[] who(Place place) {
        return place.sides().stream().mapToInt(sides::indexOf).toArray();
    }
}
