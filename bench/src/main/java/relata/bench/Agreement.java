package relata.bench;

import java.util.HashMap;
import java.util.Map;

/**
 * How far two partitions of the same things agree.
 *
 * @param adjustedRand the adjusted Rand index (Hubert and Arabie 1985): 1 for the same, 0 for chance
 * @param precision B-cubed (Bagga and Baldwin 1998): which share of a thing's cluster belongs there, on average over all things
 * @param recall B-cubed: which share of what belongs to it is in its cluster
 */
record Agreement(double adjustedRand, double precision, double recall) {

    static Agreement of(int[] right, int[] found) {
        Map<Integer, Integer> inRight = new HashMap<>();
        Map<Integer, Integer> inFound = new HashMap<>();
        Map<Long, Integer> inBoth = new HashMap<>();
        for (int i = 0; i < right.length; i++) {
            inRight.merge(right[i], 1, Integer::sum);
            inFound.merge(found[i], 1, Integer::sum);
            inBoth.merge(both(right[i], found[i]), 1, Integer::sum);
        }
        double precision = 0;
        double recall = 0;
        for (int i = 0; i < right.length; i++) {
            double shared = inBoth.getOrDefault(both(right[i], found[i]), 0);
            precision += shared / inFound.getOrDefault(found[i], 1) / right.length;
            recall += shared / inRight.getOrDefault(right[i], 1) / right.length;
        }
        double chance = pairs(inRight) * pairs(inFound) / (right.length * (right.length - 1) / 2.0);
        double rand = (pairs(inBoth) - chance) / ((pairs(inRight) + pairs(inFound)) / 2 - chance);
        return new Agreement(rand, precision, recall);
    }

    double f1() {
        return 2 * precision * recall / (precision + recall);
    }

    private static long both(int right, int found) {
        return (long) right << Integer.SIZE | found;
    }

    private static double pairs(Map<?, Integer> sizes) {
        return sizes.values().stream()
                .mapToDouble(size -> size * (size - 1) / 2.0)
                .sum();
    }
}
