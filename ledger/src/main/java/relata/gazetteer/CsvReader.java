package relata.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Comma-separated values as RFC 4180 has them, record by record. */
final class CsvReader {

    /**
     * A record.
     *
     * @param row the line it begins in
     */
    record Line(Row row, List<String> cells) {}

    private final BufferedReader in;
    private long line;

    CsvReader(BufferedReader in) {
        this.in = in;
    }

    /** The next record that is not empty; none at the end. */
    Optional<Line> next() throws IOException {
        String text;
        do {
            text = in.readLine();
            line++;
        } while (text != null && text.isBlank());
        if (text == null) {
            return Optional.empty();
        }
        Row row = Row.line(line);
        return Optional.of(new Line(row, cells(row, text)));
    }

    private List<String> cells(Row row, String first) throws IOException {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        String text = first;
        boolean quoted = false;
        for (int i = 0; ; i++) {
            if (i == text.length()) {
                if (!quoted) {
                    cells.add(cell.toString());
                    return cells;
                }
                String more = in.readLine();
                line++;
                if (more == null) {
                    throw row.error("a quotation mark opens and does not close");
                }
                cell.append('\n');
                text = more;
                i = -1;
            } else if (text.charAt(i) == '"') {
                boolean doubled = quoted && i + 1 < text.length() && text.charAt(i + 1) == '"';
                if (doubled) {
                    cell.append('"');
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (text.charAt(i) == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(text.charAt(i));
            }
        }
    }
}
