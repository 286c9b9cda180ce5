package relata.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Rows in columns that fit a screen: cells wrap, nothing is cut off. Column widths are chosen from all rows, so a table is
 * held in memory until it is printed.
 */
final class Table {

    private static final String GAP = "  ";
    private static final int SAMPLE = 200;

    /** Longer words than this, addresses mostly, may be broken so that other columns keep theirs whole; a drawn scale is as long. */
    private static final int LONG_WORD = 20;

    private record Row(List<String> cells, String below) {}

    private final List<String> headings;
    private final List<Row> rows = new ArrayList<>();

    Table(List<String> headings) {
        this.headings = List.copyOf(headings);
    }

    void add(List<String> cells) {
        add(cells, "");
    }

    /** A row with a text under it that runs over all columns. */
    void add(List<String> cells, String below) {
        rows.add(new Row(List.copyOf(cells), below));
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    void print(Screen screen, Consumer<String> out) {
        int[] widths = widths(screen.width());
        printCells(
                headings.stream()
                        .map(heading -> screen.paint(Style.HEADING, heading))
                        .toList(),
                widths,
                out);
        for (Row row : rows) {
            printCells(row.cells(), widths, out);
            if (!row.below().isEmpty()) {
                Wrap.lines(row.below(), screen.width() - 4).forEach(line -> out.accept("    " + line));
            }
        }
    }

    private static void printCells(List<String> cells, int[] widths, Consumer<String> out) {
        List<List<String>> wrapped = IntStream.range(0, widths.length)
                .mapToObj(i -> Wrap.lines(cells.get(i), widths[i]))
                .toList();
        int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
        for (int y = 0; y < height; y++) {
            StringBuilder line = new StringBuilder();
            for (int x = 0; x < widths.length; x++) {
                String cell = y < wrapped.get(x).size() ? wrapped.get(x).get(y) : "";
                line.append(x == 0 ? "" : GAP).append(cell).append(" ".repeat(widths[x] - Printable.width(cell)));
            }
            out.accept(line.toString().stripTrailing());
        }
    }

    /** As wide as the widest cell where that fits; else columns give way where it costs the fewest lines. */
    private int[] widths(int screen) {
        int[] widths = new int[headings.size()];
        int[] words = new int[headings.size()];
        measure(headings, widths, words);
        rows.forEach(row -> measure(row.cells(), widths, words));
        int room = screen - GAP.length() * (headings.size() - 1);
        int[][] sample = sample();
        shrink(widths, words, room, sample);
        shrink(widths, new int[widths.length], room, sample);
        return widths;
    }

    /** The widths of all cells of some rows: enough to tell which column suffers most from being narrow. */
    private int[][] sample() {
        return rows.stream()
                .limit(SAMPLE)
                .map(row -> row.cells().stream().mapToInt(Printable::width).toArray())
                .toArray(int[][]::new);
    }

    private static void measure(List<String> cells, int[] widest, int[] longestWord) {
        for (int i = 0; i < widest.length; i++) {
            for (String line : cells.get(i).split("\n", -1)) {
                widest[i] = Math.max(widest[i], Printable.width(line));
                for (String word : line.split(" ", -1)) {
                    longestWord[i] = Math.max(longestWord[i], Math.min(LONG_WORD, Printable.width(word)));
                }
            }
        }
    }

    private static void shrink(int[] widths, int[] least, int room, int[][] sample) {
        while (Arrays.stream(widths).sum() > room) {
            int cheapest = -1;
            long cost = Long.MAX_VALUE;
            for (int i = 0; i < widths.length; i++) {
                if (widths[i] > Math.max(1, least[i])) {
                    widths[i]--;
                    long height = height(widths, sample);
                    widths[i]++;
                    if (height < cost || (height == cost && widths[i] > widths[cheapest])) {
                        cost = height;
                        cheapest = i;
                    }
                }
            }
            if (cheapest < 0) {
                return;
            }
            widths[cheapest]--;
        }
    }

    /** Lines the sample takes; each row is as high as its highest cell, and the others count a little to break ties. */
    private static long height(int[] widths, int[][] sample) {
        long height = 0;
        for (int[] row : sample) {
            int highest = 0;
            int all = 0;
            for (int i = 0; i < widths.length; i++) {
                int lines = (row[i] + widths[i] - 1) / widths[i];
                highest = Math.max(highest, lines);
                all += lines;
            }
            height += 10L * highest + all;
        }
        return height;
    }
}
