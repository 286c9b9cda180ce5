package relata.estimate;

import java.util.List;
import relata.tolls.Toll;

/**
 * What the numbers that were given of one toll make likely of the true one. Arithmetic over numbers, no finding. What it assumes is in
 * {@code docs/estimate.md}.
 *
 * @param origins so many gave a number; each counts once, with its last
 * @param low the true number is below this with a probability of .1; 0 where not enough is said
 * @param middle as likely above as below
 * @param high above this with a probability of .1
 * @param reasons the numbers that moved the middle most
 */
public record AmountEstimate(int origins, double low, double middle, double high, List<Reason> reasons) {

    /** Less is said to be not enough. */
    static final int ORIGINS_WANTED = 3;

    public AmountEstimate {
        reasons = List.copyOf(reasons);
    }

    static AmountEstimate notEnough(int origins) {
        return new AmountEstimate(origins, 0, 0, 0, List.of());
    }

    public boolean isEnough() {
        return origins >= ORIGINS_WANTED;
    }

    /**
     * A number that was given.
     *
     * @param without what the middle would be, had it not been given
     */
    public record Reason(Toll toll, double without) {}
}
