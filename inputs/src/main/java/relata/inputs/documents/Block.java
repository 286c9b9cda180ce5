package relata.inputs.documents;

import java.util.Arrays;
import java.util.List;

/** Divides lines that stand one below the other into paragraphs. */
final class Block {

    private static final double WIDER = 1.3; // times the usual step: a gap between paragraphs
    private static final double OTHER_SIZE = 1.15; // times: another size of type begins another paragraph
    private static final double INDENT = .8; // of the size
    private static final double SHORT = .8; // of the width: a line that ends its paragraph

    private Block() {}

    static void read(List<Line> lines, List<String> paragraphs) {
        if (lines.isEmpty()) {
            return;
        }
        double left = lines.stream().mapToDouble(Line::x).min().orElse(0);
        double right = lines.stream().mapToDouble(Line::end).max().orElse(0);
        double step = step(lines);
        StringBuilder open = new StringBuilder(lines.get(0).text());
        for (int i = 1; i < lines.size(); i++) {
            Line before = lines.get(i - 1);
            Line line = lines.get(i);
            boolean begins = line.y() - before.y() > WIDER * step
                    || isOther(line.size(), before.size())
                    || isIndented(line, before, left)
                    || isLast(before, left, right);
            if (begins) {
                paragraphs.add(open.toString());
                open.setLength(0);
                open.append(line.text());
            } else {
                Hyphens.join(open, line.text());
            }
        }
        paragraphs.add(open.toString());
    }

    /** The usual way from one base line to the next: the median. */
    private static double step(List<Line> lines) {
        double[] steps = new double[Math.max(1, lines.size() - 1)];
        steps[0] = lines.get(0).size() * 2;
        for (int i = 1; i < lines.size(); i++) {
            steps[i - 1] = lines.get(i).y() - lines.get(i - 1).y();
        }
        Arrays.sort(steps);
        return steps[(steps.length - 1) / 2];
    }

    private static boolean isOther(double one, double two) {
        return Math.max(one, two) > OTHER_SIZE * Math.min(one, two);
    }

    private static boolean isIndented(Line line, Line before, double left) {
        double least = INDENT * line.size();
        return line.x() - left > least && before.x() - left <= least && line.x() - before.x() > least;
    }

    private static boolean isLast(Line line, double left, double right) {
        String text = line.text();
        return line.end() - left < SHORT * (right - left) && ".!?\"”’:".indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
