package relata.ledger;

import java.util.Set;

/**
 * A place, actor, voice or publisher as somebody asks for it.
 *
 * @param words words of its name in a report, or its id with or without the prefix
 * @param ids what a profile takes these words for, in whatever spelling: these count as well
 */
public record Sought(String words, Set<String> ids) {

    public Sought {
        ids = Set.copyOf(ids);
    }
}
