package relata.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import relata.names.match.CandidateIndex;
import relata.names.match.NameMatcher;

/**
 * Countries, their first-level divisions and larger towns, as they ship with Relata: held in memory, from GeoNames (CC BY
 * 4.0) and ISO 3166. Made by {@code profiles/tools/world-gazetteer}.
 */
public final class WorldGazetteer implements Gazetteer {

    private static final String FILE = "/relata/gazetteer/world.tsv.gz";
    private static final String PLACE = "place:";
    private static final int COLUMNS = 8;

    /** So many of one name are looked at before those where most live are chosen. */
    private static final int MOST = 200;

    /** What a place may be called beside its name: "Kaduna State" is Kaduna, "City of Isabela" Isabela. */
    private static final Pattern KIND_IN_NAME =
            Pattern.compile("^(?:City|Province|State|Region) of | (?:City|State|Region|"
                    + "Governorate|Province|Oblast|Oblast'|Department|District|County|Prefecture|Division)$");

    private record Known(KnownPlace place, long population) {}

    private final Map<String, Known> places;
    private final Map<String, List<Known>> byName = new HashMap<>();
    private final Map<String, List<Known>> byCountry = new HashMap<>();
    private final ConcurrentMap<String, CandidateIndex> indexes = new ConcurrentHashMap<>();

    private WorldGazetteer(Map<String, Known> places) {
        this.places = places;
        for (Known known : places.values()) {
            KnownPlace place = known.place();
            names(place)
                    .map(Fold::loose)
                    .distinct()
                    .forEach(name -> byName.computeIfAbsent(name, none -> new ArrayList<>(1))
                            .add(known));
            countryOf(place.id())
                    .ifPresent(country -> byCountry
                            .computeIfAbsent(country, none -> new ArrayList<>())
                            .add(known));
        }
    }

    private static Stream<String> names(KnownPlace place) {
        return Stream.concat(
                Stream.of(place.name(), KIND_IN_NAME.matcher(place.name()).replaceAll("")), place.variants().stream());
    }

    /** Reads it; takes about half a second. */
    public static WorldGazetteer load() {
        Map<String, Known> places = new LinkedHashMap<>();
        try (InputStream in = WorldGazetteer.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " does not ship with this version");
            }
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("#")) {
                    Known known = known(line.split("\t", -1));
                    places.put(known.place().id(), known);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WorldGazetteer(places);
    }

    /** The gazetteer that ships, read when it is first asked. */
    public static Gazetteer whenAsked() {
        return new DeferredGazetteer(new Memo<>(WorldGazetteer::load));
    }

    private static Known known(String[] cells) {
        if (cells.length != COLUMNS) {
            throw new IllegalStateException(FILE + ": " + String.join(" ", cells));
        }
        return new Known(
                new KnownPlace(
                        PLACE + cells[0],
                        cells[1],
                        cells[2],
                        Arrays.stream(cells[7].split("\\|"))
                                .filter(name -> !name.isEmpty())
                                .toList(),
                        Optional.of(cells[6]).filter(in -> !in.isEmpty()).map(in -> PLACE + in),
                        cells[3].isEmpty()
                                ? Optional.empty()
                                : Optional.of(new KnownPlace.Point(
                                        Double.parseDouble(cells[3]), Double.parseDouble(cells[4])))),
                cells[5].isEmpty() ? 0 : Long.parseLong(cells[5]));
    }

    @Override
    public List<PlaceCandidate> candidates(String name, int k) {
        return alike(indexes.computeIfAbsent("", all -> index(places.values())), name, k)
                .sorted(PlaceCandidate.LIKELIEST)
                .limit(k)
                .toList();
    }

    @Override
    public List<PlaceCandidate> named(String name, int k) {
        return byName.getOrDefault(Fold.loose(name), List.of()).stream()
                .map(known -> candidate(known, listed(known.place(), name), 1, List.of()))
                .sorted(PlaceCandidate.LIKELIEST)
                .limit(k)
                .toList();
    }

    private static String listed(KnownPlace place, String name) {
        return names(place)
                .filter(one -> Fold.loose(one).equals(Fold.loose(name)))
                .findFirst()
                .orElse(name);
    }

    /** An index of one country's names is made in milliseconds. */
    @Override
    public List<PlaceCandidate> candidatesIn(Set<String> countries, String name, int k) {
        return countries.stream()
                .filter(byCountry::containsKey)
                .flatMap(country -> alike(
                        indexes.computeIfAbsent(country, one -> index(byCountry.getOrDefault(one, List.of()))),
                        name,
                        k))
                .sorted(PlaceCandidate.LIKELIEST)
                .limit(k)
                .toList();
    }

    private static CandidateIndex index(Collection<Known> places) {
        CandidateIndex.Builder index = CandidateIndex.builder(NameMatcher.load());
        for (Known known : places) {
            Stream.concat(Stream.of(known.place().name()), known.place().variants().stream())
                    .forEach(name -> index.add(known.place().id(), name));
        }
        return index.build();
    }

    private Stream<PlaceCandidate> alike(CandidateIndex index, String name, int k) {
        return index.candidates(name, Math.max(k, MOST)).stream()
                .filter(candidate -> candidate.score() >= NameMatcher.ALIKE)
                .map(found -> candidate(
                        Optional.ofNullable(places.get(found.id())).orElseThrow(),
                        found.name(),
                        found.score(),
                        found.reasons()));
    }

    private PlaceCandidate candidate(Known known, String found, double score, List<String> reasons) {
        return PlaceCandidate.of(
                known.place(), containers(known.place().id()), known.population(), found, score, reasons);
    }

    @Override
    public Optional<KnownPlace> place(String id) {
        return Optional.ofNullable(places.get(id)).map(Known::place);
    }

    @Override
    public List<KnownPlace> containers(String id) {
        List<KnownPlace> containers = new ArrayList<>();
        Optional<KnownPlace> whole = place(id).flatMap(KnownPlace::in).flatMap(this::place);
        while (whole.isPresent()) {
            containers.add(whole.get());
            whole = whole.get().in().flatMap(this::place);
        }
        return containers;
    }
}
