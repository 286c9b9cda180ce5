package relata.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.ByteString;
import crosby.binary.Osmformat.DenseNodes;
import crosby.binary.Osmformat.HeaderBlock;
import crosby.binary.Osmformat.Node;
import crosby.binary.Osmformat.PrimitiveBlock;
import crosby.binary.Osmformat.PrimitiveGroup;
import crosby.binary.Osmformat.Relation;
import crosby.binary.Osmformat.StringTable;
import crosby.binary.Osmformat.Way;
import crosby.binary.file.BlockOutputStream;
import crosby.binary.file.FileBlock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import relata.names.KnownPlace;
import relata.names.KnownPlace.Point;

/** Extracts of OpenStreetMap in their binary form. The places are made up. */
class PbfTest {

    @TempDir
    private Path folder;

    private final List<String> words = new ArrayList<>(List.of(""));

    @Test
    void nodesWaysAndRelationsAreRead() throws IOException {
        Imported imported = load(extract(HeaderBlock.newBuilder().addRequiredFeatures("OsmSchema-V0.6")));

        assertThat(imported.places()).isEqualTo(3);
        try (StoredGazetteer stored = StoredGazetteer.openExisting(database())) {
            assertThat(stored.place("place:osm/node/5")).hasValueSatisfying(town -> {
                assertThat(town.name()).isEqualTo("تل أمل");
                assertThat(town.at()).contains(new Point(36.1, 37.1));
            });
            assertThat(stored.candidates("Tall Amal", 1))
                    .singleElement()
                    .satisfies(found -> assertThat(found.id()).isEqualTo("place:osm/node/5"));
            assertThat(stored.place("place:osm/node/9"))
                    .hasValueSatisfying(village -> assertThat(village.at()).contains(new Point(-36.5, -0.25)));
            assertThat(stored.containers("place:osm/node/5"))
                    .extracting(KnownPlace::name)
                    .containsExactly("Amal Parish");
        }
    }

    @Test
    void aFileThatEndsTooSoonIsRefusedAndNothingOfItKept() throws IOException {
        byte[] whole = extract(HeaderBlock.newBuilder());

        for (int missing : new int[] {1, 20, whole.length - 40}) {
            fails(Arrays.copyOf(whole, whole.length - missing), "broken OSM PBF: it ends within a block");
        }
    }

    @Test
    void aFileThatNeedsAReaderOfLaterTimesIsRefused() throws IOException {
        fails(
                extract(HeaderBlock.newBuilder().addRequiredFeatures("HistoricalInformation")),
                "block 1: broken OSM PBF: it needs a reader that knows HistoricalInformation");
    }

    @Test
    void aBlockThatPointsBesideItsWordsIsRefused() throws IOException {
        byte[] bytes = file(
                HeaderBlock.newBuilder(),
                PrimitiveBlock.newBuilder()
                        .setStringtable(StringTable.newBuilder().addS(ByteString.EMPTY))
                        .addPrimitivegroup(PrimitiveGroup.newBuilder()
                                .addNodes(Node.newBuilder()
                                        .setId(1)
                                        .setLat(0)
                                        .setLon(0)
                                        .addKeys(7)
                                        .addVals(8))));

        fails(bytes, "block 2: broken OSM PBF: it points at words that it does not hold");
    }

    private void fails(byte[] bytes, String reason) {
        assertThatThrownBy(() -> load(bytes))
                .isInstanceOf(GazetteerError.class)
                .hasMessageContaining("extract.osm.pbf")
                .hasMessageContaining(reason)
                .hasMessageNotContaining("\n");
        try (StoredGazetteer stored = StoredGazetteer.open(database())) {
            assertThat(stored.place("place:osm/node/5")).isEmpty();
        }
    }

    /** Four corners and a town as dense nodes, a village as a node of its own, a parish of two ways around the town. */
    private byte[] extract(HeaderBlock.Builder header) throws IOException {
        long[][] nodes = {
            {1, 360000000, 370000000},
            {2, 360000000, 372000000},
            {3, 362000000, 372000000},
            {4, 362000000, 370000000},
            {5, 361000000, 371000000}
        };
        DenseNodes.Builder dense = DenseNodes.newBuilder();
        long[] before = new long[3];
        for (long[] node : nodes) {
            dense.addId(node[0] - before[0]).addLat(node[1] - before[1]).addLon(node[2] - before[2]);
            before = node;
            if (node[0] == 5) {
                for (String word : List.of("place", "town", "name", "تل أمل", "name:en", "Tall Amal")) {
                    dense.addKeysVals(word(word));
                }
            }
            dense.addKeysVals(0);
        }
        PrimitiveGroup.Builder group = PrimitiveGroup.newBuilder()
                .setDense(dense)
                .addNodes(Node.newBuilder()
                        .setId(9)
                        .setLat(-365000000)
                        .setLon(-2500000)
                        .addAllKeys(List.of(word("place"), word("name")))
                        .addAllVals(List.of(word("village"), word("Farview"))))
                .addWays(Way.newBuilder().setId(1).addAllRefs(List.of(1L, 1L, 1L)))
                .addWays(Way.newBuilder().setId(2).addAllRefs(List.of(1L, 3L, -1L)))
                .addRelations(Relation.newBuilder()
                        .setId(1)
                        .addAllMemids(List.of(1L, 1L))
                        .addAllTypes(List.of(Relation.MemberType.WAY, Relation.MemberType.WAY))
                        .addAllRolesSid(List.of(word("outer"), word("outer")))
                        .addAllKeys(List.of(word("boundary"), word("name")))
                        .addAllVals(List.of(word("administrative"), word("Amal Parish"))));
        StringTable.Builder table = StringTable.newBuilder();
        words.forEach(word -> table.addS(ByteString.copyFromUtf8(word)));
        return file(header, PrimitiveBlock.newBuilder().setStringtable(table).addPrimitivegroup(group));
    }

    private int word(String word) {
        if (!words.contains(word)) {
            words.add(word);
        }
        return words.indexOf(word);
    }

    private static byte[] file(HeaderBlock.Builder header, PrimitiveBlock.Builder data) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (BlockOutputStream out = new BlockOutputStream(bytes)) {
            out.write(FileBlock.newInstance("OSMHeader", header.build().toByteString(), null));
            out.write(FileBlock.newInstance("OSMData", data.build().toByteString(), null));
        }
        return bytes.toByteArray();
    }

    private Path database() {
        return folder.resolve("places.db");
    }

    private Imported load(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("extract.osm.pbf"), bytes);
        try (StoredGazetteer stored = StoredGazetteer.open(database())) {
            return stored.importFile(Import.of(file, Format.of(file).orElseThrow(), Instant.EPOCH), read -> {});
        }
    }
}
