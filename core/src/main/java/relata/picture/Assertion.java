package relata.picture;

/**
 * What one control statement means for one holder of one place.
 *
 * @param holder key of the holder
 * @param holderName its neutral name
 * @param part whether only a part of the place is meant
 */
public record Assertion(
        Statement statement,
        Effect effect,
        String holder,
        String holderName,
        boolean part,
        Window window,
        Origin origin) {

    public enum Effect {
        /** The holder took it, and has it until something else is said. */
        GAINS,
        /** The holder has it on that day. */
        KEEPS,
        /** The holder has it no more, by force. */
        LOSES,
        /** The holder went away. */
        LEAVES,
        /** The holder is said not to have it, or not to have taken it. */
        LACKS,
        /** Something goes on there that settles nothing. */
        CONTESTED,
        /** Nothing has happened yet, or nobody says that it has. */
        PROSPECT
    }

    boolean gives() {
        return effect == Effect.GAINS || effect == Effect.KEEPS;
    }

    boolean ends() {
        return effect == Effect.LOSES || effect == Effect.LEAVES;
    }

    /** Whether it says nothing of later days. */
    boolean ages() {
        return effect != Effect.GAINS && !ends();
    }

    /** Whether the holder is named. */
    public boolean isNamed() {
        return !holder.equals(Holders.NOBODY.id());
    }

    boolean isOfOtherOrigin(Assertion other) {
        return !origin.id().equals(other.origin.id());
    }

    boolean isOfOtherHolder(Assertion other) {
        return isNamed() && other.isNamed() && !holder.equals(other.holder);
    }
}
