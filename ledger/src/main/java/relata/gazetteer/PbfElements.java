package relata.gazetteer;

import com.google.protobuf.InvalidProtocolBufferException;
import crosby.binary.Osmformat.DenseNodes;
import crosby.binary.Osmformat.HeaderBlock;
import crosby.binary.Osmformat.Node;
import crosby.binary.Osmformat.PrimitiveBlock;
import crosby.binary.Osmformat.PrimitiveGroup;
import crosby.binary.Osmformat.Relation;
import crosby.binary.Osmformat.Way;
import crosby.binary.file.BlockInputStream;
import crosby.binary.file.BlockReaderAdapter;
import crosby.binary.file.FileBlock;
import crosby.binary.file.FileBlockPosition;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import relata.gazetteer.OsmElements.Element;
import relata.gazetteer.OsmElements.Member;

/**
 * Nodes, ways and relations of OpenStreetMap's binary form, one after the other, as extracts are handed out. Source:
 * https://wiki.openstreetmap.org/wiki/PBF_Format.
 */
final class PbfElements implements BlockReaderAdapter {

    /** How such a file begins: the length of the first header in four bytes, then its first field, the kind of block. */
    private static final byte[] BEGINNING = "\n\tOSMHeader".getBytes(StandardCharsets.US_ASCII);

    private static final int LENGTH = 4;
    private static final int DEGREE_DIGITS = 9;
    private static final Set<String> UNDERSTOOD = Set.of("OsmSchema-V0.6", "DenseNodes");

    private final Consumer<Element> use;
    private final Counted in;
    private int block;
    private long wholeBlocks;

    private PbfElements(Counted in, Consumer<Element> use) {
        this.in = in;
        this.use = use;
    }

    /** Whether a file is in this form; the stream can go back and is left where it was. */
    static boolean isThere(InputStream in) throws IOException {
        in.mark(LENGTH + BEGINNING.length);
        byte[] head = in.readNBytes(LENGTH + BEGINNING.length);
        in.reset();
        return new String(head, StandardCharsets.ISO_8859_1)
                .endsWith(new String(BEGINNING, StandardCharsets.ISO_8859_1));
    }

    static void read(InputStream in, Consumer<Element> use) throws IOException {
        Counted counted = new Counted(in);
        PbfElements elements = new PbfElements(counted, use);
        try {
            new BlockInputStream(counted, elements).process();
            // The library takes a file that ends within a block for one that is whole.
            if (counted.bytes != elements.wholeBlocks) {
                throw new IOException("it ends within a block");
            }
        } catch (UncheckedIOException e) {
            throw elements.broken(Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            throw elements.broken(e);
        } catch (IndexOutOfBoundsException e) {
            throw elements.broken(new IOException("it points at words that it does not hold"));
        }
    }

    private RowError broken(IOException cause) {
        String reason = String.valueOf(cause.getMessage()).replaceAll("\\s+", " ");
        return new Row("block", block).error("broken OSM PBF: " + reason);
    }

    @Override
    public boolean skipBlock(FileBlockPosition position) {
        block++;
        return false;
    }

    @Override
    public void handleBlock(FileBlock read) {
        wholeBlocks = in.bytes;
        try {
            switch (read.getType()) {
                case "OSMHeader" -> header(HeaderBlock.parseFrom(read.getData()));
                case "OSMData" -> data(PrimitiveBlock.parseFrom(read.getData()));
                default -> {} // the format lets writers add blocks of their own
            }
        } catch (InvalidProtocolBufferException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void complete() {}

    private static void header(HeaderBlock header) {
        header.getRequiredFeaturesList().stream()
                .filter(feature -> !UNDERSTOOD.contains(feature))
                .findFirst()
                .ifPresent(feature -> {
                    throw new UncheckedIOException(new IOException("it needs a reader that knows " + feature));
                });
    }

    private void data(PrimitiveBlock data) {
        Words words = new Words(data);
        for (PrimitiveGroup group : data.getPrimitivegroupList()) {
            group.getNodesList().forEach(node -> use.accept(node(node, words)));
            dense(group.getDense(), words);
            group.getWaysList().forEach(way -> use.accept(way(way, words)));
            group.getRelationsList().forEach(relation -> use.accept(relation(relation, words)));
        }
    }

    private static Element node(Node node, Words words) {
        return new Element(
                "node",
                node.getId(),
                words.latitude(node.getLat()),
                words.longitude(node.getLon()),
                words.tags(node.getKeysList(), node.getValsList()),
                List.of());
    }

    /** Each number is the difference from the one before; the tags of all nodes stand in one list, with a 0 behind those of each. */
    private void dense(DenseNodes nodes, Words words) {
        long id = 0;
        long latitude = 0;
        long longitude = 0;
        int tag = 0;
        for (int i = 0; i < nodes.getIdCount(); i++) {
            id += nodes.getId(i);
            latitude += nodes.getLat(i);
            longitude += nodes.getLon(i);
            Map<String, String> tags = new HashMap<>();
            while (tag < nodes.getKeysValsCount() && nodes.getKeysVals(tag) != 0) {
                tags.put(words.at(nodes.getKeysVals(tag)), words.at(nodes.getKeysVals(tag + 1)));
                tag += 2;
            }
            tag++;
            use.accept(new Element("node", id, words.latitude(latitude), words.longitude(longitude), tags, List.of()));
        }
    }

    private static Element way(Way way, Words words) {
        List<Member> members = new ArrayList<>(way.getRefsCount());
        long node = 0;
        for (long difference : way.getRefsList()) {
            node += difference;
            members.add(new Member("node", node, ""));
        }
        return new Element("way", way.getId(), "", "", words.tags(way.getKeysList(), way.getValsList()), members);
    }

    private static Element relation(Relation relation, Words words) {
        List<Member> members = new ArrayList<>(relation.getMemidsCount());
        long member = 0;
        for (int i = 0; i < relation.getMemidsCount(); i++) {
            member += relation.getMemids(i);
            members.add(new Member(
                    relation.getTypes(i).name().toLowerCase(Locale.ROOT), member, words.at(relation.getRolesSid(i))));
        }
        return new Element(
                "relation",
                relation.getId(),
                "",
                "",
                words.tags(relation.getKeysList(), relation.getValsList()),
                members);
    }

    /** The words of a block, which its elements point at, and the measure of its coordinates. */
    private record Words(PrimitiveBlock block) {

        String at(int place) {
            return block.getStringtable().getS(place).toStringUtf8();
        }

        Map<String, String> tags(List<Integer> keys, List<Integer> values) {
            Map<String, String> tags = new HashMap<>();
            for (int i = 0; i < keys.size(); i++) {
                tags.put(at(keys.get(i)), at(values.get(i)));
            }
            return tags;
        }

        String latitude(long units) {
            return degrees(block.getLatOffset() + block.getGranularity() * units);
        }

        String longitude(long units) {
            return degrees(block.getLonOffset() + block.getGranularity() * units);
        }

        private static String degrees(long billionths) {
            return BigDecimal.valueOf(billionths, DEGREE_DIGITS)
                    .stripTrailingZeros()
                    .toPlainString();
        }
    }

    private static final class Counted extends FilterInputStream {

        private long bytes;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            bytes += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            bytes += Math.max(0, read);
            return read;
        }
    }
}
