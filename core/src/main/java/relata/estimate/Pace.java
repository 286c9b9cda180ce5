package relata.estimate;

import java.util.Arrays;

/**
 * How often places change hands: once in months while a front moves, once in years while it stands, and not for both sides
 * alike. Learnt from all places together.
 */
class Pace {

    /** At the usual pace a side stays for so many days, and a contest lasts so many. */
    static final double DAYS_A_SIDE_STAYS = 150;

    static final double DAYS_A_CONTEST_LASTS = 15;

    /** Faster than this is no holding. */
    private static final double MOST = .5;

    private final double[][] factor;
    private final double contests;
    private final double contestShare;

    /**
     * @param factor how many times as often as usual a side goes, by side and day
     * @param contests how many times as fast as usual contests end
     * @param contestShare part of those who go that leave a contested place
     */
    Pace(double[][] factor, double contests, double contestShare) {
        this.factor = factor;
        this.contests = contests;
        this.contestShare = contestShare;
    }

    /** The same, with sides that go, and contests that end, so many times as fast. */
    Pace times(double going, double ending) {
        double[][] faster = Arrays.stream(factor)
                .map(days -> Arrays.stream(days).map(day -> day * going).toArray())
                .toArray(double[][]::new);
        return new Pace(faster, contests * ending, contestShare);
    }

    /** Chance that a side goes on a day. */
    double leaves(int side, int day) {
        return Math.min(MOST, factor[side][day] / DAYS_A_SIDE_STAYS);
    }

    /** Chance that a contest ends on a day. */
    double contestEnds() {
        return Math.min(MOST, contests / DAYS_A_CONTEST_LASTS);
    }

    double contestShare() {
        return contestShare;
    }
}
