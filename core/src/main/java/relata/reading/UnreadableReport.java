package relata.reading;

import java.util.Optional;

/** A report that cannot be read. The message is one line that a user can act on, without the file's name. */
public final class UnreadableReport extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Optional<Report> known;

    public UnreadableReport(String reason) {
        super(reason);
        known = Optional.empty();
    }

    public UnreadableReport(String reason, Throwable cause) {
        super(reason, cause);
        known = Optional.empty();
    }

    UnreadableReport(String reason, Report known) {
        super(reason);
        this.known = Optional.of(known);
    }

    /** What a page without a report says of itself all the same, such as when it was published: a report without text. */
    public Optional<Report> known() {
        return known;
    }
}
