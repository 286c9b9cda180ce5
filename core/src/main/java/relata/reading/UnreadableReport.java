package relata.reading;

/** A report that cannot be read. The message is one line that a user can act on, without the file's name. */
public final class UnreadableReport extends Exception {

    private static final long serialVersionUID = 1L;

    public UnreadableReport(String reason) {
        super(reason);
    }

    public UnreadableReport(String reason, Throwable cause) {
        super(reason, cause);
    }
}
