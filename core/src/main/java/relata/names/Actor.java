package relata.names;

import java.util.List;
import java.util.Optional;

/**
 * Somebody who acts in a conflict.
 *
 * @param id stable, for example {@code actor:syrian-army}
 * @param name neutral
 * @param side id of the side it belongs to; none for those on no side
 * @param partOf id of the actor that it belongs to: the army to its government
 * @param aliases other names, neutral as well
 * @param labels loaded words that others use for it ("the regime"): they lead to the actor, and stay in the claim
 */
public record Actor(
        String id,
        String name,
        Optional<String> side,
        Optional<String> partOf,
        List<String> aliases,
        List<String> labels) {

    public Actor {
        aliases = List.copyOf(aliases);
        labels = List.copyOf(labels);
    }
}
