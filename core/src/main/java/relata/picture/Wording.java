package relata.picture;

import java.util.Locale;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;
import relata.claims.Quantity;
import relata.voices.Voice;

/** Puts figures and speakers into words for users. */
public final class Wording {

    private static final Map<String, String> UNITS = Map.of("percent", "%", "km2", "km²");

    private Wording() {}

    /** A quantity with its unit: "at least 85 %". */
    public static String of(Quantity quantity) {
        String unit = " " + UNITS.getOrDefault(quantity.unit(), quantity.unit());
        String about = quantity.approximate() ? "about " : "";
        if (quantity.high().isEmpty()) {
            return "at least " + about + number(quantity.low().orElseThrow()) + unit;
        }
        if (quantity.low().isEmpty()) {
            return "under " + about + number(quantity.high().orElseThrow()) + unit;
        }
        String low = number(quantity.low().getAsDouble());
        String high = number(quantity.high().getAsDouble());
        return about + (low.equals(high) ? low : low + " to " + high) + unit;
    }

    /** Whole numbers from 10 on, one decimal below. */
    static String number(double value) {
        boolean whole = Math.abs(value) >= 10 || value == Math.rint(value);
        return String.format(Locale.ROOT, whole ? "%.0f" : "%.1f", value);
    }

    /** At most one decimal. */
    static String points(double value) {
        String decimal = String.format(Locale.ROOT, "%.1f", value);
        return decimal.endsWith(".0") ? decimal.substring(0, decimal.length() - 2) : decimal;
    }

    /**
     * A bound with its unit, people without: "69.5 %", "70.9 districts", "47".
     *
     * @param whole how to round where the unit has no parts
     */
    static String bound(double value, DoubleUnaryOperator whole, String unit) {
        return unit.equals("people")
                ? number(whole.applyAsDouble(value))
                : points(value) + " " + UNITS.getOrDefault(unit, unit);
    }

    /** "a military source via Fars, in the Example Column". */
    public static String voices(Statement statement) {
        String publisher = statement.publisher().orElse(statement.shortReportName());
        String chain = statement.claim().voices().stream().map(Voice::label).collect(Collectors.joining(" via "));
        return chain.isEmpty() ? publisher : chain + ", in " + publisher;
    }
}
