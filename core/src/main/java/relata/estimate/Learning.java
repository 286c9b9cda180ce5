package relata.estimate;

import java.util.Arrays;
import java.util.List;

/**
 * Adds up over all places what their chains expect to have happened, and gives the pace by side and day, and the confusion, for
 * the next round: expectation and maximisation (Rabiner 1989, III.C), with what is assumed counted beside it.
 */
final class Learning {

    /** What is assumed counts as much as so many changes of a side around a day … */
    private static final double CHANGES_ASSUMED = 5;
    /** … so many changes in all, for the part of them that leave a contest … */
    private static final double CONTESTS_ASSUMED = 10;
    /** … and so many statements of each row of the table. */
    private static final double STATEMENTS_ASSUMED = 30;

    private static final double CONTEST_SHARE = .6;
    /** What happened so many days before or after a day tells half as much of its pace. */
    private static final double HALF_LIFE = 15;

    private final double[][] gone;
    private final double[][] held;
    private final double[][] partisans = new double[3][3];
    private final double[][] others = new double[3][3];
    private double left;
    private double toContest;

    /**
     * @param sides that the pace numbers
     * @param days of the war that a pace is wanted for
     */
    Learning(int sides, int days) {
        this.gone = new double[sides][days];
        this.held = new double[sides][days];
    }

    /**
     * Takes in a place.
     *
     * @param who its sides as the pace numbers them
     * @param first its first day, as the pace counts them
     */
    void add(Place place, int[] who, Chain chain, Pace pace, int first) {
        double[][] backward = chain.backward();
        double[][] smoothed = chain.smoothed(backward);
        for (int day = 1; day < smoothed.length; day++) {
            Chain.Changes changes = chain.changes(day, backward[day]);
            double usual = pace.scale().going() * pace.onSuch(chain.isSpokenOf(day));
            for (int side = 0; side < who.length; side++) {
                gone[who[side]][first + day] += changes.leaves()[side];
                held[who[side]][first + day] += smoothed[day - 1][side] * usual;
                left += changes.leaves()[side];
            }
            toContest += changes.toContest();
        }
        for (Placed placed : place.said()) {
            count(placed.testimony(), place.sides(), smoothed[place.day(placed)]);
        }
    }

    private void count(Testimony testimony, List<String> sides, double[] smoothed) {
        if (testimony.meaning() == Testimony.Meaning.LACKS) {
            return;
        }
        double[][] table = testimony.isPartisan() ? partisans : others;
        for (int state = 0; state < smoothed.length; state++) {
            table[Confusion.row(testimony, sides, state)][Confusion.column(testimony, sides, state)] += smoothed[state];
        }
    }

    /** The pace as counted, near what is assumed where little was; as a whole on the scale given. */
    Pace pace(Pace.Scale scale) {
        double[][] factor = new double[gone.length][];
        for (int side = 0; side < factor.length; side++) {
            double usual = rate(
                    Arrays.stream(gone[side]).sum(), Arrays.stream(held[side]).sum(), 1);
            double[] happened = spread(gone[side]);
            double[] days = spread(held[side]);
            factor[side] = new double[happened.length];
            for (int day = 0; day < happened.length; day++) {
                factor[side][day] = rate(happened[day], days[day], usual);
            }
        }
        return new Pace(factor, scale, (toContest + CONTESTS_ASSUMED * CONTEST_SHARE) / (left + CONTESTS_ASSUMED));
    }

    private static double rate(double happened, double days, double assumed) {
        return (happened + CHANGES_ASSUMED) / (days / Pace.DAYS_A_SIDE_STAYS + CHANGES_ASSUMED / assumed);
    }

    /** Each day's count with those of the days around it, the farther the less. */
    private static double[] spread(double[] counts) {
        double keep = Math.pow(.5, 1 / HALF_LIFE);
        double[] spread = new double[counts.length];
        double behind = 0;
        for (int day = 0; day < counts.length; day++) {
            behind = behind * keep + counts[day];
            spread[day] = behind;
        }
        double ahead = 0;
        for (int day = counts.length - 1; day >= 0; day--) {
            spread[day] += ahead;
            ahead = (ahead + counts[day]) * keep;
        }
        return spread;
    }

    Confusion confusion() {
        return new Confusion(learnt(Confusion.PRIOR.partisans(), partisans), learnt(Confusion.PRIOR.others(), others));
    }

    private static double[][] learnt(double[][] assumed, double[][] counted) {
        double[][] table = new double[3][3];
        for (int row = 0; row < 3; row++) {
            double total = STATEMENTS_ASSUMED;
            for (double count : counted[row]) {
                total += count;
            }
            for (int column = 0; column < 3; column++) {
                table[row][column] = (assumed[row][column] * STATEMENTS_ASSUMED + counted[row][column]) / total;
            }
        }
        return table;
    }
}
