package relata.cli;

import java.util.Optional;
import relata.inputs.documents.Flaw;
import relata.json.Json;
import relata.reading.Inputs;
import relata.reading.Report;

/**
 * Something that could not be read, or not wholly.
 *
 * @param known what it says of itself all the same, without text; nothing of most
 */
record Problem(Flaw flaw, Optional<Report> known) {

    static Problem of(String name, String reason, Optional<Report> known) {
        return new Problem(Flaw.of(name, reason), known);
    }

    static Problem of(Flaw flaw) {
        return new Problem(flaw, Optional.empty());
    }

    /** As a report read from it would be named. */
    String name() {
        return flaw.name();
    }

    /** The same as it can be shown on one line. */
    String file() {
        return Inputs.shown(flaw.name());
    }

    /** One line, with place and loss where they are known. */
    String reason() {
        return Commands.oneLine(flaw.line());
    }

    /** Whether it was read nevertheless, and this is only said of it. */
    boolean isRemark() {
        return !flaw.whole();
    }

    /** For programs. */
    String json() {
        return Json.object(json -> {
            json.writeStringProperty("name", name());
            json.writeStringProperty("reason", Commands.oneLine(flaw.reason()));
            flaw.offset().ifPresent(at -> json.writeNumberProperty("offset", at));
            flaw.skipped().ifPresent(bytes -> json.writeNumberProperty("skipped", bytes));
            json.writeBooleanProperty("read", isRemark());
        });
    }
}
