package relata.picture;

import java.util.OptionalDouble;
import relata.claims.Quantity;

/**
 * All values that a figure leaves open, bounds included. Shares run from 0 to 100.
 *
 * @param low lower bound
 * @param high upper bound; infinite where a count or an area is open upwards
 */
public record Range(double low, double high) {

    /** "About 70" is taken for 66.5 to 73.5. */
    public static final double TOLERANCE_OF_ABOUT = 0.05;
    /** "70 percent" may have been rounded from anything between 69.5 and 70.5. */
    public static final double ROUNDING = 0.5;

    private static final String PERCENT = "percent";

    public Range {
        if (high < low) {
            throw new IllegalArgumentException("bounds crossed: " + low + ".." + high);
        }
    }

    /** What the words of a figure allow, its "about" and its rounding included. */
    public static Range allowedBy(Quantity quantity) {
        Range plain = saidBy(quantity);
        if (quantity.approximate()) {
            return new Range(plain.low * (1 - TOLERANCE_OF_ABOUT), plain.high * (1 + TOLERANCE_OF_ABOUT))
                    .within(quantity);
        }
        boolean rounded = plain.low == plain.high
                && (quantity.unit().equals(PERCENT) || quantity.unit().equals("km2"));
        return rounded ? new Range(plain.low - ROUNDING, plain.high + ROUNDING).within(quantity) : plain;
    }

    /** The figure as it stands, an open bound as far as it goes. */
    static Range saidBy(Quantity quantity) {
        double top = quantity.unit().equals(PERCENT) ? 100 : Double.POSITIVE_INFINITY;
        double low = quantity.low().orElse(0);
        return new Range(low, Math.max(low, quantity.high().orElse(top)));
    }

    private Range within(Quantity quantity) {
        return quantity.unit().equals(PERCENT) ? within(0, 100) : within(0, Double.POSITIVE_INFINITY);
    }

    Range within(double least, double most) {
        return new Range(Math.min(most, Math.max(least, low)), Math.max(least, Math.min(most, high)));
    }

    /** What is left of 100. */
    Range rest() {
        return new Range(100 - high, 100 - low).within(0, 100);
    }

    /** All quotients of a value here and one there. */
    Range over(Range other) {
        return new Range(
                Double.isInfinite(other.high) ? 0 : low / other.high,
                other.low == 0 ? Double.POSITIVE_INFINITY : high / other.low);
    }

    Range times(double factor) {
        return new Range(low * factor, high * factor);
    }

    /** How far apart two ranges lie; 0 where they have a value in common. */
    public double gapTo(Range other) {
        return Math.max(0, Math.max(low - other.high, other.low - high));
    }

    /** As a quantity; an end that says nothing is open. */
    Quantity as(String unit, boolean approximate) {
        boolean openAbove = unit.equals(PERCENT) ? high >= 100 && low < 100 : Double.isInfinite(high);
        boolean openBelow = low <= 0 && !openAbove;
        return new Quantity(
                openBelow ? OptionalDouble.empty() : OptionalDouble.of(low),
                openAbove ? OptionalDouble.empty() : OptionalDouble.of(high),
                unit,
                approximate);
    }

    /** Whether it rules nothing out. */
    boolean isAnything(String unit) {
        return low <= 0 && (unit.equals(PERCENT) ? high >= 100 : Double.isInfinite(high));
    }
}
