package relata.inputs.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the order in which a person reads a page, from where its characters stand: a recursive cut in the manner of Nagy and Seth (1984), columns before
 * lines. Columns are told from tables by their lines, which fill them.
 */
final class PageLayout {

    private static final double SAME_LINE = .45; // of the size: so far may base lines differ within a line
    private static final double APART = 1.0; // of the size: a gap as wide ends a piece
    private static final double SPACE = .15; // of the size: a gap as wide is a space
    private static final double GUTTER = .9; // of the size: the narrowest gap between columns
    private static final int FEWEST_LINES = 4;
    private static final int MOST_LINES = 600;
    private static final double NARROWEST = .2; // of the region: the narrowest column
    private static final double FILLED = .55; // of the column: what most of its lines fill
    private static final int FEWEST_LETTERS = 12; // of most lines of a column

    private PageLayout() {}

    /** The paragraphs of a page. */
    static List<String> paragraphs(List<Glyph> glyphs) {
        List<Line> lines = lines(pieces(glyphs));
        List<String> paragraphs = new ArrayList<>();
        read(lines, 0, paragraphs);
        return paragraphs;
    }

    /** Characters that follow one another closely, in the order in which they were drawn. */
    private static List<Piece> pieces(List<Glyph> glyphs) {
        List<Piece> pieces = new ArrayList<>();
        Piece open = null;
        for (Glyph glyph : glyphs) {
            if (open == null || !open.takes(glyph, SAME_LINE, APART)) {
                open = new Piece(glyph);
                pieces.add(open);
            } else {
                open.add(glyph, SPACE);
            }
        }
        return pieces.stream().filter(piece -> !piece.text().isBlank()).toList();
    }

    /** Pieces on one base line, over the whole width of the page. */
    private static List<Line> lines(List<Piece> pieces) {
        List<Piece> ordered = pieces.stream()
                .sorted(Comparator.comparingDouble(Piece::y).thenComparingDouble(Piece::x))
                .toList();
        List<Line> lines = new ArrayList<>();
        for (Piece piece : ordered) {
            Line last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
            if (last != null && Math.abs(last.y() - piece.y()) < SAME_LINE * Math.min(last.size(), piece.size())) {
                last.add(piece);
            } else {
                lines.add(new Line(piece));
            }
        }
        return lines;
    }

    private static void read(List<Line> lines, int depth, List<String> paragraphs) {
        Columns columns = lines.size() > MOST_LINES || depth > 8 ? Columns.NONE : columns(lines);
        if (columns == Columns.NONE) {
            Block.read(lines, paragraphs);
            return;
        }
        read(lines.subList(0, columns.from), depth + 1, paragraphs);
        List<Line> across = lines.subList(columns.from, columns.to);
        read(side(across, columns.gutter, true), depth + 1, paragraphs);
        read(side(across, columns.gutter, false), depth + 1, paragraphs);
        read(lines.subList(columns.to, lines.size()), depth + 1, paragraphs);
    }

    /**
     * Lines that a gutter runs through.
     *
     * @param gutter its middle
     */
    private record Columns(int from, int to, double gutter) {
        static final Columns NONE = new Columns(0, 0, 0);
    }

    /** The longest run of lines with one gutter. */
    private static Columns columns(List<Line> lines) {
        Columns best = Columns.NONE;
        for (int from = 0; from + FEWEST_LINES <= lines.size(); from++) {
            Gaps gaps = Gaps.of(lines.get(from));
            for (int to = from + 1; to <= lines.size(); to++) {
                if (to > from + 1) {
                    gaps = gaps.with(lines.get(to - 1));
                }
                if (gaps.isEmpty()) {
                    break;
                }
                if (to - from >= FEWEST_LINES && to - from > best.to - best.from) {
                    best = columns(lines, from, to, gaps, best);
                }
            }
        }
        return best;
    }

    private static Columns columns(List<Line> lines, int from, int to, Gaps gaps, Columns best) {
        List<Line> run = lines.subList(from, to);
        double size = run.stream()
                .mapToDouble(Line::size)
                .sorted()
                .skip(run.size() / 2)
                .findFirst()
                .orElse(0);
        return gaps.widest(GUTTER * size)
                .filter(gutter -> isColumn(side(run, gutter, true), run) && isColumn(side(run, gutter, false), run))
                .map(gutter -> new Columns(from, to, gutter))
                .orElse(best);
    }

    private static boolean isColumn(List<Line> side, List<Line> whole) {
        if (side.size() < FEWEST_LINES - 1) {
            return false;
        }
        double left = side.stream().mapToDouble(Line::x).min().orElse(0);
        double right = side.stream().mapToDouble(Line::end).max().orElse(0);
        double all = whole.stream().mapToDouble(Line::end).max().orElse(0)
                - whole.stream().mapToDouble(Line::x).min().orElse(0);
        long full = side.stream()
                .filter(line -> line.end() - line.x() >= FILLED * (right - left)
                        && line.text().length() >= FEWEST_LETTERS)
                .count();
        return right - left >= NARROWEST * all && full * 2 > side.size();
    }

    private static List<Line> side(List<Line> lines, double gutter, boolean left) {
        List<Piece> pieces = lines.stream()
                .flatMap(line -> line.pieces().stream())
                .filter(piece -> piece.x() < gutter == left)
                .toList();
        return lines(pieces);
    }
}
