package relata.claims;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What must, or must not, stand at some paths of a clause.
 *
 * @param paths any of them
 * @param words dictionary forms of the heads that count; empty where a kind is asked for
 * @param kind the kind of noun that counts
 */
record Condition(List<String> paths, Set<String> words, Optional<String> kind) {}
