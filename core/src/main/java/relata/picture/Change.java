package relata.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import relata.claims.Claim;
import relata.claims.Field;
import relata.claims.Place;

/**
 * How a report's claims differ between two readings.
 *
 * @param before the claim in the first reading
 * @param after the claim in the second
 * @param fields what differs, in the words of {@link Field#word}, {@code voices} and {@code repeats}
 */
public record Change(Optional<Statement> before, Optional<Statement> after, List<String> fields) {

    /** What became of a claim. */
    public enum Kind {
        GAINED,
        LOST,
        CHANGED;

        /** As it is printed and exported. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Kind kind() {
        return before.isEmpty() ? Kind.GAINED : after.isEmpty() ? Kind.LOST : Kind.CHANGED;
    }

    /** The claim as the second reading has it, else as the first had it. */
    public Statement latest() {
        return after.or(() -> before).orElseThrow();
    }

    /**
     * All changes from one reading of a report to another, in text order. The same words are the same claim: those of the same id
     * first, else of the same trigger and relation, else of the same trigger.
     */
    public static List<Change> between(List<Statement> before, List<Statement> after) {
        List<Statement> lost = new ArrayList<>(before);
        Map<Statement, Statement> pairs = new HashMap<>();
        pair(lost, after, pairs, (one, other) -> one.id().equals(other.id()));
        pair(
                lost,
                after,
                pairs,
                (one, other) ->
                        one.trigger().span().equals(other.trigger().span()) && one.relation() == other.relation());
        pair(
                lost,
                after,
                pairs,
                (one, other) -> one.trigger().span().equals(other.trigger().span()));
        List<Change> changes = new ArrayList<>();
        for (Statement now : after) {
            Optional<Statement> then = Optional.ofNullable(pairs.get(now));
            List<String> fields =
                    then.map(old -> differing(old.claim(), now.claim())).orElse(List.of());
            if (then.isEmpty() || !fields.isEmpty()) {
                changes.add(new Change(then, Optional.of(now), fields));
            }
        }
        lost.forEach(old -> changes.add(new Change(Optional.of(old), Optional.empty(), List.of())));
        changes.sort(
                Comparator.comparing(change -> change.latest().claim().trigger().span()));
        return changes;
    }

    private static void pair(
            List<Statement> lost,
            List<Statement> after,
            Map<Statement, Statement> pairs,
            BiPredicate<Claim, Claim> same) {
        for (Statement now : after) {
            if (!pairs.containsKey(now)) {
                lost.stream()
                        .filter(old -> same.test(old.claim(), now.claim()))
                        .findFirst()
                        .ifPresent(old -> {
                            pairs.put(now, old);
                            lost.remove(old);
                        });
            }
        }
    }

    private static List<String> differing(Claim before, Claim after) {
        List<String> fields = new ArrayList<>();
        Field.differing(before, after).forEach(field -> fields.add(field.word()));
        boolean alike = before.place().map(Place::part).equals(after.place().map(Place::part))
                && before.place().flatMap(Place::relation).equals(after.place().flatMap(Place::relation));
        if (!alike && !fields.contains(Field.PLACE.word())) {
            fields.add(Field.PLACE.word());
        }
        if (!before.voices().equals(after.voices())) {
            fields.add("voices");
        }
        if (!before.repeats().equals(after.repeats())) {
            fields.add("repeats");
        }
        return List.copyOf(fields);
    }
}
