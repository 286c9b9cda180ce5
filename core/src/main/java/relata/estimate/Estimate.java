package relata.estimate;

import java.time.LocalDate;
import java.util.List;

/**
 * How likely it is, by what is said of it, that each side holds a place on a day: a reading of the statements, no finding.
 *
 * @param place its identity
 * @param day in UTC
 * @param chances of each side that is spoken of, of somebody else and of a contest, the likeliest first; they add up to 1
 * @param statements so many count for it forwards, copies once
 * @param origins they are from
 * @param reasons the statements that moved the likeliest answer most, forwards, the strongest first
 */
public record Estimate(
        String place, LocalDate day, List<Chance> chances, int statements, int origins, List<Reason> reasons) {

    /** In the place of a holder: nobody holds all of it. */
    public static final String CONTESTED = "contested";
    /** In the place of a holder: a side that nobody names. */
    public static final String SOMEBODY_ELSE = "somebody else";

    /** Less is not enough for an estimate: so many statements, copies once, … */
    public static final int STATEMENTS_NEEDED = 3;
    /** … of so many origins. */
    public static final int ORIGINS_NEEDED = 2;

    public Estimate {
        chances = List.copyOf(chances);
        reasons = List.copyOf(reasons);
    }

    /** Whether enough is said for it to be shown. */
    public boolean isEnough() {
        return statements >= STATEMENTS_NEEDED && origins >= ORIGINS_NEEDED;
    }

    /** The likeliest answer. */
    public Chance likeliest() {
        return chances.get(0);
    }
}
