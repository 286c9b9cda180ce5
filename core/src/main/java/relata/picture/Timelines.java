package relata.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import relata.picture.Reconciliation.Standing;
import relata.picture.Timeline.Interval;
import relata.picture.Timeline.Lane;
import relata.picture.Timeline.Stretch;

/**
 * Follows one place from day to day. What overtakes an assertion overtakes it for good, so all that is wanted of a day is what
 * has begun, and not yet ended, by then.
 */
final class Timelines {

    /**
     * An assertion.
     *
     * @param until first day on which it is overtaken or has aged; none where it never is
     * @param overtaken first day on which it is overtaken
     */
    private record Course(Assertion assertion, Optional<LocalDate> until, Optional<LocalDate> overtaken) {

        boolean isOver(LocalDate day) {
            return until.filter(end -> !end.isAfter(day)).isPresent();
        }
    }

    /** A day from which on it stands like this. */
    private record Turn(LocalDate day, Standing standing) {

        boolean isLike(Turn other) {
            return standing.state() == other.standing.state() && holders().equals(other.holders());
        }

        private List<String> holders() {
            return standing.holdings().stream()
                    .map(holding -> holding.holder() + (holding.part() ? " part" : ""))
                    .sorted()
                    .toList();
        }

        Optional<Holding> holding(String holder, boolean part) {
            return standing.holdings().stream()
                    .filter(holding -> holding.holder().equals(holder) && holding.part() == part)
                    .findFirst();
        }
    }

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
            List<Course> courses = courses(assertions);
            List<Turn> turns = turns(place, courses);
            return new Timeline(place, spoken.nameOf(place), lanes(turns, courses), stretches(turns, courses));
        });
    }

    /** In the order of the days on which they begin. */
    private List<Course> courses(List<Assertion> assertions) {
        List<Assertion> byDay =
                assertions.stream().sorted(Reconciliation.BY_DAY).toList();
        Overtaking overtaking = new Overtaking(byDay);
        return byDay.stream()
                .map(assertion -> {
                    Optional<LocalDate> overtaken =
                            overtaking.of(assertion).map(by -> by.window().from());
                    Optional<LocalDate> aged = Reconciliation.aged(assertion, daysAHoldingLasts);
                    return new Course(
                            assertion,
                            Stream.of(overtaken, aged).flatMap(Optional::stream).min(Comparator.naturalOrder()),
                            overtaken);
                })
                .toList();
    }

    /** The days on which something changes, of those on which claims begin or have aged. */
    private List<Turn> turns(String place, List<Course> courses) {
        TreeSet<LocalDate> days = new TreeSet<>();
        courses.forEach(course -> {
            days.add(course.assertion().window().from());
            course.until().ifPresent(days::add);
        });
        List<Turn> turns = new ArrayList<>();
        List<Course> current = new ArrayList<>();
        boolean wasHeld = false;
        int begun = 0;
        for (LocalDate day : days) {
            while (begun < courses.size()
                    && !courses.get(begun).assertion().window().from().isAfter(day)) {
                current.add(courses.get(begun++));
            }
            for (Course course : current) {
                wasHeld |= course.isOver(day) && course.assertion().gives();
            }
            current.removeIf(course -> course.isOver(day));
            Turn turn = new Turn(day, standing(day, place, current, wasHeld));
            if (turns.isEmpty() || !turns.get(turns.size() - 1).isLike(turn)) {
                turns.add(turn);
            }
        }
        return turns;
    }

    private Standing standing(LocalDate day, String place, List<Course> current, boolean wasHeld) {
        return new Reconciliation(spoken.origins(), leanings, daysAHoldingLasts, day)
                .standing(
                        place,
                        spoken.nameOf(place),
                        current.stream().map(Course::assertion).toList(),
                        wasHeld);
    }

    private static List<Stretch> stretches(List<Turn> turns, List<Course> courses) {
        Map<LocalDate, List<Statement>> begin = courses.stream()
                .map(Course::assertion)
                .collect(Collectors.groupingBy(
                        assertion -> assertion.window().from(),
                        Collectors.mapping(Assertion::statement, Collectors.toList())));
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 0; i < turns.size(); i++) {
            Turn turn = turns.get(i);
            stretches.add(new Stretch(
                    turn.day(),
                    dayBeforeNext(turns, i),
                    turn.standing().state(),
                    turn.standing().holdings().stream()
                            .map(holding -> holding.name() + (holding.part() ? " in part" : ""))
                            .toList(),
                    begin.getOrDefault(turn.day(), List.of()).stream()
                            .distinct()
                            .toList()));
        }
        return stretches;
    }

    private static Optional<LocalDate> dayBeforeNext(List<Turn> turns, int i) {
        return i + 1 < turns.size() ? Optional.of(turns.get(i + 1).day().minusDays(1)) : Optional.empty();
    }

    private static List<Lane> lanes(List<Turn> turns, List<Course> courses) {
        IdentityHashMap<Statement, LocalDate> overtaken = new IdentityHashMap<>();
        courses.forEach(course -> course.overtaken()
                .ifPresent(day -> overtaken.merge(
                        course.assertion().statement(), day, (one, other) -> one.isBefore(other) ? one : other)));
        Map<String, String> names = new LinkedHashMap<>();
        turns.forEach(turn ->
                turn.standing().holdings().forEach(holding -> names.putIfAbsent(holding.holder(), holding.name())));
        return names.entrySet().stream()
                .map(side -> new Lane(
                        side.getKey(),
                        side.getValue(),
                        Stream.of(false, true)
                                .flatMap(part -> intervals(side.getKey(), part, turns, overtaken).stream())
                                .toList()))
                .toList();
    }

    private static List<Interval> intervals(
            String holder, boolean part, List<Turn> turns, IdentityHashMap<Statement, LocalDate> overtaken) {
        List<Interval> intervals = new ArrayList<>();
        int first = 0;
        while (first < turns.size()) {
            int next = first;
            Set<Statement> seen = Collections.newSetFromMap(new IdentityHashMap<>());
            List<Statement> statements = new ArrayList<>();
            Optional<Holding> holding = turns.get(next).holding(holder, part);
            while (holding.isPresent()) {
                holding.get().statements().stream().filter(seen::add).forEach(statements::add);
                next++;
                holding = next < turns.size() ? turns.get(next).holding(holder, part) : Optional.empty();
            }
            if (next > first) {
                Optional<LocalDate> end =
                        next < turns.size() ? Optional.of(turns.get(next).day()) : Optional.empty();
                intervals.add(new Interval(
                        turns.get(first).day(),
                        Window.of(statements.get(0)).filter(Window::isOneDay).isEmpty(),
                        end.map(day -> day.minusDays(1)),
                        end.filter(day -> ranOut(statements, overtaken, day)).isPresent(),
                        part,
                        statements));
            }
            first = next + 1;
        }
        return intervals;
    }

    /** Whether nothing had overtaken what was said of a side: it has only aged. */
    private static boolean ranOut(
            List<Statement> statements, IdentityHashMap<Statement, LocalDate> overtaken, LocalDate end) {
        return statements.stream()
                .noneMatch(statement -> Optional.ofNullable(overtaken.get(statement))
                        .filter(day -> !day.isAfter(end))
                        .isPresent());
    }
}
