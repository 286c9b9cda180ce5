package relata.inputs.work;

import java.util.Optional;
import relata.inputs.documents.Flaw;
import relata.reading.Inputs;
import relata.reading.Report;

/**
 * Something that could not be read, or not wholly.
 *
 * @param known what it says of itself all the same, without text; nothing of most
 */
public record Problem(Flaw flaw, Optional<Report> known) {

    public static Problem of(String name, String reason, Optional<Report> known) {
        return new Problem(Flaw.of(name, reason), known);
    }

    public static Problem of(Flaw flaw) {
        return new Problem(flaw, Optional.empty());
    }

    /** As a report read from it would be named. */
    public String name() {
        return flaw.name();
    }

    /** The same as it can be shown on one line. */
    public String file() {
        return Inputs.shown(flaw.name());
    }

    /** One line, with place and loss where they are known. */
    public String reason() {
        return oneLine(flaw.line());
    }

    /** Whether it was read nevertheless, and this is only said of it. */
    public boolean isRemark() {
        return !flaw.whole();
    }

    /** A message on one line. */
    public static String oneLine(String message) {
        return message.strip().replaceAll("\\s+", " ");
    }
}
