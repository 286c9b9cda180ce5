package relata.inputs.documents;

/**
 * How much of archives and documents is unpacked at most. Whatever exceeds a limit is named as a flaw, and what stands beside it is read.
 *
 * @param bytes of one document of an archive, unpacked
 * @param entries of one archive
 * @param depth of archives within archives; 1 reads none within another
 * @param ratio of unpacked to packed bytes, for each document beyond the first megabyte and for all of a file beyond the first 64
 * @param pages of one document
 */
public record DocumentLimits(int bytes, int entries, int depth, int ratio, int pages) {

    /** 32 MB a document, 1,000,000 entries an archive, four archives deep, 100 to 1, 5,000 pages. */
    public static final DocumentLimits STANDARD = new DocumentLimits(32 << 20, 1_000_000, 4, 100, 5_000);

    private static final int MOST_BYTES = 1 << 30;

    public DocumentLimits {
        if (bytes < 1 || bytes > MOST_BYTES || entries < 1 || depth < 1 || ratio < 1 || pages < 1) {
            throw new IllegalArgumentException(
                    "limits are wanted of 1 or more, and of at most " + MOST_BYTES + " bytes");
        }
    }
}
