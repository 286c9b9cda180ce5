package relata.estimate;

/**
 * How often places change hands: once in months while a front moves, once in years while it stands, and not for both sides
 * alike. Learnt from all places together.
 *
 * <p>Who writes of wars writes of what has changed. So a change may be likelier on a day that a place is spoken of than on
 * one that it is not: the transitions depend on an input, as in Bengio and Frasconi (1995).
 *
 * @param factor how many times as often as usual a side goes, by side and day
 * @param scale how many times as often all sides go, contests end, and either happens on days that are spoken of
 * @param contestShare part of those who go that leave a contested place
 */
record Pace(double[][] factor, Scale scale, double contestShare) {

    /** At the usual pace a side stays for so many days, and a contest lasts so many. */
    static final double DAYS_A_SIDE_STAYS = 150;

    static final double DAYS_A_CONTEST_LASTS = 15;

    /** As many times as often as on other days is something taken to change on days that are spoken of. */
    private static final double OFTEN_WHERE_SPOKEN_OF = 3;

    /** Faster than this is no holding. */
    private static final double MOST = .5;

    /** Times as often as usual. */
    record Scale(double going, double ending, double spoken) {

        static final Scale USUAL = new Scale(1, 1, 1);

        Scale withGoing(double other) {
            return new Scale(other, ending, spoken);
        }

        Scale withEnding(double other) {
            return new Scale(going, other, spoken);
        }

        Scale withSpoken(double other) {
            return new Scale(going, ending, other);
        }
    }

    /** The same on another scale. */
    Pace on(Scale other) {
        return new Pace(factor, other, contestShare);
    }

    /** Chance that a side goes on a day. */
    double leaves(int side, int day, boolean isSpokenOf) {
        return Math.min(MOST, factor[side][day] * scale.going * onSuch(isSpokenOf) / DAYS_A_SIDE_STAYS);
    }

    /** Chance that a contest ends on a day. */
    double contestEnds(boolean isSpokenOf) {
        return Math.min(MOST, scale.ending * onSuch(isSpokenOf) / DAYS_A_CONTEST_LASTS);
    }

    /** As many times as often as on a day of which nothing is said do things happen on such a day. */
    double onSuch(boolean isSpokenOf) {
        return isSpokenOf ? OFTEN_WHERE_SPOKEN_OF * scale.spoken : 1;
    }
}
