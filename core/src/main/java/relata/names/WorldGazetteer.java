package relata.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.stream.IntStream;
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
    private static final String ISO = "iso/";

    /** So many of one name are looked at before those where most live are chosen. */
    private static final int MOST = 200;

    private record Known(KnownPlace place, long population) {}

    /** A name looked for among those of a country, or of the world: with no code. */
    private record Sought(String country, String name, int k) {}

    private final WorldRows rows;
    private final ConcurrentMap<Integer, Known> places = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, CandidateIndex> indexes = new ConcurrentHashMap<>();
    private final Recent<Sought, List<PlaceCandidate>> alike = new Recent<>(this::alike);

    private WorldGazetteer(WorldRows rows) {
        this.rows = rows;
    }

    /** Reads it; takes less than a tenth of a second. */
    public static WorldGazetteer load() {
        try (InputStream in = WorldGazetteer.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " does not ship with this version");
            }
            return new WorldGazetteer(WorldRows.of(new GZIPInputStream(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The gazetteer that ships, read when it is first asked. */
    public static Gazetteer whenAsked() {
        return new DeferredGazetteer(new Memo<>(WorldGazetteer::load));
    }

    private Known known(int row) {
        return places.computeIfAbsent(row, number -> known(rows.cells(number)));
    }

    private static Known known(String[] cells) {
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

    private Optional<Known> known(String id) {
        return id.startsWith(PLACE)
                ? rows.withId(id.substring(PLACE.length()))
                        .mapToObj(this::known)
                        .findFirst()
                : Optional.empty();
    }

    @Override
    public List<PlaceCandidate> candidates(String name, int k) {
        return alike.of(new Sought("", name, k)).stream().limit(k).toList();
    }

    @Override
    public List<PlaceCandidate> named(String name, int k) {
        return rows.withName(Fold.loose(name))
                .mapToObj(this::known)
                .map(known -> candidate(known, listed(known.place(), name), 1, List.of()))
                .sorted(PlaceCandidate.LIKELIEST)
                .limit(k)
                .toList();
    }

    /** The name that was meant; "Kaduna State" is found as "Kaduna" as well. */
    private static String listed(KnownPlace place, String name) {
        return names(place)
                .filter(one -> Fold.loose(one).equals(Fold.loose(name)))
                .findFirst()
                .orElse(name);
    }

    private static Stream<String> names(KnownPlace place) {
        return Stream.concat(Stream.of(place.name()), place.variants().stream());
    }

    /** An index of one country's names is made in milliseconds. */
    @Override
    public List<PlaceCandidate> candidatesIn(Set<String> countries, String name, int k) {
        return countries.stream()
                .filter(country -> !country.isEmpty())
                .flatMap(country -> alike.of(new Sought(country, name, k)).stream())
                .sorted(PlaceCandidate.LIKELIEST)
                .limit(k)
                .toList();
    }

    private List<PlaceCandidate> alike(Sought sought) {
        return indexes
                .computeIfAbsent(sought.country(), this::index)
                .candidates(sought.name(), Math.max(sought.k(), MOST))
                .stream()
                .filter(candidate -> candidate.score() >= NameMatcher.ALIKE)
                .map(found -> candidate(known(found.id()).orElseThrow(), found.name(), found.score(), found.reasons()))
                .sorted(PlaceCandidate.LIKELIEST)
                .toList();
    }

    private CandidateIndex index(String country) {
        CandidateIndex.Builder index = CandidateIndex.builder(NameMatcher.load());
        rowsOf(country)
                .mapToObj(this::known)
                .map(Known::place)
                .forEach(place -> names(place).forEach(name -> index.add(place.id(), name)));
        return index.build();
    }

    private IntStream rowsOf(String country) {
        return country.isEmpty()
                ? IntStream.range(0, rows.size())
                : Stream.of(
                                rows.withId(ISO + country),
                                rows.heldBy(ISO + country),
                                rows.heldBy("geonames-admin/" + country + "."))
                        .flatMapToInt(Function.identity())
                        .sorted();
    }

    private PlaceCandidate candidate(Known known, String found, double score, List<String> reasons) {
        return PlaceCandidate.of(
                known.place(), containers(known.place().id()), known.population(), found, score, reasons);
    }

    @Override
    public Optional<KnownPlace> place(String id) {
        return known(id).map(Known::place);
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
