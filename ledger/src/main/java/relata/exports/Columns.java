package relata.exports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/** The columns of a table: each with its heading, its HXL tag and how its cell is told of a row. */
final class Columns<T> {

    private final List<String> headings = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private final List<Function<T, String>> cells = new ArrayList<>();

    /** @param tag HXL hashtag with attributes; empty where the standard has none */
    Columns<T> add(String heading, String tag, Function<T, String> cell) {
        headings.add(heading);
        tags.add(tag);
        cells.add(cell);
        return this;
    }

    Columns<T> optional(String heading, String tag, Function<T, ? extends Optional<?>> cell) {
        return add(heading, tag, row -> cell.apply(row).map(Object::toString).orElse(""));
    }

    /** Several values in one cell, with "; " between. */
    Columns<T> several(String heading, String tag, Function<T, List<String>> cell) {
        return add(heading, tag, row -> String.join("; ", cell.apply(row)));
    }

    List<String> headings() {
        return List.copyOf(headings);
    }

    String heading() {
        return Csv.line(headings);
    }

    String tags() {
        return Csv.line(tags);
    }

    String line(T row) {
        return Csv.line(cells.stream().map(cell -> cell.apply(row)).toList());
    }

    static String number(OptionalDouble value) {
        return value.isPresent() ? number(value.getAsDouble()) : "";
    }

    /** Without an exponent, and without decimals where there are none. */
    static String number(double value) {
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }
}
