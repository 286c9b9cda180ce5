package relata.estimate;

/**
 * A number that somebody gave of something that has one true number: the dead of an event, the share of a place that a side holds.
 *
 * @param low least that it allows; at most 0 where it has no lower bound
 * @param high most that it allows; infinite where it has no upper bound; equal to {@code low} for a plain number
 * @param approximate whether it is said to be about that
 * @param interest what the one who gives it would rather have
 * @param origin identity of whoever gives it
 */
public record Amount(double low, double high, boolean approximate, Interest interest, String origin) {

    /** Which way whoever gives a number would rather have it. */
    public enum Interest {
        MORE,
        LESS,
        NONE
    }

    public Amount {
        if (!(low <= high) || high <= 0 || low <= 0 && Double.isInfinite(high)) {
            throw new IllegalArgumentException("no amount: " + low + " to " + high);
        }
    }

    boolean isPlain() {
        return low == high;
    }

    /** The natural logarithm of the value that its bounds give first. */
    double log() {
        return Math.log(low > 0 ? low : high);
    }
}
