package relata.tables;

import java.util.ArrayList;
import java.util.List;
import relata.text.Span;

/**
 * The rows of a table as they stand in its text: divided by tabs, where cells have no quotation marks, or by commas as RFC 4180 has
 * them. A cell is where its words stand, so that what is taken from it can be shown there.
 */
final class Cells {

    /**
     * A row.
     *
     * @param line where it begins, from 1
     * @param span all of it
     * @param cells without the quotation marks around them
     */
    record Row(int line, Span span, List<Span> cells) {}

    private final String text;
    private int at;
    private int line = 1;
    private char divider = '\t';

    Cells(String text) {
        this.text = text;
    }

    /** The first row that is neither empty nor a remark; what divides its cells divides all. */
    Row header() {
        while (at < text.length() && (text.charAt(at) == '#' || isBlank())) {
            at = lineEnd();
            passLineEnd();
        }
        if (at == text.length()) {
            throw new TableError("holds no row");
        }
        divider = text.substring(at, lineEnd()).indexOf('\t') >= 0 ? '\t' : ',';
        return row();
    }

    /** All rows behind the header that are not empty. */
    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        while (at < text.length()) {
            if (isBlank()) {
                at = lineEnd();
                passLineEnd();
            } else {
                rows.add(row());
            }
        }
        return rows;
    }

    private Row row() {
        int first = line;
        int start = at;
        List<Span> cells = new ArrayList<>();
        cells.add(cell(first));
        while (isAt(at, divider)) {
            at++;
            cells.add(cell(first));
        }
        if (at < text.length() && !isLineEnd(at)) {
            throw new TableError("line " + first + ": words stand behind a closing quotation mark");
        }
        Row row = new Row(first, new Span(start, at), cells);
        passLineEnd();
        return row;
    }

    private Span cell(int first) {
        int start = at;
        if (divider == '\t' || !isAt(at, '"')) {
            while (at < text.length() && text.charAt(at) != divider && !isLineEnd(at)) {
                at++;
            }
            return new Span(start, at).trimmed(text);
        }
        at++;
        while (at < text.length() && (!isAt(at, '"') || isAt(at + 1, '"'))) {
            line += isAt(at, '\n') ? 1 : 0;
            at += isAt(at, '"') ? 2 : 1;
        }
        if (at >= text.length()) {
            throw new TableError("line " + first + ": a quotation mark opens and does not close");
        }
        return new Span(start + 1, at++);
    }

    private boolean isAt(int offset, char wanted) {
        return offset < text.length() && text.charAt(offset) == wanted;
    }

    private boolean isBlank() {
        return text.substring(at, lineEnd()).isBlank();
    }

    private boolean isLineEnd(int offset) {
        return text.charAt(offset) == '\n' || text.charAt(offset) == '\r';
    }

    private int lineEnd() {
        int end = at;
        while (end < text.length() && !isLineEnd(end)) {
            end++;
        }
        return end;
    }

    private void passLineEnd() {
        if (at < text.length()) {
            at += isAt(at, '\r') && isAt(at + 1, '\n') ? 2 : 1;
            line++;
        }
    }
}
