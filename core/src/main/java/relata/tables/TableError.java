package relata.tables;

/** A table, or a row of it, that cannot be read. The message is one line. */
public final class TableError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TableError(String reason) {
        super(reason);
    }
}
