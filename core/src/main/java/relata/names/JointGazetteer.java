package relata.names;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Several gazetteers as one. Where two have a place of the same identity, the first counts. */
public final class JointGazetteer implements Gazetteer {

    private final List<Gazetteer> gazetteers;

    public JointGazetteer(List<Gazetteer> gazetteers) {
        this.gazetteers = List.copyOf(gazetteers);
    }

    @Override
    public List<PlaceCandidate> candidates(String name, int k) {
        Map<String, PlaceCandidate> candidates = new LinkedHashMap<>();
        gazetteers.forEach(
                gazetteer -> gazetteer.candidates(name, k).forEach(found -> candidates.putIfAbsent(found.id(), found)));
        return candidates.values().stream()
                .sorted(PlaceCandidate.LIKELIEST)
                .limit(k)
                .toList();
    }

    @Override
    public Optional<KnownPlace> place(String id) {
        return gazetteers.stream()
                .flatMap(gazetteer -> gazetteer.place(id).stream())
                .findFirst();
    }

    @Override
    public List<KnownPlace> containers(String id) {
        return gazetteers.stream()
                .map(gazetteer -> gazetteer.containers(id))
                .filter(containers -> !containers.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
