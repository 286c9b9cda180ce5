package relata.estimate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A place as its chain sees it.
 *
 * @param sides that are spoken of; at the end, as "", whoever else there may be
 * @param first day that is spoken of, counted from 1970-01-01
 * @param last day that is asked for
 * @param said in the order of the days, each origin's last word of a day, copies left out
 */
record Place(List<String> sides, long first, long last, List<Placed> said) {

    /** The same, said again by one origin without a day, is a copy for so many days. */
    private static final long DAYS_OF_A_COPY = 3;

    private static final Comparator<Placed> BY_PUBLICATION = Comparator.comparing(
                    (Placed placed) -> placed.testimony().said())
            .thenComparing(placed -> placed.testimony().id());

    /** What is said of a place up to a day; none where nothing is. */
    static Optional<Place> of(List<Testimony> testimonies, Delays delays, long last) {
        List<Placed> said = once(testimonies.stream()
                .map(delays::placed)
                .filter(placed -> placed.day() <= last)
                .sorted(BY_PUBLICATION)
                .toList());
        if (said.isEmpty()) {
            return Optional.empty();
        }
        TreeSet<String> sides = new TreeSet<>();
        said.forEach(placed -> sides.add(placed.testimony().side()));
        sides.remove("");
        List<String> all = new ArrayList<>(sides);
        all.add("");
        List<Placed> byDay =
                said.stream().sorted(Comparator.comparingLong(Placed::day)).toList();
        return Optional.of(new Place(all, byDay.get(0).day(), last, byDay));
    }

    /** Who speaks of a day again is taken at its last word; what it says again without a day, by copies or itself, counts once. */
    private static List<Placed> once(List<Placed> byPublication) {
        Map<String, List<Placed>> told = new HashMap<>();
        List<Placed> once = new ArrayList<>();
        for (Placed placed : byPublication) {
            List<Placed> before = told.computeIfAbsent(placed.testimony().origin(), any -> new ArrayList<>());
            if (before.stream().noneMatch(other -> isCopy(placed, other))) {
                List<Placed> takenBack = before.stream()
                        .filter(other -> takesBack(placed, other))
                        .toList();
                before.removeAll(takenBack);
                once.removeAll(takenBack);
                before.add(placed);
                once.add(placed);
            }
        }
        return once;
    }

    private static boolean isCopy(Placed placed, Placed other) {
        Testimony one = placed.testimony();
        long days = Math.abs(placed.day() - other.day());
        return one.meaning() == other.testimony().meaning()
                && one.side().equals(other.testimony().side())
                && (days == 0 || one.about().isEmpty() && days <= DAYS_OF_A_COPY);
    }

    private static boolean takesBack(Placed placed, Placed other) {
        return placed.day() == other.day()
                && placed.testimony().said().isAfter(other.testimony().said());
    }

    /** What stands in the place of a holder in a state of the chain. */
    String holder(int state) {
        return state == sides.size()
                ? Estimate.CONTESTED
                : sides.get(state).isEmpty() ? Estimate.SOMEBODY_ELSE : sides.get(state);
    }

    int days() {
        return (int) (last - first) + 1;
    }

    int day(Placed placed) {
        return (int) (placed.day() - first);
    }

    /** For each day how likely what was said is in each state; null where nothing was said. */
    double[][] seen(Confusion confusion) {
        double[][] seen = new double[days()][];
        for (Placed placed : said) {
            double[] likelihood = confusion.likelihood(placed.testimony(), sides);
            double[] before = seen[day(placed)];
            for (int state = 0; before != null && state < likelihood.length; state++) {
                likelihood[state] *= before[state];
            }
            seen[day(placed)] = ofAtMostOne(likelihood);
        }
        return seen;
    }

    /** Only proportions count; so that those of hundreds of statements a day do not vanish. */
    private static double[] ofAtMostOne(double[] likelihood) {
        double most = Arrays.stream(likelihood).max().orElseThrow();
        return Arrays.stream(likelihood).map(one -> one / most).toArray();
    }
}
