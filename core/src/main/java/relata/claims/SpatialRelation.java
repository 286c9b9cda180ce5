package relata.claims;

import java.util.Locale;

/**
 * How a place lies to the one it is told from.
 *
 * @param kind in which of three ways
 * @param words the words that say so: "the eastern part of", "near", "5 km northeast of"
 */
public record SpatialRelation(Kind kind, String words) {

    public enum Kind {
        /** Within it, and less than all of it. */
        PART,
        /** Beside it, nobody says on which side. */
        NEAR,
        /** Beside it, at a point of the compass or a distance. */
        DIRECTION;

        /** As it is printed and stored. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether what is told of lies outside of the named place. */
    public boolean isOutside() {
        return kind != Kind.PART;
    }
}
