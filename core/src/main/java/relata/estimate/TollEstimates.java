package relata.estimate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import relata.claims.Quantity;
import relata.estimate.Amount.Interest;
import relata.names.Alignment;
import relata.names.Names;
import relata.names.Side;
import relata.picture.Leanings;
import relata.tolls.Toll;
import relata.tolls.TollEvent;
import relata.tolls.TollLine;
import relata.tolls.TollStep;

/** Estimates of the tolls of events, by what all their numbers tell of those who give them. */
public final class TollEstimates {

    private static final int REASONS = 2;
    private static final String FIGHTERS = "fighters";

    /** The last number of an origin, and what it tells of the true one. */
    private record Given(Toll toll, Amount amount) {}

    private final Names names;
    private final Leanings leanings;

    private TollEstimates(Names names) {
        this.names = names;
        this.leanings = new Leanings(names);
    }

    /** By toll; one for each. A pure function of the events. */
    public static Map<TollLine, AmountEstimate> of(Collection<TollEvent> events, Names names) {
        TollEstimates estimates = new TollEstimates(names);
        Map<TollLine, List<Given>> given = new LinkedHashMap<>();
        events.stream()
                .flatMap(event -> event.lines().stream())
                .forEach(line -> given.put(line, estimates.given(line)));
        AmountModel model = AmountModel.of(
                given.values().stream().map(TollEstimates::amounts).toList());
        Map<TollLine, AmountEstimate> all = new HashMap<>();
        given.forEach((line, numbers) -> all.put(line, estimate(numbers, model)));
        return all;
    }

    private static List<Amount> amounts(List<Given> given) {
        return given.stream().map(Given::amount).toList();
    }

    private static AmountEstimate estimate(List<Given> given, AmountModel model) {
        if (given.size() < AmountEstimate.ORIGINS_WANTED) {
            return AmountEstimate.notEnough(given.size());
        }
        AmountPosterior posterior = model.posterior(amounts(given));
        double middle = posterior.quantile(.5);
        List<AmountEstimate.Reason> reasons = given.stream()
                .map(number -> new AmountEstimate.Reason(
                        number.toll(),
                        Math.exp(model.posterior(without(number, given)).quantile(.5))))
                .sorted(Comparator.comparingDouble(reason -> -Math.abs(Math.log(reason.without()) - middle)))
                .limit(REASONS)
                .toList();
        return new AmountEstimate(
                given.size(),
                Math.exp(posterior.quantile(.1)),
                Math.exp(middle),
                Math.exp(posterior.quantile(.9)),
                reasons);
    }

    private static List<Amount> without(Given number, List<Given> given) {
        return given.stream()
                .filter(other -> !other.equals(number))
                .map(Given::amount)
                .toList();
    }

    /** The last number of each origin. What a higher count overtook was the count then, and says nothing of the end. */
    private List<Given> given(TollLine line) {
        Map<String, Given> last = new LinkedHashMap<>();
        Set<String> sides = sides(line);
        List<Given> all = new ArrayList<>();
        for (TollStep step : line.steps()) {
            if (step.stands()) {
                for (Toll toll : step.given()) {
                    if (toll.standing() != Toll.Standing.FORMER) {
                        amount(toll, interest(toll, sides)).ifPresent(amount -> all.add(new Given(toll, amount)));
                    }
                }
            }
        }
        all.stream()
                .sorted(Comparator.comparing(
                        (Given number) -> number.toll().said().orElse(LocalDate.MIN)))
                .forEach(number -> last.put(number.amount().origin(), number));
        return List.copyOf(last.values());
    }

    private static Optional<Amount> amount(Toll toll, Interest interest) {
        Quantity quantity = toll.quantity();
        double low = quantity.low().orElse(0);
        boolean open = toll.standing() == Toll.Standing.RUNNING;
        double high = open ? Double.POSITIVE_INFINITY : quantity.high().orElse(Double.POSITIVE_INFINITY);
        return high <= 0 || low <= 0 && Double.isInfinite(high)
                ? Optional.empty()
                : Optional.of(new Amount(
                        low,
                        high,
                        quantity.approximate(),
                        interest,
                        toll.origin().id()));
    }

    /** Of fighters the side that they are of; of others the sides that are said to have hit them. */
    private Set<String> sides(TollLine line) {
        boolean ofFighters = line.whom().startsWith(FIGHTERS);
        return line.steps().stream()
                .flatMap(step -> step.given().stream())
                .map(toll -> toll.statement().claim())
                .flatMap(claim -> (ofFighters ? claim.counterparts() : claim.actors()).stream())
                .flatMap(mention -> mention.id().stream())
                .flatMap(id -> names.profile().sideOf(id).stream())
                .map(Side::id)
                .collect(Collectors.toSet());
    }

    /** A side gives its own losses, and the harm that it does to others, as small; those of another side as great. */
    private Interest interest(Toll toll, Set<String> sides) {
        Map<String, Alignment> towards = leanings.of(toll.origin().id());
        if (sides.size() != 1 || towards.isEmpty()) {
            return Interest.NONE;
        }
        String side = sides.iterator().next();
        boolean with = towards.get(side) == Alignment.WITH;
        boolean against = towards.get(side) == Alignment.AGAINST
                || !towards.containsKey(side) && towards.containsValue(Alignment.WITH);
        return with ? Interest.LESS : against ? Interest.MORE : Interest.NONE;
    }
}
