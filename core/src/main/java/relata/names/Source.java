package relata.names;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A publisher or speaker who can be named.
 *
 * @param id stable, for example {@code source:sohr}
 * @param name as it calls itself
 * @param type what it is, "agency" or "monitor": a key of the nouns that may stand for it ("the agency")
 * @param aliases other names
 * @param alignments towards a side, by the side's id
 * @param republishes id of the source whose reports it prints, where it does no reporting of its own
 */
public record Source(
        String id,
        String name,
        Optional<String> type,
        List<String> aliases,
        Map<String, Alignment> alignments,
        Optional<String> republishes) {

    public Source {
        aliases = List.copyOf(aliases);
        alignments = Map.copyOf(alignments);
    }
}
