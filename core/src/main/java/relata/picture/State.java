package relata.picture;

/** How what is said of a place stands together. None of them says who is right. */
public enum State {
    /** Two or more origins give it to one side, and none gives it to another. */
    AGREED("agreed"),
    /** Origins give it to different sides for the same days, or one denies what another says. */
    DISPUTED("disputed"),
    /** One origin alone says who holds it. */
    SINGLE_ORIGIN("single origin"),
    /** What was said has been overtaken or has aged, and nothing newer says who holds it. */
    OUT_OF_DATE("out of date"),
    /** It is spoken of, but nobody is said to hold it. */
    NONE("no holder named");

    private final String words;

    State(String words) {
        this.words = words;
    }

    /** The words shown to users and used in exports. */
    public String words() {
        return words;
    }
}
