package relata.names;

import java.util.List;
import java.util.Optional;

/**
 * One who speaks for others by office: "Observatory director Ida Roe", "the head of the Observatory".
 *
 * @param noun the office, folded
 * @param bodies whom he may speak for, as the words may be cut, the likeliest first
 * @param person his name; empty where it is not told
 */
record Office(String noun, List<String> bodies, Optional<String> person) {

    Office {
        bodies = List.copyOf(bodies);
    }

    /** "The spokeswoman". */
    boolean isBare() {
        return bodies.isEmpty() && person.isEmpty();
    }
}
