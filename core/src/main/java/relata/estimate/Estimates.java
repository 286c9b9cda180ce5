package relata.estimate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import relata.claims.Relation;
import relata.estimate.Testimony.Meaning;
import relata.names.Names;
import relata.origins.Copies;
import relata.picture.Assertion;
import relata.picture.ByPlace;
import relata.picture.Leanings;
import relata.picture.Statement;
import relata.reading.Published;

/** Estimates of all places that statements speak of. */
public final class Estimates {

    private static final int MOST_REASONS = 3;

    private final Map<String, List<Testimony>> testimonies = new TreeMap<>();
    private final Map<String, Statement> statements = new HashMap<>();
    private final Map<String, String> holders = new HashMap<>();
    private final LocalDate day;

    private Estimates(LocalDate day) {
        this.day = day;
        holders.put(Estimate.CONTESTED, "contested");
        holders.put(Estimate.SOMEBODY_ELSE, "somebody else");
    }

    /**
     * An estimate for each place of which control statements speak, by its identity. A pure function of the statements; their order does
     * not matter.
     *
     * @param statements of any kind; those that establish nothing, speak of parts, or are rejected, do not count
     * @param names tell sides, and where sources stand
     * @param copies among the reports of the statements
     * @param at the time that is asked about
     * @param known statements learned later are left out
     */
    public static Map<String, Estimate> of(
            Collection<Statement> statements, Names names, Copies copies, Instant at, Instant known) {
        Estimates estimates = new Estimates(at.atOffset(ZoneOffset.UTC).toLocalDate());
        Leanings leanings = new Leanings(names);
        new ByPlace(statements, names, copies, LocalDate.MAX, known)
                .assertions()
                .forEach((place, assertions) ->
                        assertions.forEach(assertion -> estimates.add(place, assertion, leanings)));
        return estimates.all();
    }

    private void add(String place, Assertion assertion, Leanings leanings) {
        Optional<Meaning> meaning = meaning(assertion);
        if (meaning.isEmpty()
                || assertion.part()
                || assertion.statement().said().isEmpty()) {
            return;
        }
        Statement statement = assertion.statement();
        String id = statement.report() + " " + statement.claim().id() + " " + assertion.holder();
        boolean ofNobody = meaning.get() == Meaning.CONTESTED;
        statements.put(id, statement);
        holders.put(assertion.holder(), assertion.holderName());
        testimonies
                .computeIfAbsent(place, any -> new ArrayList<>())
                .add(new Testimony(
                        id,
                        assertion.origin().id(),
                        meaning.get(),
                        ofNobody ? "" : assertion.holder(),
                        leanings.of(assertion.origin().id()),
                        statement.claim().occurred().map(occurred -> occurred.to()),
                        statement.said().map(Published::from).orElseThrow()));
    }

    /** What is said of nobody, announced, or short of a contest tells nothing of who holds a place. */
    private static Optional<Meaning> meaning(Assertion assertion) {
        return switch (assertion.effect()) {
            case GAINS, KEEPS -> Optional.of(Meaning.HOLDS).filter(any -> assertion.isNamed());
            case LOSES, LEAVES, LACKS -> Optional.of(Meaning.LACKS).filter(any -> assertion.isNamed());
            case CONTESTED ->
                Optional.of(Meaning.CONTESTED)
                        .filter(any -> assertion.statement().claim().relation() == Relation.CONTESTS);
            case PROSPECT -> Optional.empty();
        };
    }

    private Map<String, Estimate> all() {
        long today = day.toEpochDay();
        Instant tonight = day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        Places then = Places.of(testimonies, one -> one.said().isBefore(tonight), today);
        Places since = Places.of(testimonies, one -> true, lastDay(today));
        Map<String, Estimate> estimates = new TreeMap<>();
        then.byId().forEach((id, place) -> estimates.put(id, estimate(id, place, then.model(), since)));
        return estimates;
    }

    /** The last day that is spoken of, as far as anything had been said of it by then. */
    private long lastDay(long atLeast) {
        return testimonies.values().stream()
                .flatMap(List::stream)
                .mapToLong(
                        one -> one.said().atOffset(ZoneOffset.UTC).toLocalDate().toEpochDay())
                .reduce(atLeast, Math::max);
    }

    private Estimate estimate(String id, Place place, Model model, Places since) {
        Chain chain = model.chain(place);
        double[] forwards = chain.filtered(place.days() - 1);
        Map<String, Double> hindsight =
                hindsight(Objects.requireNonNull(since.byId().get(id)), since.model());
        List<Chance> chances = new ArrayList<>();
        int likeliest = 0;
        for (int state = 0; state < forwards.length; state++) {
            String holder = place.holder(state);
            chances.add(new Chance(
                    holder,
                    holders.getOrDefault(holder, holder),
                    forwards[state],
                    hindsight.getOrDefault(holder, 0.0)));
            likeliest = forwards[state] > forwards[likeliest] ? state : likeliest;
        }
        chances.sort(Comparator.comparingDouble(Chance::forwards).reversed());
        return new Estimate(
                id,
                day,
                chances,
                place.said().size(),
                (int) place.said().stream()
                        .map(placed -> placed.testimony().origin())
                        .distinct()
                        .count(),
                reasons(place, chain, model, likeliest));
    }

    /** Sides that are named only later are somebody else here. */
    private Map<String, Double> hindsight(Place place, Model model) {
        double[] chances = model.chain(place).smoothed()[(int) (day.toEpochDay() - place.first())];
        Map<String, Double> byHolder = new HashMap<>();
        for (int state = 0; state < chances.length; state++) {
            byHolder.merge(place.holder(state), chances[state], Double::sum);
        }
        return byHolder;
    }

    private List<Reason> reasons(Place place, Chain chain, Model model, int likeliest) {
        List<Placed> said = place.said();
        int[] days = said.stream().mapToInt(place::day).toArray();
        double[][] factors = said.stream()
                .map(placed -> model.confusion().likelihood(placed.testimony(), place.sides()))
                .toArray(double[][]::new);
        double[] pulls = chain.pulls(likeliest, days, factors);
        List<Reason> reasons = new ArrayList<>();
        for (int i = 0; i < pulls.length; i++) {
            reasons.add(new Reason(
                    Objects.requireNonNull(
                            statements.get(said.get(i).testimony().id())),
                    pulls[i]));
        }
        return reasons.stream()
                .sorted(Comparator.comparingDouble((Reason reason) -> -Math.abs(reason.pull()))
                        .thenComparing(reason -> reason.statement().report())
                        .thenComparing(reason -> reason.statement().claim().id()))
                .limit(MOST_REASONS)
                .toList();
    }

    /**
     * All places up to a day, and what is learnt from them together.
     *
     * @param byId by identity
     */
    private record Places(Map<String, Place> byId, Model model) {

        static Places of(Map<String, List<Testimony>> testimonies, Predicate<Testimony> counts, long last) {
            Map<String, List<Testimony>> counted = new TreeMap<>();
            testimonies.forEach(
                    (id, said) -> counted.put(id, said.stream().filter(counts).toList()));
            Delays delays = new Delays(counted.values());
            Map<String, Place> places = new TreeMap<>();
            counted.forEach((id, said) -> Place.of(said, delays, last).ifPresent(place -> places.put(id, place)));
            return new Places(places, Model.learn(places.values(), last));
        }
    }
}
