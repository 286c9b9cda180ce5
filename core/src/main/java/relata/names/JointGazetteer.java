package relata.names;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Several gazetteers as one. Where two have a place of the same identity, the first counts. */
public final class JointGazetteer implements Gazetteer {

    private final List<Gazetteer> gazetteers;

    public JointGazetteer(List<Gazetteer> gazetteers) {
        this.gazetteers = List.copyOf(gazetteers);
    }

    @Override
    public List<PlaceCandidate> candidates(String name, int k) {
        return joined(gazetteer -> gazetteer.candidates(name, k), k);
    }

    @Override
    public List<PlaceCandidate> named(String name, int k) {
        return joined(gazetteer -> gazetteer.named(name, k), k);
    }

    private List<PlaceCandidate> joined(Function<Gazetteer, List<PlaceCandidate>> ask, int k) {
        Map<String, PlaceCandidate> candidates = new LinkedHashMap<>();
        gazetteers.forEach(
                gazetteer -> ask.apply(gazetteer).forEach(found -> candidates.putIfAbsent(found.id(), found)));
        return candidates.values().stream()
                .sorted(PlaceCandidate.LIKELIEST)
                .limit(k)
                .map(found -> found.within(names(containers(found.id()))))
                .toList();
    }

    @Override
    public List<PlaceCandidate> candidatesIn(Set<String> countries, String name, int k) {
        return joined(gazetteer -> gazetteer.candidatesIn(countries, name, k), k);
    }

    private static List<String> names(List<KnownPlace> places) {
        return places.stream().map(KnownPlace::name).toList();
    }

    @Override
    public Optional<KnownPlace> place(String id) {
        return gazetteers.stream()
                .flatMap(gazetteer -> gazetteer.place(id).stream())
                .findFirst();
    }

    @Override
    public Optional<Outline> outline(String id) {
        return gazetteers.stream()
                .flatMap(gazetteer -> gazetteer.outline(id).stream())
                .findFirst();
    }

    /** What holds a place of one gazetteer may be a place of another: an imported town lies in a division that ships. */
    @Override
    public List<KnownPlace> containers(String id) {
        Map<String, KnownPlace> containers = new LinkedHashMap<>();
        Optional<KnownPlace> whole = whole(id);
        while (whole.isPresent() && containers.putIfAbsent(whole.get().id(), whole.get()) == null) {
            whole = whole(whole.get().id());
        }
        return List.copyOf(containers.values());
    }

    private Optional<KnownPlace> whole(String id) {
        return place(id).flatMap(KnownPlace::in).flatMap(this::place);
    }
}
