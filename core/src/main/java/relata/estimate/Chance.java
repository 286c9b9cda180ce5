package relata.estimate;

/**
 * How likely an answer is.
 *
 * @param holder id of the side, or actor on no side; {@link Estimate#CONTESTED} or {@link Estimate#SOMEBODY_ELSE}
 * @param name neutral name of it
 * @param forwards by what had been said by the day asked for, of that day and those before
 * @param hindsight by all that is known, also of later days
 */
public record Chance(String holder, String name, double forwards, double hindsight) {}
