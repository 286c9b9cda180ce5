package relata.origins;

/** What two reports have to do with each other, as far as their words tell. */
public enum Kinship {
    /** They are copies of one text: what both say has one origin. */
    COPIES("copies of one text"),
    /** A passage stands in both: what it says has one origin. */
    PASSAGE("a passage in common"),
    /** A quotation stands in both: for that quotation they have one origin, for all else two. */
    QUOTATION("a quotation in common"),
    /** Nothing shows that they have an origin in common. */
    NONE("nothing in common");

    private final String words;

    Kinship(String words) {
        this.words = words;
    }

    /** As it is printed and exported. */
    public String words() {
        return words;
    }
}
