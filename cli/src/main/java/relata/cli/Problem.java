package relata.cli;

import java.util.Optional;
import relata.reading.Input;
import relata.reading.Report;

/**
 * A file that could not be read.
 *
 * @param name as a report read from it would be named
 * @param file the same as it can be shown on one line
 * @param reason one line
 * @param known what it says of itself all the same, without text; nothing of most
 */
record Problem(String name, String file, String reason, Optional<Report> known) {

    static Problem of(Input input, String reason) {
        return of(input, reason, Optional.empty());
    }

    static Problem of(Input input, String reason, Optional<Report> known) {
        return new Problem(input.path().toString(), input.shown(), reason, known);
    }
}
