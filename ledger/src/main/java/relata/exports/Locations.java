package relata.exports;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import relata.names.Gazetteer;
import relata.names.KnownPlace;
import relata.names.Names;
import relata.names.Outline;
import relata.names.Profile;

/** Where places lie: by the profile, else by the first gazetteer that knows. Looks each place up once. */
public final class Locations {

    private static final Set<String> COUNTRIES = Set.of("country");

    /** Places as large as a province: a claim about one could be anywhere in it. */
    private static final Set<String> REGIONS =
            Set.of("country", "region", "state", "oblast", "governorate", "province", "first-level division");

    private static final Set<String> FIRST_LEVEL =
            Set.of("state", "oblast", "governorate", "province", "first-level division");

    /**
     * A place with what holds it.
     *
     * @param containers the smallest first
     * @param source who says where it lies
     */
    record Located(KnownPlace place, List<KnownPlace> containers, String source) {

        boolean isRegion() {
            return REGIONS.contains(place.kind());
        }

        Optional<String> country() {
            return named(COUNTRIES);
        }

        /** The first-level division of its country. */
        Optional<String> division() {
            return named(FIRST_LEVEL);
        }

        private Optional<String> named(Set<String> kinds) {
            return Stream.concat(Stream.of(place), containers.stream())
                    .filter(held -> kinds.contains(held.kind()))
                    .map(KnownPlace::name)
                    .findFirst();
        }
    }

    private final Profile profile;
    private final Map<String, Gazetteer> gazetteers;
    private final Map<String, Optional<Located>> found = new HashMap<>();

    /** @param gazetteers by the names to call them by, the one to ask first at the head */
    public Locations(Profile profile, LinkedHashMap<String, Gazetteer> gazetteers) {
        this.profile = profile;
        this.gazetteers = new LinkedHashMap<>(gazetteers);
    }

    /** A place that is known and has coordinates. */
    Optional<Located> of(String id) {
        return id.contains(Names.UNRESOLVED)
                ? Optional.empty()
                : found.computeIfAbsent(id, any -> inProfile(id).or(() -> inGazetteers(id)));
    }

    /** How far a place reaches, by the first gazetteer that knows. */
    Optional<Outline> outline(String id) {
        return gazetteers.values().stream()
                .flatMap(gazetteer -> gazetteer.outline(id).stream())
                .findFirst();
    }

    private Optional<Located> inProfile(String id) {
        return profile.place(id).filter(place -> place.at().isPresent()).map(place -> {
            Map<String, KnownPlace> containers = new LinkedHashMap<>();
            Optional<KnownPlace> holder = place.in().flatMap(profile::place);
            while (holder.isPresent() && containers.putIfAbsent(holder.get().id(), holder.get()) == null) {
                holder = holder.get().in().flatMap(profile::place);
            }
            return new Located(place, List.copyOf(containers.values()), "profile " + profile.name());
        });
    }

    private Optional<Located> inGazetteers(String id) {
        return gazetteers.entrySet().stream()
                .flatMap(gazetteer -> gazetteer
                        .getValue()
                        .place(id)
                        .filter(place -> place.at().isPresent())
                        .map(place -> new Located(place, gazetteer.getValue().containers(id), gazetteer.getKey()))
                        .stream())
                .findFirst();
    }
}
