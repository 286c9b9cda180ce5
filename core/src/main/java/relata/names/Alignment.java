package relata.names;

/** Where a source stands towards a side. Said of the source, never of a claim. */
public enum Alignment {
    WITH,
    AGAINST,
    NEUTRAL
}
