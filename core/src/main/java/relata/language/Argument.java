package relata.language;

/**
 * Something a predicate is said of.
 *
 * @param path its part: "subject" and "object" are those of the active voice whatever the voice of the clause; a preposition stands
 *     for itself ("from", "according to"); "poss" is a possessor, "mod" a noun or adjective before a noun, "time" a bare time
 * @param phrase the words
 * @param origin how the part was found
 */
public record Argument(String path, Phrase phrase, Origin origin) {

    public enum Origin {
        /** The parse says so. */
        PARSE,
        /** Shared with another clause: a coordinated verb, an infinitive, a participle, a relative clause, a light verb. */
        INHERITED,
        /** The parse has nothing; the nearest words that fit were taken. */
        NEIGHBOUR
    }
}
