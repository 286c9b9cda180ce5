package relata.reading;

/**
 * How much of one report is read at most.
 *
 * @param maxBytes files of more bytes than this are refused before they are read; at least 1
 * @param maxLines texts of more lines than this are refused: a log or a table, not a report; at least 1
 */
public record ReadingLimits(long maxBytes, int maxLines) {

    /** 64 MB and a million lines a report: far more than any article, little enough for memory. */
    public static final ReadingLimits STANDARD = new ReadingLimits(64L << 20, 1_000_000);

    private static final long MOST = Integer.MAX_VALUE - 64L; // what one Java array holds

    public ReadingLimits {
        if (maxBytes < 1 || maxBytes > MOST) {
            throw new IllegalArgumentException("a limit of 1 to " + MOST + " bytes is wanted, not " + maxBytes);
        }
        if (maxLines < 1) {
            throw new IllegalArgumentException("a limit of 1 line or more is wanted, not " + maxLines);
        }
    }

    /** The limit as a person says it. */
    String words() {
        return maxBytes % (1 << 20) == 0 ? (maxBytes >> 20) + " MB" : maxBytes + " bytes";
    }
}
