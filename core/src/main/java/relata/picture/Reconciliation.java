package relata.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import relata.picture.Assertion.Effect;

/** Sets the assertions about one place against each other. {@code docs/picture.md} says what each step means. */
final class Reconciliation {

    static final Comparator<Assertion> BY_DAY = Comparator.comparing(
                    (Assertion assertion) -> assertion.window().from())
            .thenComparing(assertion -> assertion.window().to())
            .thenComparing(assertion -> assertion.statement().report())
            .thenComparing(assertion -> assertion.statement().claim().id());

    private final Origins origins;
    private final Leanings leanings;
    private final int daysAHoldingLasts;
    private final LocalDate day;

    Reconciliation(Origins origins, Leanings leanings, int daysAHoldingLasts, LocalDate day) {
        this.origins = origins;
        this.leanings = leanings;
        this.daysAHoldingLasts = daysAHoldingLasts;
        this.day = day;
    }

    PlacePicture of(String place, String name, Collection<Assertion> assertions) {
        List<Assertion> all = assertions.stream().sorted(BY_DAY).toList();
        List<Assertion> current = new ArrayList<>();
        List<Assertion> superseded = new ArrayList<>();
        Map<Assertion, Assertion> overtaken = new HashMap<>();
        Overtaking overtaking = new Overtaking(all);
        for (Assertion assertion : all) {
            Optional<Assertion> by = overtaking.of(assertion);
            if (by.isPresent()) {
                overtaken.put(assertion, by.get());
                superseded.add(assertion);
            } else if (hasAged(assertion)) {
                superseded.add(assertion);
            } else {
                current.add(assertion);
            }
        }
        Standing standing = standing(place, name, current, superseded.stream().anyMatch(Assertion::gives));
        return new PlacePicture(
                place,
                name,
                standing.state(),
                standing.holdings(),
                standing.disputes(),
                superseded.stream()
                        .map(old -> new Superseded(
                                old.statement(),
                                Optional.ofNullable(overtaken.get(old)).map(Assertion::statement)))
                        .toList(),
                statements(current, assertion -> assertion.effect() == Effect.CONTESTED),
                statements(current, assertion -> assertion.effect() == Effect.LACKS),
                statements(current, assertion -> assertion.effect() == Effect.PROSPECT),
                note(current, standing.holdings(), overtaken));
    }

    /** How the assertions that are left stand together. */
    record Standing(State state, List<Holding> holdings, List<Dispute> disputes) {}

    /**
     * How assertions about one place stand together.
     *
     * @param current what is not overtaken and has not aged, by the first day that it is about
     * @param wasHeld whether anybody was said to hold it, by what is out of date
     */
    Standing standing(String place, String name, List<Assertion> current, boolean wasHeld) {
        List<Holding> holdings = holdings(current);
        List<Dispute> disputes = new Rivalry(origins).among(place, name, current);
        return new Standing(state(disputes, holdings, wasHeld), holdings, disputes);
    }

    private boolean hasAged(Assertion assertion) {
        return aged(assertion, daysAHoldingLasts)
                .filter(from -> !from.isAfter(day))
                .isPresent();
    }

    /** The first day on which an assertion is out of date although nothing overtook it; none where it lasts. */
    static Optional<LocalDate> aged(Assertion assertion, int daysAHoldingLasts) {
        return Optional.of(assertion.window().to().plusDays(daysAHoldingLasts + 1L))
                .filter(any -> assertion.ages());
    }

    private List<Holding> holdings(List<Assertion> current) {
        Map<String, List<Assertion>> groups = new TreeMap<>();
        current.stream()
                .filter(Assertion::gives)
                .forEach(assertion -> groups.computeIfAbsent(
                                assertion.holder() + (assertion.part() ? " part" : ""), any -> new ArrayList<>())
                        .add(assertion));
        return groups.values().stream()
                .map(this::holding)
                .sorted(Comparator.comparing(Holding::part)
                        .thenComparing(holding -> !isNamed(holding))
                        .thenComparing(holding -> -holding.origins().size()))
                .toList();
    }

    private Holding holding(List<Assertion> group) {
        Assertion first = group.get(0);
        List<Statement> statements = group.stream().map(Assertion::statement).toList();
        return new Holding(
                first.holder(),
                first.holderName(),
                first.part(),
                statements,
                origins.among(statements),
                conceding(group),
                statements.stream()
                        .collect(Collectors.groupingBy(
                                statement -> origins.of(statement).id())),
                first.window().from(),
                group.stream()
                        .map(assertion -> assertion.window().to())
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
    }

    private List<Origin> conceding(List<Assertion> group) {
        return origins.among(group.stream()
                .filter(leanings::isAgainstInterest)
                .map(Assertion::statement)
                .toList());
    }

    private static State state(List<Dispute> disputes, List<Holding> holdings, boolean wasHeld) {
        if (!disputes.isEmpty()) {
            return State.DISPUTED;
        }
        List<Holding> deciding = deciding(holdings);
        if (!deciding.isEmpty()) {
            boolean several =
                    deciding.stream().allMatch(holding -> holding.origins().size() > 1);
            return several ? State.AGREED : State.SINGLE_ORIGIN;
        }
        return wasHeld ? State.OUT_OF_DATE : State.NONE;
    }

    private static boolean isNamed(Holding holding) {
        return !holding.holder().equals(Holders.NOBODY.id());
    }

    /** What is said of the whole goes before what is said of parts, and a named holder before none. */
    private static List<Holding> deciding(List<Holding> holdings) {
        List<Holding> whole =
                holdings.stream().filter(holding -> !holding.part()).toList();
        List<Holding> all = whole.isEmpty() ? holdings : whole;
        List<Holding> named = all.stream().filter(Reconciliation::isNamed).toList();
        return named.isEmpty() ? all : named;
    }

    private static List<Statement> statements(List<Assertion> assertions, Predicate<Assertion> which) {
        return assertions.stream().filter(which).map(Assertion::statement).toList();
    }

    private static Optional<String> note(
            List<Assertion> current, List<Holding> holdings, Map<Assertion, Assertion> overtaken) {
        List<Holding> deciding = deciding(holdings);
        if (deciding.size() > 1 && deciding.stream().allMatch(Holding::part)) {
            return Optional.of("Each is said of a part; nothing says that the parts are the same.");
        }
        if (deciding.size() > 1
                && deciding.stream()
                                .flatMap(h -> h.origins().stream())
                                .map(Origin::id)
                                .distinct()
                                .count()
                        == 1) {
            return Optional.of("One origin gives it to both sides.");
        }
        if (holdings.isEmpty()) {
            return current.stream()
                    .filter(ending -> ending.ends() && ending.isNamed())
                    .reduce((one, other) -> other)
                    .map(left ->
                            "Said to be left or lost by " + left.holderName() + "; nobody is said to hold it since.");
        }
        return overtaken.entrySet().stream()
                .filter(pair -> pair.getKey().effect() == Effect.GAINS
                        && pair.getValue().effect() == Effect.KEEPS
                        && pair.getKey().isOfOtherHolder(pair.getValue())
                        && current.contains(pair.getValue()))
                .min(Map.Entry.comparingByKey(BY_DAY))
                .map(pair -> "Said to be taken by " + pair.getKey().holderName() + " on "
                        + pair.getKey().window().from() + " and held by "
                        + pair.getValue().holderName() + " on "
                        + pair.getValue().window().from()
                        + "; nobody says how it changed hands.");
    }
}
