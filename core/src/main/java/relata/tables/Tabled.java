package relata.tables;

import java.util.List;
import relata.Reading;

/**
 * What was read in a table.
 *
 * @param readings a report a row, with one claim, in the order of the rows
 * @param unheld how many rows say of a place that nobody knows who holds it
 * @param problems the rows that could not be read
 */
public record Tabled(List<Reading> readings, int unheld, List<Problem> problems) {

    public Tabled {
        readings = List.copyOf(readings);
        problems = List.copyOf(problems);
    }

    /**
     * A row that was passed over.
     *
     * @param line where it stands in the file, from 1
     * @param reason in words for users
     */
    public record Problem(int line, String reason) {}
}
