package relata.gazetteer;

/** What is wrong with a row of a file that is being imported. Whoever knows the file's name adds it. */
final class RowError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Row row;

    RowError(Row row, String reason) {
        super(reason);
        this.row = row;
    }

    GazetteerError in(java.nio.file.Path file) {
        return new GazetteerError(file, row + ": " + getMessage() + "; nothing was imported", this);
    }
}
