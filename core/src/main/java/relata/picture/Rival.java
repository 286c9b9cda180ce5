package relata.picture;

import relata.claims.Quantity;

/**
 * A number that another cannot hold with.
 *
 * @param words as it is shown
 * @param range what it leaves open
 * @param approximate whether it is said with an "about"
 * @param unit as in {@link Quantity}
 */
public record Rival(String words, Range range, boolean approximate, String unit) {

    /** The smallest changes of which one would do, in words for users: what either would have to be, the other left as it is. */
    public String wouldMeet(Rival other) {
        boolean inOrder = range.high() < other.range.low();
        Rival lower = inOrder ? this : other;
        Rival upper = inOrder ? other : this;
        return "They would meet if “" + lower.words + "” were " + lower.raisedTo(upper.range.low()) + " or more, or “"
                + upper.words + "” were " + Wording.bound(lower.range.high(), Math::floor, unit) + " or less.";
    }

    /** An "about" stretches with the value, so a little less than the other's bound is enough. */
    private String raisedTo(double least) {
        return approximate
                ? "about " + Wording.bound(least / (1 + Range.TOLERANCE_OF_ABOUT), Math::ceil, unit)
                : Wording.bound(least, Math::ceil, unit);
    }
}
