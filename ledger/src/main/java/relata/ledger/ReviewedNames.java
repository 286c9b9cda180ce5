package relata.ledger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import relata.claims.Field;
import relata.names.NameKeys;
import relata.names.Names;
import relata.names.Precedents;
import relata.review.Act;
import relata.review.Decision;

/**
 * Which places people said that names stand for, at one moment. What a rule took a name for counts for nothing: a mistake would
 * confirm itself, and the same reports read in another order would stand for other places. So reading depends on the report, the
 * vocabulary, the gazetteers and what reviewers had decided when it began, and on nothing read before or beside it.
 */
final class ReviewedNames implements Precedents {

    private static final String PLACE = "place:";

    private final Map<String, List<Precedent>> precedents = new HashMap<>();

    private ReviewedNames(Map<String, Map<String, Set<String>>> reports) {
        reports.forEach((name, places) -> precedents.put(
                name,
                places.entrySet().stream()
                        .map(place ->
                                new Precedent(place.getKey(), place.getValue().size()))
                        .toList()));
    }

    static Precedents at(Handle handle, Moment moment) {
        NameKeys keys = new NameKeys();
        Map<String, Map<String, Set<String>>> reports = new TreeMap<>();
        for (Decision decision : ReviewLoader.load(handle, moment).standing()) {
            told(decision).forEach((words, id) -> {
                String name = keys.folded(words);
                if (id.startsWith(PLACE) && !id.contains(Names.UNRESOLVED) && !name.isEmpty()) {
                    reports.computeIfAbsent(name, any -> new TreeMap<>())
                            .computeIfAbsent(id, any -> new HashSet<>())
                            .add(report(decision));
                }
            });
        }
        return reports.isEmpty() ? Precedents.NONE : new ReviewedNames(reports);
    }

    /** Names of places with what a decision says they stand for. */
    private static Map<String, String> told(Decision decision) {
        Map<String, String> told = new TreeMap<>();
        if (decision.act() instanceof Act.Merge merge) {
            unresolved(merge.identity(), merge.takenFor(), told);
        } else if (decision.act() instanceof Act.Split split) {
            split.words()
                    .ifPresentOrElse(
                            words -> told.put(words, split.takenFor()),
                            () -> unresolved(split.identity(), split.takenFor(), told));
        } else if (decision.act() instanceof Act.Correct correct) {
            correct.correction().values().getOrDefault(Field.PLACE, List.of()).forEach(place -> put(place, told));
        } else if (decision.act() instanceof Act.Add add) {
            Field.PLACE.of(add.drafted()).forEach(place -> put(place, told));
        }
        return told;
    }

    /** An identity that rests on a spelling is that name. */
    private static void unresolved(String identity, String takenFor, Map<String, String> told) {
        String prefix = PLACE + Names.UNRESOLVED;
        if (identity.startsWith(prefix)) {
            told.put(identity.substring(prefix.length()), takenFor);
        }
    }

    private static void put(Field.Value place, Map<String, String> told) {
        place.id().ifPresent(id -> told.put(place.text(), id));
    }

    /** A decision for all reports counts as one. */
    private static String report(Decision decision) {
        if (decision.act() instanceof Act.OnClaim onClaim) {
            return onClaim.report();
        }
        return decision.act() instanceof Act.Split split ? split.report() : "";
    }

    @Override
    public List<Precedent> of(String name) {
        return precedents.getOrDefault(name, List.of());
    }
}
