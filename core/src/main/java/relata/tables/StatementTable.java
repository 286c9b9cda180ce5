package relata.tables;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import relata.Reading;
import relata.names.Names;

/**
 * Reads tables in which somebody has noted who holds what, a statement a row: {@code place}, {@code holder}, when it was {@code said},
 * and as far as they are known the day that it is {@code about}, its {@code publisher}, its {@code url} and its {@code words}.
 *
 * <p>Each row becomes a report of its own whose text is the row, to the letter, and whose one claim stands there with its words; no
 * sentence is read. So the same row handed in again changes nothing, and a table that has grown adds its new rows. Safe for many threads.
 */
public final class StatementTable {

    private final Names names;
    private final Map<TableColumn, String> chosen;
    private final Map<String, String> called;
    private final Optional<String> publisher;
    private final TableWords words = TableWords.load();

    /**
     * A reader of tables of one kind.
     *
     * @param names tell what places, holders and publishers stand for
     * @param chosen headings of columns, where they are other than {@code lexicon/tables.yaml} lists
     * @param called what holders are called elsewhere, by what the cells call them: "gov" is "Syrian government"
     * @param publisher of rows that do not name theirs
     */
    public StatementTable(
            Names names, Map<TableColumn, String> chosen, Map<String, String> called, Optional<String> publisher) {
        this.names = names;
        this.chosen = Map.copyOf(chosen);
        this.called = Map.copyOf(called);
        this.publisher = publisher;
    }

    /**
     * The statements of a table. A row that cannot be read is passed over, and listed with the reason.
     *
     * @param name of the file, as reports will be called by
     * @throws TableError where it is no such table
     */
    public Tabled read(String name, String text) {
        Cells table = new Cells(text);
        Cells.Row header = table.header();
        Map<TableColumn, Integer> columns =
                columns(header.cells().stream().map(cell -> cell.of(text)).toList());
        List<Reading> readings = new ArrayList<>();
        List<Tabled.Problem> problems = new ArrayList<>();
        int unheld = 0;
        for (Cells.Row row : table.rows()) {
            try {
                Optional<Reading> reading = new StatementRow(this, columns, name, text, row).reading();
                reading.ifPresent(readings::add);
                unheld += reading.isPresent() ? 0 : 1;
            } catch (TableError e) {
                problems.add(new Tabled.Problem(row.line(), String.valueOf(e.getMessage())));
            }
        }
        return new Tabled(readings, unheld, problems);
    }

    private Map<TableColumn, Integer> columns(List<String> headings) {
        Map<TableColumn, Integer> columns = new EnumMap<>(TableColumn.class);
        for (TableColumn column : TableColumn.values()) {
            String heading = chosen.get(column);
            if (heading != null && !headings.contains(heading)) {
                throw new TableError("no column '" + heading + "'; there are " + String.join(", ", headings));
            }
            Optional.ofNullable(heading)
                    .map(headings::indexOf)
                    .or(() -> words.column(column, headings))
                    .ifPresent(index -> columns.put(column, index));
        }
        for (TableColumn needed : List.of(TableColumn.PLACE, TableColumn.HOLDER, TableColumn.SAID)) {
            if (!columns.containsKey(needed)) {
                throw new TableError("no column tells " + needed.word() + "; there are " + String.join(", ", headings)
                        + ": say which is meant with " + needed.word() + "=HEADING");
            }
        }
        if (publisher.isEmpty() && !columns.containsKey(TableColumn.PUBLISHER)) {
            throw new TableError(
                    "no column tells publisher, and none is given; there are " + String.join(", ", headings));
        }
        return columns;
    }

    Names names() {
        return names;
    }

    TableWords words() {
        return words;
    }

    Optional<String> publisher() {
        return publisher;
    }

    /** What a holder is called elsewhere. */
    String called(String holder) {
        return called.getOrDefault(holder, holder);
    }
}
