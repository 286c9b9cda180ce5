package relata.time;

import java.util.Arrays;
import java.util.Optional;

/**
 * Words found to name a time.
 *
 * @param first first token
 * @param last last token, inclusive
 * @param meaning what they mean
 * @param weak whether they count only when joined to others: "evening" in "Wednesday evening", "0100" in "0100 on 26 August"
 */
record Find(int first, int last, Meaning meaning, boolean weak) {

    static Find of(int first, int last, Meaning meaning) {
        return new Find(first, last, meaning, false);
    }

    static Find weak(int first, int last, Meaning meaning) {
        return new Find(first, last, meaning, true);
    }

    /** The find that takes in most words; among equals the first given. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    static Optional<Find> longest(Optional<Find>... finds) {
        return Arrays.stream(finds).flatMap(Optional::stream).reduce((a, b) -> b.last() > a.last() ? b : a);
    }

    Find startingAt(int token) {
        return new Find(token, last, meaning, weak);
    }
}
