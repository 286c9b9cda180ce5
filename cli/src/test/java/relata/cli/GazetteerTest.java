package relata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Places of a made-up country, imported and asked for through the command line. */
class GazetteerTest {

    private static final String CSV = """
            id,name,kind,latitude,longitude,in,variants
            land,Marland,country,35,38,,
            north,Northern Province,governorate,36,37,land,
            amal,Tall Amal,city,36.2,37.1,north,Tell Amal | تل أمل | Тель-Амаль
            gate,Bab al-Nahr,neighbourhood,36.21,37.12,amal,"Bab an-Nahr | ""River Gate"", the"
            """;

    /** Two districts side by side, a third that meets the first in a corner alone, and the province around them all. */
    private static final String GEOJSON = """
            {"type": "FeatureCollection", "name": "districts", "features": [
              {"type": "Feature", "id": "p", "properties": {"name": "Province", "kind": "governorate"},
               "geometry": {"type": "Polygon", "coordinates": [[[36,35],[38,35],[38,37],[36,37],[36,35]]]}},
              {"type": "Feature", "properties": {"id": "w", "name": "West", "kind": "district", "name:ar": "الغرب"},
               "geometry": {"type": "Polygon", "coordinates": [[[37,36],[37.1,36],[37.1,36.1],[37,36.1],[37,36]]]}},
              {"type": "Feature", "properties": {"id": "e", "name": "East", "kind": "district"},
               "geometry": {"coordinates": [[[[37.1,36],[37.2,36],[37.2,36.1],[37.1,36.1],[37.1,36]]]],
                            "type": "MultiPolygon"}},
              {"type": "Feature", "properties": {"id": 4, "name": "Corner", "kind": "district"},
               "geometry": {"type": "Polygon", "coordinates": [[[37.2,36.1],[37.3,36.1],[37.3,36.2],[37.2,36.2],[37.2,36.1]]]}},
              {"type": "Feature", "properties": {"id": "well", "name": "Old Well", "kind": "landmark"},
               "geometry": {"type": "Point", "coordinates": [37.05, 36.05]}}
            ]}
            """;

    @TempDir
    private Path folder;

    private String gazetteer = "";

    @BeforeEach
    void nameTheGazetteer() {
        gazetteer = folder.resolve("places.db").toString();
    }

    private Run load(String name, String text, String... more) throws IOException {
        return load(Files.writeString(folder.resolve(name), text), more);
    }

    private Run load(Path file, String... more) {
        return Run.of(Stream.concat(
                        Stream.of("gazetteer", "import", "--gazetteer", gazetteer, file.toString()), Stream.of(more))
                .toArray(String[]::new));
    }

    private Run ask(String command, String words, String... more) {
        Stream<String> imported = command.equals("find") ? Stream.of("--imported") : Stream.empty();
        return Run.of(
                Stream.of(Stream.of("gazetteer", command, "--gazetteer", gazetteer, words), imported, Stream.of(more))
                        .flatMap(args -> args)
                        .toArray(String[]::new));
    }

    private static String geoNames(String id, String name, String kind, String code, double latitude, String admin) {
        return String.join(
                "\t",
                id,
                name,
                name,
                "",
                "" + latitude,
                "37.1",
                kind,
                code,
                "XM",
                "",
                admin,
                "",
                "",
                "",
                "1200",
                "",
                "",
                "Asia/Nowhere",
                "2016-12-01");
    }

    private static final String DUMP = geoNames("1", "Marland", "A", "PCLI", 35, "00") + "\n"
            + geoNames("2", "Northern Province", "A", "ADM1", 36, "09") + "\n"
            + geoNames("3", "Tall Amal", "P", "PPLA", 36.2, "09") + "\n";

    @Test
    void csvIsFoundInOtherSpellingsAndScripts() throws IOException {
        Run imported = load("marland.csv", CSV);

        assertThat(imported.err())
                .contains("imported 4 places", "4 new", "3 within others")
                .hasLineCount(1);
        assertThat(imported.code()).isZero();
        assertThat(ask("find", "Bab an-Nahr").out()).contains("place:marland/gate", "Tall Amal, Northern");
        assertThat(ask("find", "Tel Amaal", "--format", "jsonl").out()).contains("\"id\":\"place:marland/amal\"");
        assertThat(ask("find", "تل امل", "--format", "csv").out())
                .contains("place:marland/amal,Tall Amal,city,36.2,37.1");
        assertThat(ask("find", "Atlantis").err()).contains("no such place");
        assertThat(ask("show", "place:marland/gate").out())
                .contains("within      Tall Amal, Northern Province, Marland", "\"River Gate\", the");
    }

    @Test
    void geoNamesCodesTellWhatHoldsWhat() throws IOException {
        assertThat(load("XM.txt", DUMP).err()).contains("3 new", "2 within others");

        assertThat(ask("show", "place:geonames/3").out())
                .contains("Tall Amal, city", "within      Northern Province, Marland");
    }

    @Test
    void geoNamesIsReadAsItIsDownloaded() throws IOException {
        Path zip = zip("XM.zip", "readme.txt", "No places here.\n", "XM.txt", DUMP);

        assertThat(Run.of("gazetteer", "import", "--gazetteer", gazetteer, zip.toString())
                        .err())
                .contains("3 new");
    }

    @Test
    void aZipOfOtherThingsIsRefused() throws IOException {
        Path zip = zip("XM.zip", "readme.txt", "No places here.\n");

        Run run = Run.of("gazetteer", "import", "--gazetteer", gazetteer, zip.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("XM.zip", "holds no file called XM", "nothing was imported");
    }

    /** A user's own profile, by its path, with a file of places beside it. */
    @Test
    void aProfileBringsItsOwnPlaces() throws IOException {
        Files.writeString(folder.resolve("villages.csv"), "name,id,latitude,longitude\nMarenka,v1,13.5,25.1\n");
        Path profile = Files.writeString(
                folder.resolve("my.yaml"),
                "profile: mine\ntitle: Mine\ncountries: [SD]\ngazetteers: [villages.csv]\nincludes: [sudan]\n");
        Path report = Files.writeString(
                folder.resolve("report.txt"), "The army shelled Marenka on Monday. Rebels entered Tripoli at dawn.\n");
        String[] extract = {
            "extract", "--read-all", "--format", "jsonl", "--profile", profile.toString(), report.toString()
        };

        assertThat(Run.of(extract).lines())
                .anySatisfy(line -> assertThat(line).contains("\"id\":\"place:villages/v1\""))
                .anySatisfy(line -> assertThat(line)
                        .contains("\"id\":\"place:~tripoli\"", "\"candidates\":[{\"id\":\"place:geonames/2210247\""));

        Files.writeString(folder.resolve("villages.csv"), "id,name\nv1,Marenka\n");
        assertThat(Run.of(extract).err())
                .contains("villages.csv", "no column 'latitude'")
                .doesNotContain("Exception");
        Files.delete(folder.resolve("villages.csv"));
        assertThat(Run.of(extract).err()).contains("my.yaml:4: there is no such file: 'villages.csv'");
    }

    private Path zip(String name, String... entries) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < entries.length; i += 2) {
                zip.putNextEntry(new ZipEntry(entries[i]));
                zip.write(entries[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    @Test
    void alternateNamesAreAdded() throws IOException {
        Path names = Files.writeString(
                folder.resolve("names.txt"),
                "11\t3\tar\tتل أمل\t\t\t\t\n12\t3\tlink\thttps://example.org\t\t\t\t\n13\t99\tfr\tAilleurs\t\t\t\t\n");
        load("XM.txt", DUMP, "--alternate-names", names.toString());

        assertThat(ask("show", "place:geonames/3").out())
                .contains("also        تل أمل")
                .doesNotContain("example.org");
    }

    @Test
    void importingAgainBringsUpToDate() throws IOException {
        load("XM.txt", DUMP, "--data-version", "1");
        Run again = load("XM.txt", DUMP.replace("Tall Amal", "Amal City"), "--data-version", "2");

        assertThat(again.err()).contains("imported 3 places", "0 new");
        assertThat(ask("find", "Amal City").out()).contains("place:geonames/3");
        assertThat(ask("find", "Tall Amal", "--format", "csv").lines()).noneMatch(line -> line.contains(",Tall Amal,"));
        assertThat(Run.of("gazetteer", "list-sources", "--gazetteer", gazetteer).lines())
                .hasSize(3)
                .anyMatch(line -> line.matches("geonames +1 +geonames +XM.txt +3 .*"))
                .anyMatch(line -> line.matches("geonames +2 +geonames +XM.txt +3 .*"));
    }

    @Test
    void polygonsTellWhatHoldsAndBordersWhat() throws IOException {
        Run imported = load("districts.geojson", GEOJSON);

        assertThat(imported.err()).contains("5 new", "4 geometries", "4 within others", "1 pairs of neighbours");
        assertThat(ask("show", "place:districts/well").out()).contains("within      West, Province");
        assertThat(ask("show", "place:districts/w").out())
                .contains(
                        "beside      East (place:districts/e), 11",
                        "geometry    Polygon by districts",
                        "also        الغرب")
                .doesNotContain("Corner");
        assertThat(ask("show", "place:districts/4").out())
                .contains("within      Province")
                .doesNotContain("beside");
    }

    @Test
    void aPolygonHoldsPlacesOfOtherSourcesThatWereThereBefore() throws IOException {
        load("towns.csv", "id,name,kind,latitude,longitude\nt,Hilltop,village,36.05,37.15\nf,Farview,village,40,40\n");
        load("districts.geojson", GEOJSON);

        assertThat(ask("show", "place:towns/t").out()).contains("within      East, Province");
        assertThat(ask("show", "place:towns/f").out()).doesNotContain("within");
    }

    @Test
    void geometriesOfOnePlaceStandSideBySide() throws IOException {
        load("districts.geojson", GEOJSON, "--data-version", "2015");
        load("districts.geojson", GEOJSON.replace("37.05, 36.05", "37.06, 36.06"), "--data-version", "2016");
        load("other.csv", "id,name,kind,latitude,longitude\nplace:districts/w,,,36.04,37.04\n", "--data-version", "a");

        assertThat(ask("show", "place:districts/w").lines())
                .filteredOn(line -> line.startsWith("geometry"))
                .hasSize(3)
                .anyMatch(line -> line.contains("Point by other, version a"))
                .anyMatch(line -> line.contains("Polygon by districts, version 2015, 99."))
                .anyMatch(line -> line.contains("version 2016"));
        assertThat(ask("show", "place:districts/well").out()).contains("at          36.06, 37.06");
    }

    /** A town and a village as nodes, a parish of two ways, a quarter as one closed way, a boundary that the extract cuts. */
    private static final String OSM = """
            <?xml version='1.0' encoding='UTF-8'?>
            <osm version="0.6">
              <node id="1" lat="36.0" lon="37.0"/>
              <node id="2" lat="36.0" lon="37.2"/>
              <node id="3" lat="36.2" lon="37.2"/>
              <node id="4" lat="36.2" lon="37.0"/>
              <node id="5" lat="36.1" lon="37.1">
                <tag k="place" v="town"/><tag k="name" v="تل أمل"/><tag k="name:en" v="Tall Amal"/>
                <tag k="alt_name" v="Amal;Old Amal"/><tag k="population" v="1200"/>
              </node>
              <node id="6" lat="36.1" lon="38.1"><tag k="place" v="village"/><tag k="name" v="Farview"/></node>
              <node id="7" lat="36.1" lon="38.2"><tag k="amenity" v="cafe"/><tag k="name" v="Café Amal"/></node>
              <node id="8" lat="36.12" lon="37.09"/>
              <way id="1"><nd ref="1"/><nd ref="2"/><nd ref="3"/></way>
              <way id="2"><nd ref="1"/><nd ref="4"/><nd ref="3"/></way>
              <way id="3"><nd ref="1"/><nd ref="8"/><nd ref="4"/><nd ref="1"/>
                <tag k="place" v="quarter"/><tag k="name" v="Harbour Quarter"/></way>
              <relation id="1"><member type="way" ref="1" role="outer"/><member type="way" ref="2" role="outer"/>
                <tag k="boundary" v="administrative"/><tag k="admin_level" v="6"/><tag k="name" v="Amal Parish"/></relation>
              <relation id="2"><member type="way" ref="1" role="outer"/><member type="way" ref="99" role="outer"/>
                <member type="node" ref="6" role="admin_centre"/>
                <tag k="boundary" v="administrative"/><tag k="name" v="Cut County"/></relation>
            </osm>
            """;

    @Test
    void osmPlacesAndBoundariesAreRead() throws IOException {
        Run imported = load("extract.osm", OSM);

        assertThat(imported.err()).contains("imported 5 places", "2 geometries", "2 within others");
        assertThat(ask("find", "Tall Amal", "--format", "csv").out())
                .contains("place:osm/node/5,تل أمل,town,36.1,37.1,1200,Amal Parish");
        assertThat(ask("find", "Old Amal").out()).contains("place:osm/node/5");
        assertThat(ask("show", "place:osm/way/3").out())
                .contains("Harbour Quarter, quarter", "within      Amal Parish");
        assertThat(ask("show", "place:osm/relation/2").out())
                .contains("at          36.1, 38.1")
                .doesNotContain("geometry");
        assertThat(ask("find", "Café Amal", "--format", "jsonl").out()).doesNotContain("node/7");
    }

    @Test
    void packedFilesAreRead() throws IOException {
        Path packed = folder.resolve("marland.csv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(CSV.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(load(packed).err()).contains("4 new");
        assertThat(ask("find", "Marland").out()).contains("place:marland/land");
    }

    static Stream<Arguments> badFiles() {
        String header = "id,name,kind,latitude,longitude,in,variants\n";
        String bow = "[[[37,36],[38,37],[38,36],[37,37],[37,36]]]";
        return Stream.of(
                Arguments.of(
                        "a.csv", "id;name;latitude\n1;A;2\n", List.of("line 1: no column 'id'", "id,name,latitude")),
                Arguments.of("a.csv", "id,name,kind,lat,lon\n1,A,city,2,3\n", List.of("line 1: no column 'latitude'")),
                Arguments.of("a.csv", header.replace("in,", "into,"), List.of("line 1: unknown or doubled columns")),
                Arguments.of("a.csv", "", List.of("line 1: the file is empty")),
                Arguments.of("a.csv", header + "1,A,city,36,37,,\n2,B,city,36\n", List.of("line 3: 4 cells under 7")),
                Arguments.of("a.csv", header + "1,A,city,3x6,37,,\n", List.of("line 2: latitude '3x6' is no number")),
                Arguments.of(
                        "a.csv",
                        header + "1,A,city,136,37,,\n",
                        List.of("line 2: latitude 136.0 is out of range: latitude and longitude seem to be swapped")),
                Arguments.of(
                        "a.csv", header + "1,A,city,36,237,,\n", List.of("line 2: longitude 237.0 is out of range;")),
                Arguments.of(
                        "a.csv",
                        header + "1,L,country,15,30,,\n2,B,city,32.5,15.6,1,\n",
                        List.of("line 3: latitude and longitude seem to be swapped", "km from L")),
                Arguments.of(
                        "a.csv",
                        header + "1,A,city,36,37,,\n1,B,city,36,37,,\n",
                        List.of("line 3: the id '1' is there already, in line 2")),
                Arguments.of(
                        "a.csv", header + "1,A,city,36,37,9,\n", List.of("line 2: '9', which holds it, is neither")),
                Arguments.of(
                        "a.csv",
                        header + "1,A,city,36,37,2,\n2,B,city,36,37,1,\n",
                        List.of("line 2: A would hold itself")),
                Arguments.of("a.csv", header + "1,\"A,city,36,37,,\n", List.of("line 2: a quotation mark opens")),
                Arguments.of(
                        "a.csv", header + "place:none/1,A,city,36,37,,\n", List.of("line 2: there is no place:none/1")),
                Arguments.of("a.csv", header + "1,,city,36,37,,\n", List.of("line 2: no name")),
                Arguments.of("a.txt", DUMP + "4\tshort\n", List.of("line 4: 2 columns instead of the 19")),
                Arguments.of("a.osm", OSM.replace("</node>", ""), List.of("broken OSM XML: ")),
                Arguments.of("a.osm", "<html><body/></html>", List.of("line 1: no OSM XML: <html>")),
                Arguments.of(
                        "a.osm",
                        OSM.replace("36.1\" lon=\"38.1", "136.1\" lon=\"38.1"),
                        List.of("node 6: latitude 136.1 is out of range")),
                Arguments.of(
                        "a.osm",
                        OSM.replace("id=\"6\"", "id=\"5\""),
                        List.of("node 5: the id 'node/5' is there already")),
                Arguments.of("a.geojson", GEOJSON.substring(0, 900), List.of("line 11: broken GeoJSON: ")),
                Arguments.of(
                        "a.geojson",
                        GEOJSON.replace("\"w\", \"name\": \"West\"", "\"w\""),
                        List.of("feature 2, line 4: no name")),
                Arguments.of(
                        "a.geojson", "{\"type\": \"Point\", \"coordinates\": [1, 2]}", List.of("no FeatureCollection")),
                Arguments.of(
                        "a.geojson",
                        GEOJSON.replace("[[[37,36],[37.1,36],[37.1,36.1],[37,36.1],[37,36]]]", bow),
                        List.of("feature 2, line 4: the polygon crosses itself at latitude 36.5, longitude 37.5")),
                Arguments.of(
                        "a.geojson",
                        GEOJSON.replace("[37.05, 36.05]", "[37.05, 136.05]"),
                        List.of("feature 5, line 11: latitude 136.05 is out of range")),
                Arguments.of(
                        "a.geojson",
                        GEOJSON.replace("[37.05, 36.05]", "[37.05]"),
                        List.of("feature 5, line 11: a position is two numbers")),
                Arguments.of(
                        "a.geojson",
                        GEOJSON.replace(",[37,36.1],[37,36]]]", ",[37,36.1]]]"),
                        List.of("feature 2, line 4: no Polygon: ")),
                Arguments.of(
                        "a.geojson",
                        GEOJSON.replace("\"id\": 4", "\"id\": \"w\""),
                        List.of("feature 4, line 9: the id 'w' is there already, in line 4")));
    }

    @ParameterizedTest
    @MethodSource("badFiles")
    void aFaultyFileIsRefusedByRowAndLeavesNothingBehind(String name, String text, List<String> reasons)
            throws IOException {
        load("marland.csv", CSV);
        String before = state();

        Run run = load(name, text);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("relata: " + folder.resolve(name) + ": ")
                .contains(reasons)
                .hasLineCount(1);
        assertThat(run.err()).endsWith("; nothing was imported\n");
        assertThat(state()).isEqualTo(before);
    }

    private String state() {
        return Run.of("gazetteer", "list-sources", "--gazetteer", gazetteer).out()
                + ask("find", "Tall Amal", "--format", "jsonl").out();
    }

    @Test
    void namesAreLookedUpInTheWorldAsWellAndNoPlaceTwice() throws IOException {
        String aleppo = geoNames("170063", "Aleppo", "P", "PPLA", 36.2, "09");
        load("XM.txt", DUMP + aleppo + "\n");

        Run found = Run.of("gazetteer", "find", "--gazetteer", gazetteer, "--format", "csv", "Алеппо");

        assertThat(found.lines())
                .filteredOn(line -> line.contains(",place:geonames/170063,"))
                .singleElement()
                .asString()
                .contains("Northern Province | Marland");
        assertThat(found.out()).contains("place:geonames-admin/SY.09");
    }

    @Test
    void townsOfADumpWithoutDivisionsLieInThoseThatShip() throws IOException {
        String town = geoNames("9", "Tall Amal", "P", "PPL", 36.2, "09").replace("\tXM\t", "\tSY\t");
        load("towns.txt", town + "\n");

        Run found = Run.of("gazetteer", "find", "--gazetteer", gazetteer, "--format", "csv", "Tall Amal");

        assertThat(found.out()).contains("place:geonames/9,Tall Amal,", "Aleppo | Syrian Arab Republic");
    }

    @Test
    void fileThatIsNotUtf8IsRefused() throws IOException {
        Path file = folder.resolve("latin.csv");
        Files.write(
                file,
                "id,name,kind,latitude,longitude\n1,Al\u00e9p,city,36,37\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(load(file).err()).isEqualTo("relata: " + file + ": is not UTF-8; nothing was imported\n");
    }

    @Test
    void fileOfUnknownFormatIsAUsageError() throws IOException {
        Run run = load("places.xls", "x");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("say its --format");
    }

    @Test
    void gazetteerThatIsMissingOrNoneIsNamed() throws IOException {
        assertThat(ask("find", "Marland").err())
                .contains(gazetteer + ": no gazetteer there: run `relata gazetteer import`");
        Files.writeString(Path.of(gazetteer), "a shopping list that is long enough to be taken for something else");
        Run run = ask("find", "Marland");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("relata: " + gazetteer + ": is not a gazetteer (no SQLite database)\n");
    }

    @Test
    void aLedgerIsNoGazetteer() throws IOException {
        Sample.write(folder, "taken.txt", Sample.TAKEN);
        Run.of("read", "-q", "--ledger", gazetteer, folder.resolve("taken.txt").toString());

        assertThat(load("marland.csv", CSV).err()).contains("is another SQLite database, not a gazetteer");
    }
}
