package relata.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import relata.picture.Timeline.Interval;
import relata.picture.Timeline.Lane;
import relata.picture.Timeline.Stretch;

/** Follows one place from day to day: the picture of each day on which something may change. */
final class Timelines {

    private final ByPlace spoken;
    private final Leanings leanings;
    private final int daysAHoldingLasts;

    Timelines(ByPlace spoken, Leanings leanings, int daysAHoldingLasts) {
        this.spoken = spoken;
        this.leanings = leanings;
        this.daysAHoldingLasts = daysAHoldingLasts;
    }

    Optional<Timeline> of(String place) {
        return Optional.ofNullable(spoken.assertions().get(place)).map(assertions -> {
            List<PlacePicture> pictures = new ArrayList<>();
            List<LocalDate> days = new ArrayList<>();
            for (LocalDate day : daysOfChange(assertions)) {
                PlacePicture picture = on(day, place, assertions);
                if (pictures.isEmpty() || !isAlike(pictures.get(pictures.size() - 1), picture)) {
                    days.add(day);
                    pictures.add(picture);
                }
            }
            return new Timeline(
                    place, spoken.nameOf(place), lanes(days, pictures), stretches(days, pictures, assertions));
        });
    }

    /** The days on which claims begin, and those on which they have aged. */
    private TreeSet<LocalDate> daysOfChange(List<Assertion> assertions) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Assertion assertion : assertions) {
            days.add(assertion.window().from());
            if (assertion.ages()) {
                days.add(assertion.window().to().plusDays(daysAHoldingLasts + 1L));
            }
        }
        return days;
    }

    private PlacePicture on(LocalDate day, String place, List<Assertion> assertions) {
        List<Assertion> begun = assertions.stream()
                .filter(assertion -> !assertion.window().from().isAfter(day))
                .toList();
        return new Reconciliation(spoken.origins(), leanings, daysAHoldingLasts, day)
                .of(place, spoken.nameOf(place), begun);
    }

    private static boolean isAlike(PlacePicture one, PlacePicture other) {
        return one.state() == other.state() && holders(one).equals(holders(other));
    }

    private static List<String> holders(PlacePicture picture) {
        return picture.holdings().stream()
                .map(holding -> holding.holder() + (holding.part() ? " part" : ""))
                .sorted()
                .toList();
    }

    private static List<Stretch> stretches(
            List<LocalDate> days, List<PlacePicture> pictures, List<Assertion> assertions) {
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            LocalDate from = days.get(i);
            stretches.add(new Stretch(
                    from,
                    dayBeforeNext(days, i),
                    pictures.get(i).state(),
                    pictures.get(i).holdings().stream()
                            .map(holding -> holding.name() + (holding.part() ? " in part" : ""))
                            .toList(),
                    assertions.stream()
                            .filter(assertion -> assertion.window().from().equals(from))
                            .sorted(Reconciliation.BY_DAY)
                            .map(Assertion::statement)
                            .distinct()
                            .toList()));
        }
        return stretches;
    }

    private static Optional<LocalDate> dayBeforeNext(List<LocalDate> days, int i) {
        return i + 1 < days.size() ? Optional.of(days.get(i + 1).minusDays(1)) : Optional.empty();
    }

    private static List<Lane> lanes(List<LocalDate> days, List<PlacePicture> pictures) {
        Map<String, String> names = new LinkedHashMap<>();
        pictures.forEach(
                picture -> picture.holdings().forEach(holding -> names.putIfAbsent(holding.holder(), holding.name())));
        return names.entrySet().stream()
                .map(side -> new Lane(
                        side.getKey(),
                        side.getValue(),
                        Stream.of(false, true)
                                .flatMap(part -> intervals(side.getKey(), part, days, pictures).stream())
                                .toList()))
                .toList();
    }

    private static List<Interval> intervals(
            String holder, boolean part, List<LocalDate> days, List<PlacePicture> pictures) {
        List<Interval> intervals = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            Optional<Holding> begins = holding(pictures.get(i), holder, part);
            if (begins.isPresent()
                    && (i == 0 || holding(pictures.get(i - 1), holder, part).isEmpty())) {
                int last = i;
                while (last + 1 < days.size()
                        && holding(pictures.get(last + 1), holder, part).isPresent()) {
                    last++;
                }
                List<Statement> statements = pictures.subList(i, last + 1).stream()
                        .flatMap(picture -> holding(picture, holder, part).stream())
                        .flatMap(holding -> holding.statements().stream())
                        .distinct()
                        .toList();
                boolean ends = last + 1 < days.size();
                intervals.add(new Interval(
                        days.get(i),
                        Window.of(statements.get(0)).filter(Window::isOneDay).isEmpty(),
                        dayBeforeNext(days, last),
                        ends && ranOut(statements, pictures.get(last + 1)),
                        part,
                        statements));
            }
        }
        return intervals;
    }

    private static Optional<Holding> holding(PlacePicture picture, String holder, boolean part) {
        return picture.holdings().stream()
                .filter(holding -> holding.holder().equals(holder) && holding.part() == part)
                .findFirst();
    }

    /** Whether nothing overtook what was said of a side: it has only aged. */
    private static boolean ranOut(List<Statement> statements, PlacePicture after) {
        return after.superseded().stream()
                .filter(old -> statements.contains(old.statement()))
                .allMatch(old -> old.by().isEmpty());
    }
}
