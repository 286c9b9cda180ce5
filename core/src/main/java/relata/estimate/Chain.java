package relata.estimate;

import java.util.Arrays;

/**
 * A place day by day: a hidden Markov model whose states are who holds it. Forward and backward passes are scaled as in
 * Rabiner (1989). States 0 … {@code sides - 1} are the sides, the last of them whoever else there may be, then "contested".
 */
final class Chain {

    /** Where nothing is known, so likely is it that a place is contested. */
    private static final double CONTESTED_AT_FIRST = .15;
    /** So much less likely than a side that is named does one that nobody names hold it. */
    private static final double SOMEBODY_ELSE = .1;

    private final int[] who;
    private final int sides;
    private final int states;
    private final double[][] forward;
    private final double[] scale;
    private final double[][] seen;
    private final double[] weights;
    private final double weight;
    private final double contestShare;
    private final Pace pace;
    private final int first;

    /**
     * @param who the sides as the pace numbers them, whoever else there may be included
     * @param seen for each day how likely what was said is in each state; null where nothing was
     * @param first of the days, as the pace counts them
     */
    Chain(int[] who, double[][] seen, Pace pace, int first) {
        this.who = who;
        this.sides = who.length;
        this.states = sides + 1;
        this.seen = seen;
        this.pace = pace;
        this.first = first;
        this.forward = new double[seen.length][states];
        this.scale = new double[seen.length];
        this.weights = new double[sides];
        Arrays.fill(weights, 1);
        weights[sides - 1] = SOMEBODY_ELSE;
        this.weight = sides - 1 + SOMEBODY_ELSE;
        // A single side can only go to a contest.
        this.contestShare = sides == 1 ? 1 : pace.contestShare();
        run();
    }

    private void run() {
        for (int s = 0; s < sides; s++) {
            forward[0][s] = (1 - CONTESTED_AT_FIRST) * weights[s] / weight;
        }
        forward[0][sides] = CONTESTED_AT_FIRST;
        observe(forward[0], 0);
        for (int day = 1; day < seen.length; day++) {
            step(forward[day - 1], forward[day], day);
            observe(forward[day], day);
        }
    }

    private void observe(double[] state, int day) {
        double total = 0;
        double[] likelihood = seen[day];
        for (int s = 0; s < states; s++) {
            if (likelihood != null) {
                state[s] *= likelihood[s];
            }
            total += state[s];
        }
        scale[day] = total;
        for (int s = 0; s < states; s++) {
            state[s] /= total;
        }
    }

    /** One day on. */
    private void step(double[] from, double[] to, int day) {
        double ended = from[sides] * contestEnds(day);
        double contested = 0;
        double toAnybody = ended / weight;
        for (int s = 0; s < sides; s++) {
            double gone = from[s] * leaves(s, day);
            double toOthers = gone * (1 - contestShare) / otherWeight(s);
            contested += gone * contestShare;
            toAnybody += toOthers;
            to[s] = from[s] - gone - weights[s] * toOthers;
        }
        for (int s = 0; s < sides; s++) {
            to[s] += weights[s] * toAnybody;
        }
        to[sides] = from[sides] - ended + contested;
    }

    private double otherWeight(int side) {
        return sides == 1 ? 1 : weight - weights[side];
    }

    /** How likely each state is on a day, with what was said of it and of the days before. */
    double[] filtered(int day) {
        return forward[day].clone();
    }

    /** How likely all that was said is: the natural logarithm. */
    double logLikelihood() {
        double sum = 0;
        for (double one : scale) {
            sum += Math.log(one);
        }
        return sum;
    }

    /** How likely each state was on each day, with all that was said. */
    double[][] smoothed() {
        return smoothed(backward());
    }

    double[][] smoothed(double[][] backward) {
        double[][] smoothed = new double[seen.length][states];
        for (int day = 0; day < seen.length; day++) {
            for (int s = 0; s < states; s++) {
                smoothed[day][s] = forward[day][s] * backward[day][s];
            }
        }
        return smoothed;
    }

    /** What is said after each day, as likely as it is in each state of that day; scaled. */
    double[][] backward() {
        double[][] backward = new double[seen.length][];
        backward[seen.length - 1] = new double[states];
        Arrays.fill(backward[seen.length - 1], 1);
        for (int day = seen.length - 1; day > 0; day--) {
            backward[day - 1] = back(backward[day], day);
        }
        return backward;
    }

    /**
     * The changes to be expected between the day before and a day, with all that was said.
     *
     * @param leaves how likely it is that each side goes
     * @param toContest how likely it is that one goes and leaves a contest
     * @param settled how likely it is that a contest ends
     */
    record Changes(double[] leaves, double toContest, double settled) {}

    /** The changes of a day, by what is said after it. */
    Changes changes(int day, double[] backward) {
        double[] here = here(backward, day);
        double others = others(here);
        double[] leaves = new double[sides];
        double contest = 0;
        for (int s = 0; s < sides; s++) {
            double gone = forward[day - 1][s] * leaves(s, day);
            contest += gone * contestShare * here[sides];
            leaves[s] = gone * elsewhere(s, here, others);
        }
        return new Changes(leaves, contest, forward[day - 1][sides] * contestEnds(day) * others / weight);
    }

    /** How likely what is said from a day on is where a side has gone on that day. */
    private double elsewhere(int side, double[] here, double others) {
        return contestShare * here[sides]
                + (1 - contestShare) * (others - weights[side] * here[side]) / otherWeight(side);
    }

    boolean isSpokenOf(int day) {
        return seen[day] != null;
    }

    private double leaves(int side, int day) {
        return pace.leaves(who[side], first + day, isSpokenOf(day));
    }

    private double contestEnds(int day) {
        return pace.contestEnds(isSpokenOf(day));
    }

    /** What is said on a day and after it, as likely as it is in each state of that day; scaled. */
    private double[] here(double[] after, int day) {
        double[] here = after.clone();
        for (int s = 0; s < states; s++) {
            here[s] *= (seen[day] == null ? 1 : seen[day][s]) / scale[day];
        }
        return here;
    }

    private double others(double[] here) {
        double others = 0;
        for (int s = 0; s < sides; s++) {
            others += weights[s] * here[s];
        }
        return others;
    }

    /** From what is to come after a day to what is to come after the day before, for each state. */
    private double[] back(double[] after, int day) {
        double[] here = here(after, day);
        double others = others(here);
        double[] before = new double[states];
        for (int s = 0; s < sides; s++) {
            double leaves = leaves(s, day);
            before[s] = (1 - leaves) * here[s] + leaves * elsewhere(s, here, others);
        }
        before[sides] = (1 - contestEnds(day)) * here[sides] + contestEnds(day) * others / weight;
        return before;
    }

    /**
     * By how much each of several things said raises the log-odds of a state on the last day: with it against without it,
     * all the others kept.
     *
     * @param target the state
     * @param days on which they were said
     * @param factors for each of these, how likely it is in each state
     */
    double[] pulls(int target, int[] days, double[][] factors) {
        int last = seen.length - 1;
        double[] any = new double[states];
        double[] goal = new double[states];
        Arrays.fill(any, 1);
        goal[target] = 1;
        double[] pulls = new double[days.length];
        double[] nothing = any.clone();
        double with = logOdds(forward[last], any, goal, nothing);
        for (int day = last; day >= 0; day--) {
            for (int i = 0; i < days.length; i++) {
                if (days[i] == day) {
                    pulls[i] = with - logOdds(forward[day], any, goal, factors[i]);
                }
            }
            if (day > 0) {
                any = back(any, day);
                goal = back(goal, day);
            }
        }
        return pulls;
    }

    private double logOdds(double[] state, double[] any, double[] goal, double[] without) {
        double yes = 0;
        double no = 0;
        for (int s = 0; s < states; s++) {
            double here = state[s] / without[s];
            yes += here * goal[s];
            no += here * (any[s] - goal[s]);
        }
        return Math.log(yes) - Math.log(no);
    }
}
