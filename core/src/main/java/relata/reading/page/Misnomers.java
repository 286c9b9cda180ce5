package relata.reading.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds boxes whose names are wrong about them: a page may call "teaser" what is the whole report, and name the box around everything after
 * the menu that slides in over it.
 */
final class Misnomers {

    private static final int MOST_ROUNDS = 5; // a box that is freed shows what its inner boxes are called
    private static final double MOST = 0.5; // of the running text: so much is not furniture
    private static final double NEARLY_ALL = 0.8; // nor at the margin
    private static final double MUCH =
            0.3; // nor furniture of any kind, with the headline or what is named as the text in it
    private static final int LONGEST_CAPTION = 500;

    /** What boxes side by side that a page calls the same have in common. */
    private record Like(Box parent, Part part, String name) {

        static Like of(Box box) {
            return new Like(box.beside(), box.part(), box.firstName());
        }
    }

    private final Outline outline;
    private final Headline headline;
    private final Map<Box, Integer> within = new HashMap<>(); // characters of running text
    private final Map<Like, Integer> beside = new HashMap<>(); // the same, with the like of it beside
    private final Set<Box> holders = new HashSet<>(); // of the headline, or of a box that is named as the text
    private int all;

    private Misnomers(Outline outline, Headline headline) {
        this.outline = outline;
        this.headline = headline;
    }

    /** Lets the boxes of a page go by what stands in them where their names are wrong. */
    static void mend(Outline outline, Headline headline) {
        for (int i = 0; i < MOST_ROUNDS && new Misnomers(outline, headline).free(); i++) {
            outline.boxes().forEach(Box::settle);
        }
    }

    private boolean free() {
        outline.blocks().forEach(this::count);
        for (Box box : outline.boxes()) {
            if (box.prior() == Naming.BODY && box.part() != Part.COMMENTS) {
                box.outermost().ifPresent(holders::add);
            }
        }
        List<Box> outermost = outline.boxes().stream().filter(Box::isOutermost).toList();
        List<Box> holding = outermost.stream().filter(this::holdsTheReport).toList();
        // Shares tell nothing before the report itself counts.
        List<Box> wrong =
                holding.isEmpty() ? outermost.stream().filter(this::isLarge).toList() : holding;
        wrong.forEach(Box::free);
        return !wrong.isEmpty();
    }

    private void count(Block block) {
        Box box = block.box;
        if (block.isRunning()) {
            all += box.part() == Part.COMMENTS ? 0 : block.length();
            box.outermost().ifPresent(outer -> {
                within.merge(outer, block.length(), Integer::sum);
                beside.merge(Like.of(outer), block.length(), Integer::sum);
            });
        } else if (box.part() != Part.TEXT && (box.isWithin("h1") || block.isHeading() && headline.is(block))) {
            box.outermost().ifPresent(holders::add);
        }
    }

    private boolean holdsTheReport(Box box) {
        int own = within.getOrDefault(box, 0);
        boolean holds = holders.contains(box) && own > MUCH * (box.part() == Part.COMMENTS ? all + own : all);
        return holds && box.part() != Part.CAPTION && box.part() != Part.QUOTE;
    }

    private boolean isLarge(Box box) {
        double share = (double) beside.getOrDefault(Like.of(box), 0) / Math.max(1, all);
        return switch (box.part()) {
            case FURNITURE -> share > MOST;
            case MARGIN -> share > NEARLY_ALL;
            case CAPTION ->
                share > MOST
                        || within.getOrDefault(box, 0) > LONGEST_CAPTION
                                && !box.tag().equals("figcaption");
            case COMMENTS, TEXT, QUOTE -> false;
        };
    }
}
