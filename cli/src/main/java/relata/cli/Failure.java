package relata.cli;

/** Something the user can do something about. The message is one line. */
final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Failure(String message) {
        super(message);
    }
}
