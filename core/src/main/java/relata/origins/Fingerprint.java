package relata.origins;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import relata.reading.Passage;
import relata.reading.Report;
import relata.text.Span;
import relata.voices.Quotations;

/**
 * What is kept of a text to find its copies without reading it again: about a kilobyte.
 *
 * <p>Two things of the letters of its paragraphs, words in quotation marks left out, since two reporters at one press conference bring the
 * same quotations home. For copies as wholes, the least values that 128 hash functions take on all {@value #SHINGLE} letters in a row: the
 * share of equal ones estimates how much of both texts is in both (MinHash, Broder 1997). For copied passages, hashes of
 * {@value #GRAM} letters in a row, chosen by their value alone, so that both texts choose the same (winnowing, Schleimer,
 * Wilkerson and Aiken 2003): a passage of {@value #SURELY_FOUND} letters, some 12 words, that is in both surely gives one.
 */
public final class Fingerprint {

    /** Changes whenever the same text gives another fingerprint. */
    public static final String FORM = "1";

    static final int MINIMA = 128;
    static final int SHINGLE = 10;
    static final int GRAM = 30;
    private static final int WINDOW = 30;
    static final int SURELY_FOUND = GRAM + WINDOW - 1;

    private static final int HASH_BITS = 40;
    private static final int[] FACTORS = new int[MINIMA];
    private static final int[] OTHER_FACTORS = new int[MINIMA];

    static {
        for (int i = 0; i < MINIMA; i++) {
            FACTORS[i] = (int) Hashes.mix(i) | 1;
            OTHER_FACTORS[i] = (int) Hashes.mix(MINIMA + i) | 1;
        }
    }

    private final int letters;
    private final char[] minima;
    private final long[] grams;
    private final int[] offsets;

    private Fingerprint(int letters, char[] minima, long[] grams, int[] offsets) {
        this.letters = letters;
        this.minima = minima;
        this.grams = grams;
        this.offsets = offsets;
    }

    /** Of a report as read: its paragraphs in whatever language, without headline, captions and frame. */
    public static Fingerprint of(Report report) {
        return of(report.text(), paragraphs(report));
    }

    static List<Span> paragraphs(Report report) {
        return report.passages().stream()
                .filter(passage -> passage.kind() == Passage.Kind.BODY || passage.kind() == Passage.Kind.FOREIGN)
                .map(Passage::span)
                .toList();
    }

    /** @param paragraphs in text order */
    public static Fingerprint of(String text, List<Span> paragraphs) {
        Letters letters = Letters.of(text, paragraphs, Quotations.marked(text, paragraphs));
        long[] all = letters.shingles(GRAM);
        int[] chosen = chosen(all);
        long[] grams = new long[chosen.length];
        int[] offsets = new int[chosen.length];
        for (int i = 0; i < chosen.length; i++) {
            grams[i] = all[chosen[i]] >>> (Long.SIZE - HASH_BITS);
            offsets[i] = letters.at(chosen[i]);
        }
        return new Fingerprint(letters.count(), minima(letters.shingles(SHINGLE)), grams, offsets);
    }

    /** The hash functions are multilinear in both halves of a shingle's hash, which processors do for eight at a time. */
    private static char[] minima(long[] shingles) {
        char[] minima = new char[MINIMA];
        if (shingles.length == 0) {
            return minima;
        }
        int[] least = new int[MINIMA];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (long shingle : shingles) {
            int lower = (int) shingle;
            int upper = (int) (shingle >>> Integer.SIZE);
            for (int i = 0; i < MINIMA; i++) {
                least[i] = Math.min(least[i], lower * FACTORS[i] + upper * OTHER_FACTORS[i]);
            }
        }
        for (int i = 0; i < MINIMA; i++) {
            minima[i] = (char) (Hashes.mix(least[i]) >>> (Long.SIZE - Character.SIZE));
        }
        return minima;
    }

    /** In each window the least hash, the last one where several are; each place once. */
    private static int[] chosen(long[] hashes) {
        int[] chosen = new int[hashes.length];
        int count = 0;
        int least = -1;
        for (int end = Math.min(WINDOW, hashes.length); end > 0 && end <= hashes.length; end++) {
            int start = Math.max(0, end - WINDOW);
            if (least < start) {
                least = start;
                for (int i = start + 1; i < end; i++) {
                    least = hashes[i] <= hashes[least] ? i : least;
                }
            } else if (hashes[end - 1] <= hashes[least]) {
                least = end - 1;
            }
            if (count == 0 || chosen[count - 1] != least) {
                chosen[count++] = least;
            }
        }
        return Arrays.copyOf(chosen, count);
    }

    /** How many letters and digits outside of quotations. */
    public int letters() {
        return letters;
    }

    /** The value of one of the hash functions. */
    char minimum(int i) {
        return minima[i];
    }

    /** Hashes of chosen runs of letters, in text order. */
    long[] grams() {
        return grams;
    }

    /** Where a chosen run begins in the text, in UTF-16 units. */
    int offset(int i) {
        return offsets[i];
    }

    /** How many letters of this text stand in the other one as well, as far as the minima tell. */
    double shared(Fingerprint other) {
        int equal = 0;
        for (int i = 0; i < MINIMA; i++) {
            equal += minima[i] == other.minima[i] ? 1 : 0;
        }
        double resemblance = equal / (double) MINIMA;
        double shared = resemblance / (1 + resemblance) * (letters + other.letters);
        return Math.min(shared, Math.min(letters, other.letters));
    }

    /** Which share of this text stands in the other one as well, 0 to 1, as far as fingerprints tell. */
    public double shareIn(Fingerprint other) {
        return letters == 0 ? 0 : shared(other) / letters;
    }

    /** As a ledger keeps it. */
    public byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(
                Integer.BYTES + MINIMA * Character.BYTES + grams.length * (Byte.BYTES + 2 * Integer.BYTES));
        bytes.putInt(letters);
        for (char minimum : minima) {
            bytes.putChar(minimum);
        }
        for (int i = 0; i < grams.length; i++) {
            bytes.put((byte) (grams[i] >>> Integer.SIZE)).putInt((int) grams[i]).putInt(offsets[i]);
        }
        return bytes.array();
    }

    /**
     * As it was kept.
     *
     * @throws IllegalArgumentException if these are not the bytes of a fingerprint
     */
    public static Fingerprint of(byte[] kept) {
        int rest = kept.length - Integer.BYTES - MINIMA * Character.BYTES;
        int each = Byte.BYTES + 2 * Integer.BYTES;
        if (rest < 0 || rest % each != 0) {
            throw new IllegalArgumentException("no fingerprint: " + kept.length + " bytes");
        }
        ByteBuffer bytes = ByteBuffer.wrap(kept);
        int letters = bytes.getInt();
        char[] minima = new char[MINIMA];
        for (int i = 0; i < MINIMA; i++) {
            minima[i] = bytes.getChar();
        }
        long[] grams = new long[rest / each];
        int[] offsets = new int[grams.length];
        for (int i = 0; i < grams.length; i++) {
            grams[i] = Byte.toUnsignedLong(bytes.get()) << Integer.SIZE | Integer.toUnsignedLong(bytes.getInt());
            offsets[i] = bytes.getInt();
        }
        return new Fingerprint(letters, minima, grams, offsets);
    }
}
