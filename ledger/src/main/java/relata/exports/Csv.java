package relata.exports;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Comma-separated values as RFC 4180 has them. */
public final class Csv {

    /** Wide forms too: some programs read them as the narrow ones. */
    private static final Pattern FORMULA =
            Pattern.compile("[\\t\\r\\n]|[\\s\\p{Z}\\p{Cc}\\p{Cf}\"']*+[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20]");

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private Csv() {}

    /** One record, without the line end. */
    public static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(","));
    }

    /**
     * A spreadsheet would run a cell that begins like a formula, and a report could hold one (OWASP, CSV injection). What programs
     * skip at the beginning of a cell is looked past; plain numbers stay as they are.
     */
    private static String cell(String text) {
        boolean formula =
                FORMULA.matcher(text).lookingAt() && !NUMBER.matcher(text).matches();
        String safe = formula ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';')
                || !safe.equals(safe.strip());
        return quoted || formula ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
