package relata.names;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The gazetteer that ships knows the world's countries, divisions and towns, by names in several scripts. */
class WorldGazetteerTest {

    private static List<Gazetteer> worlds = List.of();

    @BeforeAll
    static void load() {
        worlds = List.of(WorldGazetteer.load());
    }

    private static Gazetteer world() {
        return worlds.get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "Aleppo, place:geonames/170063",
        "حلب, place:geonames/170063",
        "Al-Bab, place:geonames/174018",
        "Manbij, place:geonames/167357",
        "Khartoum, place:geonames/379252",
        "Jordan, place:iso/JO",
        "Syria, place:iso/SY",
        "Сирия, place:iso/SY",
        "السودان, place:iso/SD"
    })
    void theLikeliestPlaceComesFirst(String name, String id) {
        assertThat(world().candidates(name, 5))
                .first()
                .extracting(PlaceCandidate::id)
                .isEqualTo(id);
    }

    @Test
    void aPlaceIsHeldByItsDivisionAndCountry() {
        assertThat(world().containers("place:geonames/170063"))
                .extracting(KnownPlace::id)
                .containsExactly("place:geonames-admin/SY.09", "place:iso/SY");
        assertThat(world().place("place:geonames/170063").flatMap(KnownPlace::at))
                .hasValueSatisfying(at -> assertThat(at.latitude()).isBetween(36.1, 36.3));
        assertThat(world().place("place:geonames/0")).isEmpty();
    }

    @Test
    void placesOfOneNameAreAllCandidates() {
        assertThat(world().candidates("Springfield", 10))
                .filteredOn(candidate -> candidate.name().equals("Springfield"))
                .hasSizeGreaterThan(3)
                .allSatisfy(candidate -> assertThat(candidate.within()).isNotEmpty());
    }

    /** Its file has the names folded: as the program folds them now, else {@code profiles/tools/world-gazetteer} is to be run. */
    @Test
    void everyPlaceIsFoundByEachOfItsNames() throws IOException {
        List<String> lost = new ArrayList<>();
        try (BufferedReader rows = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Objects.requireNonNull(
                        WorldGazetteer.class.getResourceAsStream("/relata/gazetteer/world.tsv.gz"))),
                UTF_8))) {
            rows.lines().filter(row -> !row.startsWith("#")).forEach(row -> {
                String[] cells = row.split("\t", -1);
                Stream.concat(Stream.of(cells[1]), Stream.of(cells[7].split("\\|")))
                        .filter(name -> !Fold.loose(name).isEmpty())
                        .filter(name -> world().named(name, Integer.MAX_VALUE).stream()
                                .noneMatch(found -> found.id().equals("place:" + cells[0])))
                        .forEach(lost::add);
            });
        }
        assertThat(lost).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Kaduna, place:geonames-admin/NG.23", "Isabela, place:geonames/1710519"})
    void whatANameSaysOfItsKindMayBeLeftOut(String name, String id) {
        assertThat(world().named(name, Integer.MAX_VALUE))
                .extracting(PlaceCandidate::id)
                .contains(id);
    }

    @Test
    void whatIsNoPlaceHasNoCandidate() {
        assertThat(world().candidates("", 5)).isEmpty();
        assertThat(world().candidates("?!", 5)).isEmpty();
    }
}
