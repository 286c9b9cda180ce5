package relata.names;

import java.util.List;
import java.util.Set;

/**
 * Words that several sides have for several foes: "terrorists" are whoever the speaker fights.
 *
 * @param words folded
 * @param actors ids of those who may be meant
 */
record Label(Set<String> words, List<String> actors) {}
