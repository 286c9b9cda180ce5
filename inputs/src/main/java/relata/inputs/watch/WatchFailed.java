package relata.inputs.watch;

/** Watching that cannot go on: its folder cannot be used. The message is one line. */
public final class WatchFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WatchFailed(String reason) {
        super(reason);
    }

    WatchFailed(String reason, Throwable cause) {
        super(reason, cause);
    }
}
