package relata.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Joins neighbours that name one time together: "2 p.m." and "Tuesday", "Wednesday" and "evening". */
final class Joins {

    private static final Set<String> CLOCK_TO_DAY = Set.of("", ",", "on", "of", ", on", ".", ". on");
    private static final Set<String> DAY_TO_CLOCK =
            Set.of("", ",", "at", ", at", "around", "at around", "at about", "about", "by", "before", "after");
    private static final Set<String> DAY_TO_PART =
            Set.of("", "in the", "early", "late", "early in the", "early in", "at", "before");
    private static final Set<String> PART_TO_DAY = Set.of("", "of", "on", "of the");

    private static final Set<String> IN_YEAR = Set.of("", ",", "of", "in");

    private final Tokens tokens;

    Joins(Tokens tokens) {
        this.tokens = tokens;
    }

    /** What is left when neighbours are joined and what stayed weak is dropped. */
    List<Find> in(List<Find> finds) {
        List<Find> joined = new ArrayList<>();
        for (Find find : finds) {
            Find next = find;
            while (!joined.isEmpty()) {
                Optional<Find> both = join(joined.get(joined.size() - 1), next);
                if (both.isEmpty()) {
                    break;
                }
                joined.remove(joined.size() - 1);
                next = both.get();
            }
            joined.add(next);
        }
        joined.removeIf(Find::weak);
        return joined;
    }

    private Optional<Find> join(Find a, Find b) {
        Meaning first = a.meaning();
        Meaning second = b.meaning();
        if (first instanceof Clock.Time time && second.isDay()) {
            return when(CLOCK_TO_DAY, a, b, time.on(second));
        }
        if (first instanceof Clock.Time time && second instanceof Clock.Part part && part.hasOwnDay()) {
            return when(CLOCK_TO_DAY, a, b, time.on(part.day()));
        }
        if (first.isDay() && second instanceof Clock.Time time && !(b.weak() && b.first() == a.last() + 1)) {
            return when(DAY_TO_CLOCK, a, b, time.on(first));
        }
        if (first instanceof Clock.Part part && part.hasOwnDay() && second instanceof Clock.Time time) {
            return when(DAY_TO_CLOCK, a, b, time.on(part.day()));
        }
        if (first.isDay()
                && second instanceof Clock.Part part
                && !part.hasOwnDay()
                && !part.code().isEmpty()) {
            return when(DAY_TO_PART, a, b, part.on(first));
        }
        if (first instanceof Clock.Part part && !part.hasOwnDay() && second.isDay()) {
            return when(PART_TO_DAY, a, b, part.on(second));
        }
        if (second instanceof Relative.Offset year
                && year.unit() == Unit.YEAR
                && first.inYear(1).isPresent()) {
            return when(IN_YEAR, a, b, new Periods.InYear(first, year));
        }
        // "early Tuesday morning": the nearer word says more.
        if (first instanceof Clock.Part early && early.code().isEmpty() && second instanceof Clock.Part part) {
            return early.hasOwnDay() && !part.hasOwnDay()
                    ? when(Set.of(""), a, b, part.on(early.day()))
                    : when(Set.of(""), a, b, part).map(both -> new Find(both.first(), both.last(), part, b.weak()));
        }
        return Optional.empty();
    }

    private Optional<Find> when(Set<String> gaps, Find a, Find b, Meaning meaning) {
        int between = b.first() - a.last() - 1;
        if (between > 3) {
            return Optional.empty();
        }
        StringBuilder gap = new StringBuilder();
        for (int i = a.last() + 1; i < b.first(); i++) {
            gap.append(gap.isEmpty() ? "" : " ").append(tokens.key(i));
        }
        return gaps.contains(gap.toString()) ? Optional.of(Find.of(a.first(), b.last(), meaning)) : Optional.empty();
    }
}
