package relata.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import relata.picture.Assertion;
import relata.picture.Assertion.Effect;
import relata.picture.Leanings;
import relata.picture.Origin;
import relata.picture.Picture;
import relata.picture.Window;

/** How claims of who has a place fared against later ones about the same days. */
final class ControlRecord {

    /** What one origin says of one holder and of certain days: however often, it counts once. */
    private record Said(String origin, Effect effect, String holder, Window days) {}

    private final Independence independence;
    private final Leanings leanings;
    private final Map<String, Fared> fared = new HashMap<>();
    private final Map<String, Integer> conceded = new HashMap<>();
    private final Map<String, Integer> revised = new HashMap<>();

    ControlRecord(Independence independence, Leanings leanings) {
        this.independence = independence;
        this.leanings = leanings;
    }

    Fared of(String origin) {
        return fared.getOrDefault(origin, Fared.NONE);
    }

    int conceded(String origin) {
        return conceded.getOrDefault(origin, 0);
    }

    int revised(String origin) {
        return revised.getOrDefault(origin, 0);
    }

    Collection<String> origins() {
        return fared.keySet();
    }

    /** @param assertions all about one place */
    void add(List<Assertion> assertions) {
        Map<Said, Assertion> once = new LinkedHashMap<>();
        assertions.stream()
                .filter(assertion -> !assertion.part() && assertion.isNamed())
                .filter(assertion -> has(assertion) || hasNot(assertion))
                .filter(assertion -> Forecasts.said(assertion.statement()).isPresent())
                .sorted((one, other) -> Forecasts.BY_SAYING.compare(one.statement(), other.statement()))
                .forEach(assertion -> once.putIfAbsent(
                        new Said(assertion.origin().id(), assertion.effect(), assertion.holder(), assertion.window()),
                        assertion));
        List<Assertion> all = new ArrayList<>(once.values());
        for (int i = 0; i < all.size(); i++) {
            judge(all.get(i), all.subList(i + 1, all.size()));
        }
    }

    /** @param after what was said after it or at the same time */
    private void judge(Assertion assertion, List<Assertion> after) {
        Origin origin = assertion.origin();
        Window said = Forecasts.said(assertion.statement()).orElseThrow();
        boolean supported = false;
        boolean contradicted = false;
        boolean takenBack = false;
        for (Assertion later : after) {
            if (Forecasts.said(later.statement()).orElseThrow().from().isAfter(said.to())) {
                boolean own = later.origin().id().equals(origin.id());
                boolean against = speaksAgainst(later, assertion);
                takenBack |= own && against;
                contradicted |= !own && against;
                supported |= independence.canBearOut(later.origin(), origin) && bearsOut(later, assertion);
            }
        }
        fared.put(origin.id(), of(origin.id()).with(Fared.Fate.of(supported, contradicted)));
        if (takenBack) {
            revised.merge(origin.id(), 1, Integer::sum);
        }
        if (leanings.isAgainstInterest(assertion)) {
            conceded.merge(origin.id(), 1, Integer::sum);
        }
    }

    private static boolean bearsOut(Assertion later, Assertion assertion) {
        boolean sameDays = later.window().overlaps(assertion.window());
        boolean soonAfter = !later.window().from().isBefore(assertion.window().from())
                && later.window().daysTo(assertion.window()) <= Picture.DAYS_A_HOLDING_LASTS;
        boolean same = later.holder().equals(assertion.holder());
        if (has(assertion)) {
            return same && has(later) && (sameDays || assertion.effect() == Effect.GAINS && soonAfter);
        }
        return (same && hasNot(later) || !same && has(later)) && (sameDays || soonAfter);
    }

    private static boolean speaksAgainst(Assertion later, Assertion assertion) {
        boolean same = later.holder().equals(assertion.holder());
        boolean rivals = has(assertion)
                ? has(later) && !same || same && isDenial(later)
                : isDenial(assertion) && same && has(later);
        return rivals && later.window().overlaps(assertion.window());
    }

    private static boolean has(Assertion assertion) {
        return assertion.effect() == Effect.GAINS || assertion.effect() == Effect.KEEPS;
    }

    private static boolean hasNot(Assertion assertion) {
        return isDenial(assertion) || assertion.effect() == Effect.LEAVES;
    }

    /** Who left may have held it on the same day. */
    private static boolean isDenial(Assertion assertion) {
        return assertion.effect() == Effect.LOSES || assertion.effect() == Effect.LACKS;
    }
}
