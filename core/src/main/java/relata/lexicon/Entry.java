package relata.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A value in a vocabulary file that remembers where it stands, so that whoever finds fault with it can say so. */
public final class Entry {

    private final String file;
    private final Node node;

    Entry(String file, Node node) {
        this.file = file;
        this.node = node;
    }

    public String file() {
        return file;
    }

    /** Line in the file, from 1. */
    public int line() {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    /** The error to throw for this value. */
    public LexiconError error(String reason) {
        return new LexiconError(file, line(), reason);
    }

    /** The words of a plain value. */
    public String text() {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw error("a plain value is wanted here, not a " + node.getNodeType());
    }

    public double number() {
        try {
            return Double.parseDouble(text());
        } catch (NumberFormatException e) {
            throw error("a number is wanted here, not '" + text() + "'");
        }
    }

    /** The items of a list; a plain value or a mapping counts as a list of one. */
    public List<Entry> items() {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .map(item -> new Entry(file, item))
                    .toList();
        }
        return List.of(this);
    }

    /** The items of a list of plain values. */
    public List<String> texts() {
        return items().stream().map(Entry::text).toList();
    }

    /** The value under a key that must be there. */
    public Entry get(String key) {
        return find(key).orElseThrow(() -> error("'" + key + "' is missing"));
    }

    /** The value under a key, where it is there. */
    public Optional<Entry> find(String key) {
        return mapping().stream()
                .filter(tuple -> keyOf(tuple).equals(key))
                .map(tuple -> new Entry(file, tuple.getValueNode()))
                .findFirst();
    }

    /** The plain values under a key; none where the key is not there. */
    public List<String> textsOf(String key) {
        return find(key).map(Entry::texts).orElse(List.of());
    }

    /** The items under a key; none where the key is not there. */
    public List<Entry> itemsOf(String key) {
        return find(key).map(Entry::items).orElse(List.of());
    }

    /** The keys of a mapping, in file order. */
    public List<String> keys() {
        return mapping().stream().map(this::keyOf).toList();
    }

    /** Refuses keys that mean nothing here: a misspelt key must not be passed over in silence. */
    public Entry allow(Set<String> known) {
        for (NodeTuple tuple : mapping()) {
            if (!known.contains(keyOf(tuple))) {
                throw new Entry(file, tuple.getKeyNode())
                        .error("'" + keyOf(tuple) + "' is not known here; known are "
                                + known.stream().sorted().collect(Collectors.joining(", ")));
            }
        }
        return this;
    }

    private String keyOf(NodeTuple tuple) {
        return new Entry(file, tuple.getKeyNode()).text();
    }

    private List<NodeTuple> mapping() {
        if (node instanceof MappingNode mapping) {
            return new ArrayList<>(mapping.getValue());
        }
        throw error("keys and values are wanted here, not a " + node.getNodeType());
    }
}
