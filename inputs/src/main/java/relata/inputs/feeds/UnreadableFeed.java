package relata.inputs.feeds;

/** Bytes that are no feed. The message is one line, without the address. */
public final class UnreadableFeed extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableFeed(String reason) {
        super(reason);
    }

    UnreadableFeed(String reason, Throwable cause) {
        super(reason, cause);
    }
}
