package relata.claims;

/** The five kinds of claim. */
public enum Kind {
    CONTROL,
    ATTACK,
    CASUALTIES,
    FIGURE,
    DIPLOMACY;

    /** The word used in exports and on the command line. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
