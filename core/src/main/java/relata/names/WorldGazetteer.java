package relata.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import relata.names.match.Candidate;
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

    private record Known(KnownPlace place, long population) {}

    private final Map<String, Known> places;
    private final CandidateIndex index;

    private WorldGazetteer(Map<String, Known> places, CandidateIndex index) {
        this.places = places;
        this.index = index;
    }

    /** Reads it; takes about a second. */
    public static WorldGazetteer load() {
        Map<String, Known> places = new LinkedHashMap<>();
        CandidateIndex.Builder index = CandidateIndex.builder(NameMatcher.load());
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
                    index.add(known.place().id(), known.place().name());
                    known.place()
                            .variants()
                            .forEach(name -> index.add(known.place().id(), name));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WorldGazetteer(places, index.build());
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
        return index.candidates(name, Math.max(k, MOST)).stream()
                .filter(candidate -> candidate.score() >= NameMatcher.ALIKE)
                .map(this::candidate)
                .sorted(PlaceCandidate.LIKELIEST)
                .limit(k)
                .toList();
    }

    private PlaceCandidate candidate(Candidate found) {
        Known known = Optional.ofNullable(places.get(found.id())).orElseThrow();
        return PlaceCandidate.of(
                known.place(),
                containers(found.id()),
                known.population(),
                found.name(),
                found.score(),
                found.reasons());
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
