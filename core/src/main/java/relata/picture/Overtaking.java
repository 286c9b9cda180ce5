package relata.picture;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import relata.picture.Assertion.Effect;

/** Finds what overtakes an assertion: what makes it true then, for all that is said, and no more. */
final class Overtaking {

    private final List<Assertion> byDay;
    /** No window is longer, so that nothing that begins earlier than this can reach into a window. */
    private final long longestWindow;

    /** @param byDay all assertions about a place, by the first day they are about */
    Overtaking(List<Assertion> byDay) {
        this.byDay = byDay;
        this.longestWindow =
                byDay.stream().mapToLong(one -> one.window().length()).max().orElse(0);
    }

    Optional<Assertion> of(Assertion assertion) {
        int start = firstFrom(assertion.window().from().minusDays(longestWindow));
        return IntStream.range(start, byDay.size())
                .mapToObj(byDay::get)
                .filter(other -> overtakes(other, assertion))
                .findFirst();
    }

    private int firstFrom(LocalDate day) {
        int low = 0;
        int high = byDay.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (byDay.get(middle).window().from().isBefore(day)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static boolean overtakes(Assertion later, Assertion earlier) {
        boolean after = later.window().isAfter(earlier.window());
        return switch (earlier.effect()) {
            case GAINS, KEEPS ->
                earlier.part()
                        ? after && later.gives() && !later.part() || endsWhole(later, earlier)
                        : after && later.gives() && !later.part() && later.isOfOtherHolder(earlier)
                                || endsWhole(later, earlier)
                                || isTakenFromItInTheSameAccount(later, earlier);
            case LACKS -> after && later.gives() && later.holder().equals(earlier.holder());
            case CONTESTED -> after && !later.part() && (later.effect() == Effect.GAINS);
            default -> false;
        };
    }

    private static boolean endsWhole(Assertion later, Assertion earlier) {
        if (!later.ends() || later.part() || !later.holder().equals(earlier.holder())) {
            return false;
        }
        // Who left on a day, or by one account lost it, may well have held it that morning.
        boolean sameDayEnds = later.window().overlaps(earlier.window())
                && earlier.effect() == Effect.KEEPS
                && (later.effect() == Effect.LEAVES || !later.isOfOtherOrigin(earlier));
        return later.window().isAfter(earlier.window()) || sameDayEnds;
    }

    /** "took the district, which rebels had held": one account, no rivals. */
    private static boolean isTakenFromItInTheSameAccount(Assertion later, Assertion earlier) {
        return later.effect() == Effect.GAINS
                && earlier.effect() == Effect.KEEPS
                && !later.part()
                && later.isOfOtherHolder(earlier)
                && !later.isOfOtherOrigin(earlier)
                && later.window().overlaps(earlier.window());
    }
}
