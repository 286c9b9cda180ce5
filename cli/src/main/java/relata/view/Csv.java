package relata.view;

import java.util.List;
import java.util.stream.Collectors;

/** Comma-separated values as RFC 4180 has them. */
final class Csv {

    private Csv() {}

    /** One record, without the line end. */
    static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(","));
    }

    /** A spreadsheet would run a cell that begins like a formula, and a report could hold one (OWASP, CSV injection). */
    private static String cell(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0;
        String safe = formula ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';')
                || !safe.equals(safe.strip());
        return quoted || formula ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
