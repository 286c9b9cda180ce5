package relata.names;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A publisher or speaker who can be named.
 *
 * @param id stable, for example {@code source:sohr}
 * @param name as it calls itself
 * @param aliases other names
 * @param alignments towards a side, by the side's id
 * @param republishes id of the source whose reports it prints, where it does no reporting of its own
 */
public record Source(
        String id, String name, List<String> aliases, Map<String, Alignment> alignments, Optional<String> republishes) {

    public Source {
        aliases = List.copyOf(aliases);
        alignments = Map.copyOf(alignments);
    }
}
