package relata.claims;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values of fields as people write them, and back. What cannot be read is an IllegalArgumentException that says what can. */
final class Written {

    private static final String RANGE = "..";
    private static final Pattern QUANTITY =
            Pattern.compile("(?<about>~?)\\s*(?:(?<low>N)?(?<range>\\.\\.)(?<high>N)?|(?<exactly>N))\\s+(?<unit>\\S.*)"
                    .replace("N", "\\d+(?:\\.\\d+)?"));

    private Written() {}

    /** "20 people", "20..30 people", "20.. people", "..30 people", "~85 percent". */
    static String quantity(Quantity quantity) {
        String low = number(quantity.low());
        String high = number(quantity.high());
        return (quantity.approximate() ? "~" : "") + (low.equals(high) ? low : low + RANGE + high) + " "
                + quantity.unit();
    }

    private static String number(OptionalDouble bound) {
        return bound.isEmpty()
                ? ""
                : BigDecimal.valueOf(bound.getAsDouble()).stripTrailingZeros().toPlainString();
    }

    static Quantity quantity(String text) {
        Matcher written = QUANTITY.matcher(text.strip());
        if (!written.matches()) {
            throw new IllegalArgumentException("'" + text + "' is no quantity such as '20 people', '20.. people',"
                    + " '..30 people', '20..30 people' or '~85 percent'");
        }
        boolean range = written.group("range") != null;
        return new Quantity(
                number(written.group(range ? "low" : "exactly")),
                number(written.group(range ? "high" : "exactly")),
                written.group("unit"),
                !written.group("about").isEmpty());
    }

    private static OptionalDouble number(@Nullable String digits) {
        return digits == null ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(digits));
    }

    /** "2016-12-07", "2016-12-05..2016-12-07". */
    static String days(Occurred occurred) {
        return occurred.from().equals(occurred.to())
                ? occurred.from().toString()
                : occurred.from() + RANGE + occurred.to();
    }

    /** Days that somebody gives count as stated. */
    static Occurred days(String text) {
        int range = text.indexOf(RANGE);
        try {
            LocalDate from = LocalDate.parse(range < 0 ? text : text.substring(0, range));
            LocalDate to = range < 0 ? from : LocalDate.parse(text.substring(range + RANGE.length()));
            return new Occurred(from, to, Occurred.Basis.STATED);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no day or days such as 2016-12-07 or 2016-12-05..2016-12-07", e);
        }
    }

    /** The constant of this word. */
    static <E> E constant(E[] constants, Function<E, String> word, String text) {
        return Arrays.stream(constants)
                .filter(constant -> word.apply(constant).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + text + "' is none of "
                        + Arrays.stream(constants).map(word).collect(Collectors.joining(", "))));
    }
}
