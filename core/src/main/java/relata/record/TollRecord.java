package relata.record;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import relata.tolls.Toll;
import relata.tolls.TollEvent;
import relata.tolls.TollLine;
import relata.tolls.TollStep;

/** How numbers of killed, wounded and missing fared against later ones of the same event. */
final class TollRecord {

    private final Independence independence;
    private final Map<String, Fared> fared = new HashMap<>();

    TollRecord(Independence independence) {
        this.independence = independence;
    }

    Fared of(String origin) {
        return fared.getOrDefault(origin, Fared.NONE);
    }

    Collection<String> origins() {
        return fared.keySet();
    }

    void add(List<TollEvent> events) {
        events.stream().flatMap(event -> event.lines().stream()).forEach(this::add);
    }

    private void add(TollLine line) {
        for (TollStep step : line.steps()) {
            Set<String> seen = new HashSet<>();
            for (Toll toll : step.given()) {
                if (toll.standing() != Toll.Standing.FORMER
                        && seen.add(toll.origin().id())) {
                    String origin = toll.origin().id();
                    fared.put(origin, of(origin).with(fate(toll, step, line)));
                }
            }
        }
    }

    private Fared.Fate fate(Toll toll, TollStep step, TollLine line) {
        boolean supported = step.given().stream()
                .anyMatch(other -> isLater(other, toll) && independence.canBearOut(other.origin(), toll.origin()));
        boolean contradicted = line.disputes().stream()
                .anyMatch(dispute -> dispute.one().equals(toll) && isLater(dispute.other(), toll)
                        || dispute.other().equals(toll) && isLater(dispute.one(), toll));
        return step.stands() || supported || contradicted
                ? Fared.Fate.of(supported, contradicted)
                : Fared.Fate.OVERTAKEN;
    }

    private static boolean isLater(Toll other, Toll toll) {
        return other.said().flatMap(day -> toll.said().map(day::isAfter)).orElse(false);
    }
}
