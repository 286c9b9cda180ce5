package relata.record;

/**
 * How likely somebody says something is.
 *
 * @param words that say so
 * @param low least probability that they stand for, from 0 to 1
 * @param high greatest
 */
public record Certainty(String words, double low, double high) {

    /** The middle of what the words stand for. */
    public double probability() {
        return (low + high) / 2;
    }
}
