package relata.tables;

import java.util.Locale;

/** What a column of a table of statements holds. */
public enum TableColumn {
    /** The place that is spoken of. */
    PLACE,
    /** Who holds it, or that it is contested. */
    HOLDER,
    /** What is said: "takes", "loses"; without such a column, that it is held. */
    RELATION,
    /** The day that the statement is about; without one, the day on which it was said. */
    ABOUT,
    /** When it was said. */
    SAID,
    /** Who said it. */
    PUBLISHER,
    /** Where it was said. */
    URL,
    /** The words in which it was said; without them, the row stands for them. */
    WORDS;

    /** The word used in the vocabulary and on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
