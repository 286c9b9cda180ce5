package relata.tolls;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import relata.names.KnownPlace;
import relata.names.Names;

/**
 * Whether two accounts are of one event: nothing speaks against it – day, place, means –, and they share words that few others use. A
 * word weighs {@code ln(1 + N/n)} where {@code n} of {@code N} accounts have it; together they have to weigh as much as one that no
 * other account has and be a good part of the briefer account, or as much as two such words. One number of one origin does as well, or
 * one that the other names as the count before, and so do tolls of one size at one place on one day that both name.
 */
final class Likeness {

    /** So much of what is to be known of the briefer account has to be shared. */
    private static final double SHARED = 0.3;
    /** Where the days differ, so much, told by another publisher: some report each day's shelling in the same words. */
    private static final double SHARED_ON_ANOTHER_DAY = 0.6;

    static final int WEEK = 7;
    /** Numbers that differ by no more than this part of the greater one are of one size. */
    private static final double OF_ONE_SIZE = 0.1;
    /** From here on the same number is hardly chance. */
    private static final double TELLING_NUMBER = 10;

    private final Names names;
    private final Map<String, Integer> frequency = new HashMap<>();
    private final int accounts;

    Likeness(Names names, Collection<Account> all) {
        this.names = names;
        this.accounts = all.size();
        all.forEach(account -> account.words().keySet().forEach(word -> frequency.merge(word, 1, Integer::sum)));
    }

    double weight(String word) {
        return Math.log(1 + (double) accounts / frequency.getOrDefault(word, 1));
    }

    private double enough() {
        return Math.log(1 + (double) accounts);
    }

    /** How much speaks for one event; none where that is too little, or something speaks against it. */
    Optional<Double> of(Account one, Account other) {
        if (one.daysTo(other) > WEEK || !agree(one, other)) {
            return Optional.empty();
        }
        double shared = one.words().keySet().stream()
                .filter(other.words()::containsKey)
                .mapToDouble(this::weight)
                .sum();
        double brief =
                Math.min(weight(one.words().keySet()), weight(other.words().keySet()));
        boolean sameNumber = giveOneNumber(one, other);
        double told = shared + (sameNumber ? enough() / 2 : 0);
        boolean alike;
        if (one.mayBeOfOneDay(other)) {
            alike = told >= 2 * enough()
                    || told >= enough() && shared >= SHARED * brief
                    || giveItOfOneOriginOrAsFormer(one, other)
                    || areOfOneSize(one, other);
        } else {
            alike = sameNumber
                    && isOneDayOrAWeekOff(one, other)
                    && areOfTwoPublishers(one, other)
                    && told >= enough()
                    && shared >= SHARED_ON_ANOTHER_DAY * brief;
        }
        return alike ? Optional.of(told) : Optional.empty();
    }

    /** Whether day, place and means leave open that both are of one event. */
    boolean agree(Account one, Account other) {
        return (one.daysTo(other) <= WEEK || !one.isDayStated() || !other.isDayStated())
                && (one.means().isEmpty()
                        || other.means().isEmpty()
                        || one.means().stream().anyMatch(other.means()::contains))
                && one.places().stream().allMatch(place -> mayLieIn(place, other.places()));
    }

    /** What happened at night is told of either day; a weekday may be counted from the wrong week. */
    private static boolean isOneDayOrAWeekOff(Account one, Account other) {
        long days = one.daysTo(other);
        return days == 1 || days == WEEK;
    }

    private static boolean areOfTwoPublishers(Account one, Account other) {
        return !one.last()
                .statement()
                .publisher()
                .equals(other.last().statement().publisher());
    }

    private double weight(Set<String> words) {
        return words.stream().mapToDouble(this::weight).sum();
    }

    private static boolean giveOneNumber(Account one, Account other) {
        return one.tolls().stream().anyMatch(toll -> same(toll, other).findAny().isPresent());
    }

    /** One number of one origin, or one that the other names as the count before. */
    private static boolean giveItOfOneOriginOrAsFormer(Account one, Account other) {
        return one.tolls().stream()
                .anyMatch(toll -> same(toll, other)
                        .anyMatch(their -> their.isOfOneOriginWith(toll)
                                || (their.standing() == Toll.Standing.FORMER)
                                        != (toll.standing() == Toll.Standing.FORMER)));
    }

    /** An attack that kills many is rare: at the same place on the same stated day, tolls of one size are of one event. */
    private static boolean areOfOneSize(Account one, Account other) {
        return one.isDayStated()
                && other.isDayStated()
                && one.places().stream()
                        .anyMatch(place -> isKnown(place) && other.places().contains(place))
                && one.tolls().stream()
                        .anyMatch(toll -> other.tolls().stream()
                                .anyMatch(their -> their.relation() == toll.relation()
                                        && their.whom().equals(toll.whom())
                                        && Math.min(their.least(), toll.least()) >= TELLING_NUMBER
                                        && Math.abs(their.least() - toll.least())
                                                <= OF_ONE_SIZE * Math.max(their.least(), toll.least())));
    }

    private static Stream<Toll> same(Toll toll, Account other) {
        return other.tolls().stream()
                .filter(their -> their.relation() == toll.relation()
                        && their.least() == toll.least()
                        && toll.least() >= TELLING_NUMBER);
    }

    /** Names that nobody could place may be any place. */
    private boolean mayLieIn(String place, Set<String> others) {
        List<String> known = others.stream().filter(Likeness::isKnown).toList();
        return !isKnown(place)
                || known.isEmpty()
                || known.stream().anyMatch(other -> holds(place, other) || holds(other, place));
    }

    private static boolean isKnown(String place) {
        return !place.contains(Names.UNRESOLVED);
    }

    /** Whether one place is the other or lies in it, as far as the profile knows; what it does not know may. */
    private boolean holds(String outer, String inner) {
        Optional<KnownPlace> container = names.profile().place(outer);
        if (outer.equals(inner)
                || container.map(KnownPlace::kind).filter("country"::equals).isPresent()) {
            return true;
        }
        Optional<String> up = names.profile().place(inner).flatMap(KnownPlace::in);
        while (up.isPresent()) {
            if (up.get().equals(outer)) {
                return true;
            }
            up = names.profile().place(up.get()).flatMap(KnownPlace::in);
        }
        return false;
    }

    /** The narrowest of places, of those that are known. */
    Optional<String> narrowest(Collection<String> places) {
        List<String> known = places.stream().filter(Likeness::isKnown).sorted().toList();
        return known.stream()
                .filter(place -> known.stream().noneMatch(other -> !other.equals(place) && holds(place, other)))
                .findFirst();
    }
}
