package relata.reading.page;

import java.util.List;
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

    private final Outline outline;

    MainBox(Outline outline) {
        this.outline = outline;
    }

    Optional<Box> find() {
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
