package relata.names;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Rows of places as a file has them, tab-separated: found by their first column, which is an identity, by any of the folded
 * names in their last, and by what holds them. No object is made for a row before it is asked for: reading the file takes
 * hundredths of a second.
 */
final class WorldRows {

    private static final int COLUMNS = 9;
    private static final int IN = 6;
    private static final char BETWEEN_NAMES = '|';

    private final byte[] text;
    private final int[] starts;
    private final Table ids;
    private final Table names;

    private WorldRows(byte[] text, int[] starts, Table ids, Table names) {
        this.text = text;
        this.starts = starts;
        this.ids = ids;
        this.names = names;
    }

    /** Row numbers under hashes; there may be several under one, and some that do not belong there. */
    private static final class Table {

        private final int[] slots; // a row's number and one; 0 where there is none
        private final int mask;

        Table(int entries) {
            this.slots = new int[Integer.highestOneBit(Math.max(1, entries)) * 4];
            this.mask = slots.length - 1;
        }

        void add(int hash, int row) {
            int slot = first(hash);
            while (slots[slot] != 0) {
                slot = slot + 1 & mask;
            }
            slots[slot] = row + 1;
        }

        private int first(int hash) {
            return (hash * 0x9E3779B9 >>> 8) & mask;
        }

        IntStream find(int hash) {
            return IntStream.iterate(first(hash), slot -> slots[slot] != 0, slot -> slot + 1 & mask)
                    .map(slot -> slots[slot] - 1);
        }
    }

    /** Lines that begin with # are comments. */
    static WorldRows of(InputStream in) throws IOException {
        byte[] text = in.readAllBytes();
        int[] starts = new int[1024];
        int rows = 0;
        int more = 0;
        for (int at = 0, start = 0; at < text.length; at++) {
            if (text[at] == BETWEEN_NAMES) {
                more++;
            } else if (text[at] == '\n') {
                if (text[start] != '#') {
                    starts = rows + 1 < starts.length ? starts : Arrays.copyOf(starts, 2 * rows);
                    starts[rows++] = start;
                    starts[rows] = at + 1;
                }
                start = at + 1;
            }
        }
        WorldRows found = new WorldRows(text, Arrays.copyOf(starts, rows), new Table(rows), new Table(rows + more));
        for (int row = 0; row < rows; row++) {
            found.enter(row);
        }
        return found;
    }

    private void enter(int row) {
        int end = starts[row];
        while (text[end] != '\t') {
            end++;
        }
        ids.add(hash(text, starts[row], end), row);
        int from = cell(row, COLUMNS - 1);
        for (int at = from; ; at++) {
            boolean last = text[at] == '\n';
            if (last || text[at] == BETWEEN_NAMES) {
                names.add(hash(text, from, at), row);
                from = at + 1;
            }
            if (last) {
                return;
            }
        }
    }

    private static int hash(byte[] bytes, int from, int to) {
        int hash = 1;
        for (int at = from; at < to; at++) {
            hash = 31 * hash + bytes[at];
        }
        return hash;
    }

    /** Where a cell begins. */
    private int cell(int row, int column) {
        int at = starts[row];
        for (int tabs = 0; tabs < column; at++) {
            if (text[at] == '\n') {
                throw new IllegalStateException(
                        "a row with less than " + COLUMNS + " columns: " + String.join(" ", cells(row)));
            }
            if (text[at] == '\t') {
                tabs++;
            }
        }
        return at;
    }

    int size() {
        return starts.length;
    }

    /** The row of an identity; none or one. */
    IntStream withId(String id) {
        byte[] bytes = id.getBytes(UTF_8);
        return ids.find(hash(bytes, 0, bytes.length))
                .filter(row -> isAt(starts[row], bytes, "\t"))
                .limit(1);
    }

    /** The rows that have a folded name, in their order. */
    IntStream withName(String folded) {
        byte[] bytes = folded.getBytes(UTF_8);
        return names.find(hash(bytes, 0, bytes.length))
                .filter(row -> hasName(row, bytes))
                .distinct();
    }

    private boolean hasName(int row, byte[] name) {
        for (int at = cell(row, COLUMNS - 1); ; at++) {
            if (isAt(at, name, "|\n")) {
                return true;
            }
            while (text[at] != BETWEEN_NAMES) {
                if (text[at] == '\n') {
                    return false;
                }
                at++;
            }
        }
    }

    /** The rows of what lies in something whose identity begins so. */
    IntStream heldBy(String prefix) {
        byte[] bytes = prefix.getBytes(UTF_8);
        return IntStream.range(0, size()).filter(row -> isAt(cell(row, IN), bytes, ""));
    }

    /** Whether bytes stand there and, if any ends are given, one of them behind. */
    private boolean isAt(int from, byte[] bytes, String ends) {
        int to = from + bytes.length;
        return to < text.length
                && Arrays.equals(text, from, to, bytes, 0, bytes.length)
                && (ends.isEmpty() || ends.indexOf(text[to]) >= 0);
    }

    String[] cells(int row) {
        int end = starts[row];
        while (text[end] != '\n') {
            end++;
        }
        return new String(text, starts[row], end - starts[row], UTF_8).split("\t", -1);
    }
}
