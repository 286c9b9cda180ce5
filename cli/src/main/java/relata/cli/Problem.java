package relata.cli;

import java.util.Optional;
import relata.inputs.documents.Flaw;
import relata.reading.Inputs;
import relata.reading.Report;

/**
 * Something that could not be read, or not wholly.
 *
 * @param name as a report read from it would be named
 * @param file the same as it can be shown on one line
 * @param reason one line
 * @param known what it says of itself all the same, without text; nothing of most
 * @param isRemark whether it was read nevertheless, and this is only said of it
 */
record Problem(String name, String file, String reason, Optional<Report> known, boolean isRemark) {

    static Problem of(String name, String reason) {
        return of(name, reason, Optional.empty());
    }

    static Problem of(String name, String reason, Optional<Report> known) {
        return new Problem(name, Inputs.shown(name), reason, known, false);
    }

    static Problem of(Flaw flaw) {
        return new Problem(
                flaw.name(), Inputs.shown(flaw.name()), Commands.oneLine(flaw.line()), Optional.empty(), !flaw.whole());
    }
}
