package relata.review;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What identities are taken for by the decisions that stand. A mention is split off first, by the latest decision that speaks
 * of it, then merged, one step and no further: {@link Rules} sees to it that no identity is passed on through another.
 */
public final class Identities {

    private final Map<String, String> merged = new HashMap<>();
    private final List<Act.Split> splits;

    Identities(List<Act> standing) {
        standing.forEach(act -> {
            if (act instanceof Act.Merge merge) {
                merged.put(merge.identity(), merge.takenFor());
            }
        });
        this.splits = standing.stream()
                .filter(Act.Split.class::isInstance)
                .map(Act.Split.class::cast)
                .toList();
    }

    boolean isEmpty() {
        return merged.isEmpty() && splits.isEmpty();
    }

    /** Whether mentions of one report may stand for something else than those of the others. */
    public boolean hasSplits() {
        return !splits.isEmpty();
    }

    /** What an identity is taken for, wherever it is mentioned. */
    public String of(String identity) {
        return merged.getOrDefault(identity, identity);
    }

    /** What a mention in a claim is taken for. */
    Optional<String> of(Optional<String> identity, String words, String report, String claim) {
        Optional<String> split = identity;
        for (Act.Split each : splits) {
            boolean applies = each.isOf(identity, report, claim, words)
                    || each.isOf(identity.map(this::of), report, claim, words);
            split = applies ? Optional.of(each.takenFor()) : split;
        }
        return split.map(this::of);
    }

    /** All identities that are taken for one of these, or for what one of these is taken for. */
    public Set<String> takenFor(Set<String> identities) {
        Set<String> meant = identities.stream().map(this::of).collect(Collectors.toSet());
        Set<String> all = new HashSet<>(meant);
        merged.forEach((identity, other) -> {
            if (meant.contains(other)) {
                all.add(identity);
            }
        });
        return all;
    }
}
