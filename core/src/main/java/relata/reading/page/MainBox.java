package relata.reading.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the box of a page that holds the report: the one whose blocks are worth most, plain text counting for it and links against
 * it, so that a box with the whole report beats both its parts and the page around (Pasternack and Roth, "Extracting article text from
 * the web with maximum subsequence segmentation", 2009, over a tree in place of a sequence; Sun, Song and Liao, "DOM based content
 * extraction via text density", 2011, for what counts). What designers call a box speaks for it by a factor.
 */
final class MainBox {

    private static final int LONGEST = 1000; // one huge block must not outweigh ten
    private static final int MOST_LINKED = 30; // lists of links belong to some reports
    private static final int MOST_ROUNDS = 5;
    private static final double MOST = 0.5; // of the running text: so much is not furniture, whatever its name
    private static final double NEARLY_ALL = 0.8;

    private final Outline outline;

    MainBox(Outline outline) {
        this.outline = outline;
    }

    Optional<Box> find() {
        for (int i = 0; i < MOST_ROUNDS && free(); i++) {
            outline.boxes().forEach(Box::settle);
        }
        double[] values = values();
        Optional<Box> best = Optional.empty();
        double most = 0;
        for (Box box : outline.boxes()) {
            double value = values[box.index()] * box.prior();
            // The innermost of boxes of one value: boxes stand in the order of the source.
            if (box.part() == Part.TEXT && box.canHold() && value > 0 && value >= most) {
                best = Optional.of(box);
                most = value;
            }
        }
        return best;
    }

    /** What a box is called is wrong where most of the page's running text stands in it and its like beside it. */
    private boolean free() {
        Map<Box, Integer> sums = new HashMap<>();
        int all = 0;
        for (Block block : outline.blocks()) {
            Part part = block.box.part();
            if (block.isRunning() && part != Part.COMMENTS) {
                all += block.length();
                if (part != Part.TEXT && part != Part.QUOTE) {
                    block.box.outermost().ifPresent(box -> sums.merge(box.beside(), block.length(), Integer::sum));
                }
            }
        }
        boolean freed = false;
        for (Box box : outline.boxes()) {
            double share = (double) sums.getOrDefault(box.beside(), 0) / Math.max(1, all);
            boolean wrong = switch (box.part()) {
                case FURNITURE, CAPTION -> share > MOST;
                case MARGIN -> share > NEARLY_ALL;
                case TEXT, COMMENTS, QUOTE -> false;
            };
            if (wrong && box.isOutermost()) {
                box.free();
                freed = true;
            }
        }
        return freed;
    }

    /** What each box is worth, by its place in the outline: its own blocks and those of the boxes within. */
    private double[] values() {
        List<Box> boxes = outline.boxes();
        double[] values = new double[boxes.size()];
        outline.blocks().forEach(block -> values[block.box.index()] += value(block));
        for (int i = boxes.size() - 1; i >= 0; i--) {
            double value = values[i];
            boxes.get(i).parent().ifPresent(parent -> values[parent.index()] += value);
        }
        return values;
    }

    private static double value(Block block) {
        if (block.box.part() != Part.TEXT) {
            return -2;
        }
        if (block.isHeading() && block.linkShare() < 0.5) {
            return 0;
        }
        return Math.min(block.length() - block.linked(), LONGEST) - Math.min(block.linked(), MOST_LINKED);
    }
}
