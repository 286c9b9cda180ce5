package relata.tolls;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import relata.claims.Occurred;
import relata.claims.Place;
import relata.picture.Statement;
import relata.picture.Window;

/** What one report tells of one event: the tolls it gives, and by what the event may be known. */
final class Account {

    /** So many days a claim whose day is only inferred may be late: reports go on telling of an attack. */
    private static final int DAYS_TOLD_OF = 3;

    private final List<Toll> tolls = new ArrayList<>();
    private final Map<String, String> words = new LinkedHashMap<>();
    private final Set<String> means = new TreeSet<>();
    private final Set<String> places = new TreeSet<>();

    void add(Toll toll, TollWords lexicon) {
        tolls.add(toll);
        lexicon.known(toll.statement().words()).forEach(words::putIfAbsent);
        means.addAll(lexicon.means(toll.statement().words()));
        placeOf(toll.statement()).ifPresent(places::add);
    }

    static Optional<String> placeOf(Statement statement) {
        return statement.claim().place().map(Place::mention).flatMap(mention -> mention.id());
    }

    List<Toll> tolls() {
        return tolls;
    }

    /** What it may be known by, each in the form that it came in first. */
    Map<String, String> words() {
        return words;
    }

    Set<String> means() {
        return means;
    }

    Set<String> places() {
        return places;
    }

    Toll last() {
        return tolls.get(tolls.size() - 1);
    }

    /** Whether one event may have happened on the days of both. */
    boolean mayBeOfOneDay(Account other) {
        return reaches().anyMatch(mine -> other.reaches().anyMatch(mine::overlaps));
    }

    /** The days that it may be about: those that its words name; where they name none, those before it as well. */
    private Stream<Window> reaches() {
        return isDayStated()
                ? tolls.stream().filter(Account::isDayStated).map(Account::days)
                : tolls.stream()
                        .map(Account::days)
                        .map(days -> new Window(days.from().minusDays(DAYS_TOLD_OF), days.to()));
    }

    boolean isDayStated() {
        return tolls.stream().anyMatch(Account::isDayStated);
    }

    private static boolean isDayStated(Toll toll) {
        return toll.statement()
                .claim()
                .occurred()
                .filter(occurred -> occurred.basis() == Occurred.Basis.STATED)
                .isPresent();
    }

    static Window days(Toll toll) {
        return Window.of(toll.statement()).orElseThrow();
    }

    /** How many days lie between the two, by what they say. */
    long daysTo(Account other) {
        return tolls.stream()
                .flatMapToLong(
                        one -> other.tolls.stream().mapToLong(two -> days(one).daysTo(days(two))))
                .min()
                .orElse(Long.MAX_VALUE);
    }

    /** Whether one of its tolls of all counts fewer than are said to be some of them. */
    boolean isTooSmallFor(Toll other) {
        return tolls.stream()
                .anyMatch(toll -> toll.relation() == other.relation()
                        && toll.standing() == Toll.Standing.PLAIN
                        && other.standing() == Toll.Standing.PLAIN
                        && (toll.whom().equals(other.whom())
                                        && toll.isOfOneOriginWith(other)
                                        && toll.range().gapTo(other.range()) > 0
                                || isMoreThan(toll, other)
                                || isMoreThan(other, toll)));
    }

    private static boolean isMoreThan(Toll some, Toll all) {
        return !some.whom().equals(Tolls.PEOPLE)
                && all.whom().equals(Tolls.PEOPLE)
                && some.least() > all.range().high();
    }
}
