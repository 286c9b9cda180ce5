package relata.tolls;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import relata.claims.Relation;
import relata.tolls.TollStep.Overtaken;

/** Which count of one toll overtook which. Counts of the dead only grow while they are counted, so what overtakes is higher. */
final class History {

    /** By the day of saying, where it is known; of one day, what was counted before, then the lower. */
    static final Comparator<Toll> BY_SAYING = Comparator.comparing(
                    (Toll toll) -> toll.said().orElse(LocalDate.MAX))
            .thenComparing(toll -> toll.standing() != Toll.Standing.FORMER)
            .thenComparing(Toll::least)
            .thenComparing(toll -> toll.statement().report())
            .thenComparing(toll -> toll.statement().claim().id());

    private final List<Toll> tolls;

    private History(List<Toll> tolls) {
        this.tolls = tolls;
    }

    /** @param tolls of one event and of the same victims, by saying */
    static TollLine of(Relation relation, String whom, List<Toll> tolls) {
        return new History(tolls).line(relation, whom);
    }

    private TollLine line(Relation relation, String whom) {
        Map<Toll, Overtaken> overtaken = new HashMap<>();
        for (Toll toll : tolls) {
            overtaking(toll).ifPresent(by -> overtaken.put(toll, by));
        }
        Map<String, List<Toll>> byNumber = new LinkedHashMap<>();
        tolls.forEach(toll ->
                byNumber.computeIfAbsent(toll.words(), any -> new ArrayList<>()).add(toll));
        List<TollStep> steps = byNumber.entrySet().stream()
                .map(number -> step(number.getKey(), number.getValue(), overtaken))
                .sorted(Comparator.comparing(step -> step.given().get(0), BY_SAYING))
                .toList();
        return new TollLine(relation, whom, steps, disputes(overtaken));
    }

    private static TollStep step(String words, List<Toll> given, Map<Toll, Overtaken> overtaken) {
        Optional<Overtaken> first = given.stream()
                .flatMap(toll -> Optional.ofNullable(overtaken.get(toll)).stream())
                .findFirst();
        return new TollStep(
                words,
                given,
                first,
                given.stream()
                        .filter(toll -> toll.standing() != Toll.Standing.FORMER)
                        .filter(toll ->
                                first.filter(by -> toll.isSaidAfter(by.by())).isPresent())
                        .toList(),
                given.stream().anyMatch(toll -> !overtaken.containsKey(toll)));
    }

    /** What overtook a toll first; of one day, for the surest reason. */
    private Optional<Overtaken> overtaking(Toll toll) {
        return tolls.stream()
                .filter(later -> later.least() > toll.least() && later.standing() != Toll.Standing.FORMER)
                .flatMap(later -> reason(toll, later).map(why -> Map.entry(later, why)).stream())
                .min(Comparator.comparing((Map.Entry<Toll, Reason> by) ->
                                by.getKey().said().orElse(LocalDate.MAX))
                        .thenComparing(Map.Entry::getValue))
                .map(by -> new Overtaken(by.getKey(), by.getValue().words))
                .or(() -> oldCount(toll));
    }

    /** Why a higher count is a later one of the same, the surest first. */
    private enum Reason {
        FORMER("it names the other as the count before"),
        OWN("the same origin's later count"),
        RUNNING("a count that goes on, and higher"),
        LATER("said on a later day, and higher");

        private final String words;

        Reason(String words) {
            this.words = words;
        }
    }

    private Optional<Reason> reason(Toll toll, Toll later) {
        if (isGivenAsFormer(toll, later)) {
            return Optional.of(Reason.FORMER);
        } else if (isOwnLaterCount(toll, later)) {
            return Optional.of(Reason.OWN);
        } else if (later.isSaidWith(toll) && later.standing() == Toll.Standing.RUNNING) {
            return Optional.of(Reason.RUNNING);
        }
        return later.isSaidAfter(toll) && isHighestSoFar(later) ? Optional.of(Reason.LATER) : Optional.empty();
    }

    /** A number that was overtaken overtakes none. */
    private boolean isHighestSoFar(Toll later) {
        return tolls.stream()
                .noneMatch(before -> later.isSaidAfter(before)
                        && before.standing() != Toll.Standing.FORMER
                        && before.least() > later.least());
    }

    private boolean isGivenAsFormer(Toll toll, Toll later) {
        return !toll.isSaidAfter(later)
                && tolls.stream()
                        .anyMatch(former -> former.standing() == Toll.Standing.FORMER
                                && former.isOfOneReportWith(later)
                                && former.least() == toll.least());
    }

    private static boolean isOwnLaterCount(Toll toll, Toll later) {
        return toll.isOfOneOriginWith(later) && (later.isSaidAfter(toll) || later.isSaidWith(toll));
    }

    /** A number that was overtaken already when another gave it once more, or that was given on a day that nobody knows. */
    private Optional<Overtaken> oldCount(Toll toll) {
        return tolls.stream()
                .filter(before -> before.least() == toll.least() && !before.isOfOneOriginWith(toll))
                .filter(before -> toll.isSaidAfter(before) || toll.said().isEmpty())
                .flatMap(before -> tolls.stream()
                        .filter(later -> later.least() > toll.least()
                                && !later.isSaidAfter(toll)
                                && reason(before, later).isPresent()))
                .findFirst()
                .map(later -> new Overtaken(later, "an old count: it was overtaken when it was given once more"));
    }

    private List<TollLine.Dispute> disputes(Map<Toll, Overtaken> overtaken) {
        List<Toll> standing = tolls.stream()
                .filter(toll -> !overtaken.containsKey(toll) && toll.standing() != Toll.Standing.FORMER)
                .filter(toll -> toll.said().isPresent())
                .toList();
        Map<List<String>, TollLine.Dispute> disputes = new LinkedHashMap<>();
        for (int i = 0; i < standing.size(); i++) {
            for (Toll other : standing.subList(i + 1, standing.size())) {
                Toll one = standing.get(i);
                double gap = one.range().gapTo(other.range());
                if (gap > 0 && !one.isOfOneOriginWith(other)) {
                    disputes.putIfAbsent(
                            Stream.of(one.words(), other.words()).sorted().toList(),
                            new TollLine.Dispute(one, other, gap));
                }
            }
        }
        return List.copyOf(disputes.values());
    }
}
