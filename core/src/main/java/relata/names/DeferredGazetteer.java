package relata.names;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** A gazetteer that is opened when first asked: most commands never ask. */
record DeferredGazetteer(Supplier<? extends Gazetteer> opened) implements Gazetteer {

    @Override
    public List<PlaceCandidate> candidates(String name, int k) {
        return opened.get().candidates(name, k);
    }

    @Override
    public List<PlaceCandidate> named(String name, int k) {
        return opened.get().named(name, k);
    }

    @Override
    public List<PlaceCandidate> candidatesIn(Set<String> countries, String name, int k) {
        return opened.get().candidatesIn(countries, name, k);
    }

    @Override
    public Optional<KnownPlace> place(String id) {
        return opened.get().place(id);
    }

    @Override
    public List<KnownPlace> containers(String id) {
        return opened.get().containers(id);
    }
}
