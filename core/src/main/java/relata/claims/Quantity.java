package relata.claims;

import java.util.OptionalDouble;

/**
 * A number with its bounds.
 *
 * @param low lower bound, inclusive; open where empty ("less than 10")
 * @param high upper bound, inclusive; open where empty ("at least 85")
 * @param unit "people", "percent", "districts", "villages", "km2", "days" …
 * @param approximate whether the words say about, some, nearly
 */
public record Quantity(OptionalDouble low, OptionalDouble high, String unit, boolean approximate) {

    public Quantity {
        if (low.isEmpty() && high.isEmpty()) {
            throw new IllegalArgumentException("a quantity needs a bound");
        }
        if (low.isPresent() && high.isPresent() && high.getAsDouble() < low.getAsDouble()) {
            throw new IllegalArgumentException("bounds crossed: " + low.getAsDouble() + ".." + high.getAsDouble());
        }
    }

    public static Quantity exactly(double value, String unit) {
        return new Quantity(OptionalDouble.of(value), OptionalDouble.of(value), unit, false);
    }
}
